package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Counted;
import dev.readout.align.predicate.Matter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells how likely two statements must speak of the same thing ([Comparison#pairs]) before their
/// figures are held against each other: the more the figures themselves have in common, the less.
final class FigureOdds {
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

    /// The same where both tell the same deed of the same doer.
    private static final double SAME_DEED = 0.2;

    /// The same where both count one sort of things and tell the same of them.
    private static final double SAME_COUNT = 0.08;

    /// Words besides what is counted that tell the same of it, …
    private static final int TOLD = 2;

    /// … or share of what the shorter statement tells (0 = nothing, 1 = all).
    private static final double TOLD_SHARE = 0.6;

    /// Before the figure of "first in more than ten years".
    private static final Pattern FIRST_IN =
            Pattern.compile(
                    "\\bfirst\\b.*\\b(?:in|for|since|after)\\s+(?:[a-z]+\\s+){0,3}$",
                    Pattern.DOTALL);

    private final FigureObjects figures;
    private final Said said;

    FigureOdds(FigureObjects figures, Said said) {
        this.figures = figures;
        this.said = said;
    }

    /// The least likelihood, from 0 to 1.
    double least(Comparison.Pair near, Measure figure, Measure against) {
        if (figure.sharesPart(against)) {
            return LEAST;
        }
        if (!figure.kind().equals(against.kind())) {
            return SAME_SUM;
        }
        if (areFirst(near, figure, against)) {
            return SAME_FIRST;
        }
        return tellTheSame(near, figure, against)
                ? SAME_COUNT
                : tellOneDeed(near, figure, against) ? SAME_DEED : SAME_MATTER;
    }

    /// Whether both measure what the same one does: "was doing nine knots".
    private boolean tellOneDeed(Comparison.Pair near, Measure figure, Measure against) {
        if (figure.kind().startsWith(Measure.COUNT)) {
            return false;
        }
        boolean told = said.point(near.one()).isPresent();
        if (told != said.point(near.other()).isPresent()) {
            return false;
        }
        return told
                ? said.oneDeed(near.one(), near.other()).isPresent()
                : isDoneByOne(
                        figures.counted(near.one(), figure),
                        figures.counted(near.other(), against));
    }

    private static boolean isDoneByOne(Counted one, Counted other) {
        return !one.verb().isEmpty()
                && one.verb().equals(other.verb())
                && Matter.areOne(one.agent(), other.agent());
    }

    /// Whether both count one sort of things, and not just people, and say the same of them.
    private boolean tellTheSame(Comparison.Pair near, Measure figure, Measure against) {
        if (!figure.kind().startsWith(Measure.COUNT + " ")
                || Victims.mayBeCounted(figure)
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
    static boolean areFirst(Comparison.Pair near, Measure figure, Measure against) {
        return isFirst(near.one(), figure) && isFirst(near.other(), against);
    }

    private static boolean isFirst(StatementProfile profile, Measure figure) {
        int until = figure.words().start() - profile.words().words().start();
        String before = profile.text().substring(0, Math.clamp(until, 0, profile.text().length()));
        return FIRST_IN.matcher(before.toLowerCase(Locale.ROOT)).find();
    }
}
