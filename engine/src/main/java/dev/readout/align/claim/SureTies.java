package dev.readout.align.claim;

import dev.readout.report.Citation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pairs of statements that surely say the same.
final class SureTies {
    private final Map<Citation, Set<Citation>> ties = new HashMap<>();

    void add(StatementProfile one, StatementProfile other) {
        ties.computeIfAbsent(one.words(), key -> new HashSet<>()).add(other.words());
        ties.computeIfAbsent(other.words(), key -> new HashSet<>()).add(one.words());
    }

    /// A statement and those of a group that surely say the same as it, in the order of the group.
    List<StatementProfile> around(StatementProfile statement, List<StatementProfile> group) {
        Set<Citation> tied = ties.getOrDefault(statement.words(), Set.of());
        return group.stream()
                .filter(one -> one.equals(statement) || tied.contains(one.words()))
                .toList();
    }
}
