package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds one happening put on two dates by two reports.
///
/// Only what both tell in nearly the same words is held against each other: the same happening may
/// come again on another day.
final class DateConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]).
    private static final double SAME_MATTER = 0.7;

    /// Words that both have and that name nobody.
    private static final int SHARED_WORDS = 2;

    private final Comparison comparison;

    DateConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per two dates.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, DateConflicts::difference);
    }

    private static Optional<Difference> difference(Comparison.Pair pair) {
        StatementProfile one = pair.one();
        StatementProfile other = pair.other();
        boolean differ =
                isDated(one)
                        && isDated(other)
                        && one.limits().isAnotherTime(other.limits())
                        && sharedWords(one, other) >= SHARED_WORDS;
        return differ
                ? Optional.of(
                        Difference.contradiction(
                                new TreeSet<>(List.of(day(one), day(other))).toString(),
                                Aspect.DATE,
                                "one happening on two dates"))
                : Optional.empty();
    }

    private static boolean isDated(StatementProfile profile) {
        return profile.limits().times().size() == 1 && !profile.negated();
    }

    private static TimeSpan day(StatementProfile profile) {
        return profile.limits().times().getFirst();
    }

    private static long sharedWords(StatementProfile one, StatementProfile other) {
        Set<String> terms = other.terms();
        return one.terms().stream()
                .filter(term -> !term.startsWith("@") && !term.startsWith("#"))
                .filter(terms::contains)
                .count();
    }
}
