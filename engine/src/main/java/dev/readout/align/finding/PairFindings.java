package dev.readout.align.finding;

import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Holds two statements of two reports against each other and shows each difference once, by the
/// first pair that has it.
final class PairFindings {
    private PairFindings() {}

    /// @param likely how likely two statements must speak of one thing ([Comparison#pairs])
    /// @param difference how the two differ, if they do
    /// @return by [Difference#key()]
    static List<Finding> of(
            Comparison comparison,
            double likely,
            Function<Comparison.Pair, Optional<Difference>> difference) {
        TreeMap<String, Finding> findings = new TreeMap<>();
        comparison
                .pairs(likely)
                .filter(pair -> !pair.one().report().equals(pair.other().report()))
                .forEach(pair ->
                        difference
                                .apply(pair)
                                .ifPresent(one ->
                                        findings.computeIfAbsent(
                                                one.key(),
                                                key -> one.between(comparison.sides(pair)))));
        return new ArrayList<>(findings.values());
    }
}
