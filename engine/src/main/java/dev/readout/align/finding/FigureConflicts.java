package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds figures of the same thing against each other: same unit or noun counted, in statements
/// that otherwise say much the same.
///
/// Precise figures that exclude each other are a contradiction. Bounds that one number fits, and
/// figures for different places, are compatible and said to be so.
final class FigureConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]) where nothing else tells. Below,
    /// most pairs of the annotated clusters were of two things.
    private static final double SAME_MATTER = 0.45;

    /// The same where both say "first … in so many years", which is matter enough.
    private static final double SAME_FIRST = 0.2;

    /// The same for a sum without its currency.
    private static final double SAME_SUM = 0.3;

    /// The same where both count one sort of things and tell the same of them.
    private static final double SAME_COUNT = 0.08;

    /// The same for two outcomes of a vote with one number in common.
    private static final double SAME_TALLY = 0.02;

    /// Words besides what is counted that tell the same of it, …
    private static final int TOLD = 2;

    /// … or share of what the shorter statement tells (0 = nothing, 1 = all).
    private static final double TOLD_SHARE = 0.6;

    /// Less may be a count of anything.
    private static final double SMALLEST_SUM = 10_000;

    /// A place that this share of the reports names is that of the story (0 = none, 1 = all).
    private static final double COMMON = 0.6;

    private final Comparison comparison;

    private final FigureObjects figures;

    private final Set<String> places;

    FigureConflicts(Comparison comparison) {
        this.comparison = comparison;
        figures = new FigureObjects(comparison);
        places = common(comparison);
    }

    List<Finding> find() {
        Map<String, Pair> first = new TreeMap<>();
        Map<String, Set<Citation>> lower = new TreeMap<>();
        Map<String, Set<Citation>> higher = new TreeMap<>();
        comparison
                .pairs(SAME_TALLY)
                .filter(near -> !near.one().figures().isEmpty())
                .filter(near -> !near.other().figures().isEmpty())
                .map(this::pair)
                .flatMap(Optional::stream)
                .forEach(found -> {
                    first.putIfAbsent(found.key(), found);
                    boolean rising = found.first().value() < found.second().value();
                    add(rising ? found.one() : found.other(), found.key(), lower);
                    add(rising ? found.other() : found.one(), found.key(), higher);
                });
        List<Finding> findings = new ArrayList<>();
        first.forEach((key, pair) ->
                finding(
                                pair,
                                List.of(
                                        comparison.side(words(key, lower)),
                                        comparison.side(words(key, higher))))
                        .ifPresent(findings::add));
        return findings;
    }

    private static void add(
            StatementProfile profile, String key, Map<String, Set<Citation>> sides) {
        sides.computeIfAbsent(key, none -> new TreeSet<>()).add(profile.words());
    }

    private static List<Citation> words(String key, Map<String, Set<Citation>> sides) {
        return List.copyOf(sides.getOrDefault(key, Set.of()));
    }

    private record Pair(
            StatementProfile one, StatementProfile other, Measure first, Measure second) {
        /// Each two values of one sort are shown once.
        String key() {
            double low = Math.min(first.value(), second.value());
            double high = Math.max(first.value(), second.value());
            return first.kind() + " " + low + " " + high;
        }
    }

    private Optional<Pair> pair(Comparison.Pair near) {
        StatementProfile one = near.one();
        StatementProfile other = near.other();
        if (one.report().equals(other.report()) && !comparison.haveOtherSpeakers(one, other)) {
            return Optional.empty();
        }
        if (one.limits().isApart(other.limits()) || (one.givesSame(other) && !areFirst(near))) {
            return Optional.empty();
        }
        for (Measure figure : one.figures()) {
            for (Measure against : other.figures()) {
                if (differ(figure, against)
                        && !TollFinder.countsVictims(one, figure)
                        && near.likely() >= least(near, figure, against)
                        && (areFirst(near) || figures.haveOneObject(one, figure, other, against))) {
                    return Optional.of(new Pair(one, other, figure, against));
                }
            }
        }
        return Optional.empty();
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

    private static boolean areFirst(Comparison.Pair near) {
        return isFirst(near.one()) && isFirst(near.other());
    }

    /// How likely both must speak of one thing.
    private double least(Comparison.Pair near, Measure figure, Measure against) {
        if (figure.sharesPart(against)) {
            return SAME_TALLY;
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

    /// Whether it holds for a place that is not the one of the whole story.
    private boolean isLocal(StatementProfile profile) {
        return profile.scope().stream().anyMatch(place -> !places.contains(place));
    }

    /// Terms that most reports have.
    private static Set<String> common(Comparison comparison) {
        Map<String, Set<ReportId>> reports = new TreeMap<>();
        for (StatementProfile profile : comparison.profiles()) {
            profile.terms()
                    .forEach(term ->
                            reports.computeIfAbsent(term, key -> new TreeSet<>())
                                    .add(profile.report()));
        }
        double least = COMMON * comparison.analyses().size();
        reports.values().removeIf(some -> some.size() < least);
        return reports.keySet();
    }

    private static boolean isFirst(StatementProfile profile) {
        return profile.text().toLowerCase(java.util.Locale.ROOT).contains("first");
    }

    private Optional<Finding> finding(Pair pair, List<Side> sides) {
        Aspect aspect =
                isFirst(pair.one()) && isFirst(pair.other()) ? Aspect.FIRST_SINCE : Aspect.NUMBER;
        if (pair.first().fits(pair.second())) {
            return Optional.of(
                    new Finding.Compatible(sides, aspect, "bounds that one true number fits"));
        }
        if (pair.one().isElsewhere(pair.other())) {
            return Optional.of(
                    new Finding.Compatible(sides, Aspect.SCOPE, "figures for different places"));
        }
        boolean unlikeScope = isLocal(pair.one()) != isLocal(pair.other());
        if (unlikeScope && aspect == Aspect.NUMBER) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding.Contradiction(sides, aspect, "different figures for the same thing"));
    }
}
