package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Holds figures of the same thing against each other: same unit or noun counted, in statements
/// that otherwise say much the same.
///
/// Precise figures that exclude each other are a contradiction. Bounds that one number fits, and
/// figures for different places, are compatible and said to be so.
final class FigureConflicts {
    /// Share of terms beside the figures that two statements have in common (see [TermWeights]).
    private static final double SAME_MATTER = 0.5;

    /// The same where both say "first … in so many years", which is matter enough.
    private static final double SAME_FIRST = 0.3;

    private final Comparison comparison;

    FigureConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        List<StatementProfile> all =
                comparison.profiles().stream().filter(one -> !one.figures().isEmpty()).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Optional<Pair> pair = pair(all.get(i), all.get(j));
                pair.filter(found -> seen.add(found.key()))
                        .flatMap(this::finding)
                        .ifPresent(findings::add);
            }
        }
        return findings;
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

    private Optional<Pair> pair(StatementProfile one, StatementProfile other) {
        if (one.report().equals(other.report()) && !comparison.haveOtherSpeakers(one, other)) {
            return Optional.empty();
        }
        boolean first = isFirst(one) && isFirst(other);
        if (similarity(one, other) < (first ? SAME_FIRST : SAME_MATTER)) {
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
                        && !figure.isSameAs(against)) {
                    return Optional.of(new Pair(one, other, figure, against));
                }
            }
        }
        return Optional.empty();
    }

    private double similarity(StatementProfile one, StatementProfile other) {
        return comparison.weights().similarity(withoutFigures(one), withoutFigures(other));
    }

    private static Set<String> withoutFigures(StatementProfile profile) {
        Set<String> terms = new TreeSet<>(profile.terms());
        terms.removeIf(term -> term.startsWith("#"));
        return terms;
    }

    private static boolean isFirst(StatementProfile profile) {
        return profile.text().toLowerCase(java.util.Locale.ROOT).contains("first");
    }

    private Optional<Finding> finding(Pair pair) {
        List<Side> sides =
                List.of(
                        comparison.side(List.of(pair.one().words())),
                        comparison.side(List.of(pair.other().words())));
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
