package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Citation;
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

/// Holds figures of the same thing against each other: same unit or noun counted, in statements
/// that otherwise say much the same.
///
/// Precise figures that exclude each other are a contradiction. Bounds that one number fits, and
/// figures for different places, are compatible and said to be so.
final class FigureConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]). Below, most pairs of the
    /// annotated clusters were of two things.
    private static final double SAME_MATTER = 0.45;

    /// The same where both say "first … in so many years", which is matter enough.
    private static final double SAME_FIRST = 0.2;

    private final Comparison comparison;

    private final FigureObjects figures;

    FigureConflicts(Comparison comparison) {
        this.comparison = comparison;
        figures = new FigureObjects(comparison);
    }

    List<Finding> find() {
        Map<String, Pair> first = new TreeMap<>();
        Map<String, Set<Citation>> lower = new TreeMap<>();
        Map<String, Set<Citation>> higher = new TreeMap<>();
        comparison
                .pairs(SAME_FIRST)
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
        boolean first = isFirst(one) && isFirst(other);
        if (near.likely() < (first ? SAME_FIRST : SAME_MATTER)
                || one.limits().isApart(other.limits())) {
            return Optional.empty();
        }
        for (Measure figure : one.figures()) {
            for (Measure against : other.figures()) {
                boolean known =
                        !figure.kind().equals(Measure.COUNT)
                                && !figure.kind().equals(Measure.COUNT + " other");
                boolean elsewhere = one.givesSame(other) && !first;
                if (known
                        && !TollFinder.countsVictims(one, figure)
                        && !elsewhere
                        && figure.kind().equals(against.kind())
                        && !figure.isSameAs(against)
                        && (first || figures.haveOneObject(one, figure, other, against))) {
                    return Optional.of(new Pair(one, other, figure, against));
                }
            }
        }
        return Optional.empty();
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
        boolean unlikeScope = pair.one().scope().isEmpty() != pair.other().scope().isEmpty();
        if (unlikeScope && aspect == Aspect.NUMBER) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding.Contradiction(sides, aspect, "different figures for the same thing"));
    }
}
