package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether two figures that differ are given for one thing.
final class FigureMatter {
    /// Pairs less likely than this to speak of one thing ([Comparison#pairs]) are no such two, not
    /// even outcomes of a vote with one number in common.
    static final double LEAST = 0.02;

    /// How likely both speak of one thing where nothing else tells. Below, most pairs of the
    /// annotated clusters were of two things.
    private static final double SAME_MATTER = 0.45;

    /// The same where both say "first … in so many years", which is matter enough.
    private static final double SAME_FIRST = 0.2;

    /// The same for a sum without its currency.
    private static final double SAME_SUM = 0.3;

    /// The same where both count one sort of things and tell the same of them.
    private static final double SAME_COUNT = 0.08;

    /// Words besides what is counted that tell the same of it, …
    private static final int TOLD = 2;

    /// … or share of what the shorter statement tells (0 = nothing, 1 = all).
    private static final double TOLD_SHARE = 0.6;

    /// Less may be a count of anything.
    private static final double SMALLEST_SUM = 10_000;

    private final FigureObjects figures;

    FigureMatter(Comparison comparison) {
        figures = new FigureObjects(comparison);
    }

    boolean isOne(Comparison.Pair near, Measure figure, Measure against) {
        return differ(figure, against)
                && !TollFinder.countsVictims(near.one(), figure)
                && near.likely() >= least(near, figure, against)
                && (areFirst(near)
                        || figures.haveOneObject(near.one(), figure, near.other(), against));
    }

    private static boolean differ(Measure figure, Measure against) {
        boolean known =
                figure.kind().equals(against.kind())
                        && !figure.kind().equals(Measure.COUNT)
                        && !figure.kind().equals(Measure.COUNT + " other");
        return (known || isBareSum(figure, against) || isBareSum(against, figure))
                && figure.value() != against.value()
                && !figure.isSameAs(against);
    }

    /// "45 million", held against "44 million euros".
    private static boolean isBareSum(Measure bare, Measure sum) {
        return bare.kind().equals(Measure.COUNT)
                && sum.kind().startsWith(Measure.MONEY)
                && Math.min(bare.value(), sum.value()) >= SMALLEST_SUM;
    }

    /// How likely both must speak of one thing.
    private double least(Comparison.Pair near, Measure figure, Measure against) {
        if (figure.sharesPart(against)) {
            return LEAST;
        }
        if (!figure.kind().equals(against.kind())) {
            return SAME_SUM;
        }
        return areFirst(near)
                ? SAME_FIRST
                : tellTheSame(near, figure, against) ? SAME_COUNT : SAME_MATTER;
    }

    /// Whether both count one sort of things, and not just people, and say the same of them.
    private boolean tellTheSame(Comparison.Pair near, Measure figure, Measure against) {
        if (!figure.kind().startsWith(Measure.COUNT + " ")
                || TollFinder.countsPeople(figure)
                || figures.isWhole(near.one(), figure)
                || figures.isWhole(near.other(), against)) {
            return false;
        }
        Set<String> one = words(near.one());
        Set<String> other = words(near.other());
        long shared = one.stream().filter(other::contains).count();
        return shared > TOLD
                || (shared > 1 && shared >= TOLD_SHARE * Math.min(one.size(), other.size()));
    }

    private static Set<String> words(StatementProfile profile) {
        return profile.terms().stream()
                .filter(term -> !term.startsWith("@") && !term.startsWith("#"))
                .collect(Collectors.toSet());
    }

    /// Whether both count from the last time: "the first visit in 12 years".
    static boolean areFirst(Comparison.Pair near) {
        return isFirst(near.one()) && isFirst(near.other());
    }

    private static boolean isFirst(StatementProfile profile) {
        return profile.text().toLowerCase(java.util.Locale.ROOT).contains("first");
    }
}
