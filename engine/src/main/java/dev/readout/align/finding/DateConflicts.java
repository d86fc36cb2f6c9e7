package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
        TreeMap<String, Finding> findings = new TreeMap<>();
        comparison
                .pairs(SAME_MATTER)
                .filter(pair -> !pair.one().report().equals(pair.other().report()))
                .filter(pair -> isDated(pair.one()) && isDated(pair.other()))
                .filter(pair -> pair.one().limits().isAnotherTime(pair.other().limits()))
                .filter(pair -> sharedWords(pair.one(), pair.other()) >= SHARED_WORDS)
                .forEach(pair ->
                        findings.putIfAbsent(
                                new TreeSet<>(List.of(day(pair.one()), day(pair.other())))
                                        .toString(),
                                finding(pair)));
        return new ArrayList<>(findings.values());
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

    private Finding finding(Comparison.Pair pair) {
        return new Finding.Contradiction(
                List.of(
                        comparison.side(List.of(pair.one().words())),
                        comparison.side(List.of(pair.other().words()))),
                Aspect.DATE,
                "one happening on two dates");
    }
}
