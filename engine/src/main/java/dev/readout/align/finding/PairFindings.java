package dev.readout.align.finding;

import dev.readout.report.Citation;
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

    /// A difference with the words of each side that differ.
    record Told(Difference difference, List<Citation> one, List<Citation> other) {}

    /// The same with short sides, each with the words of all pairs that have the difference; two
    /// statements of one report are held against each other, too.
    ///
    /// @param difference names the same side first for every pair with one key
    static List<Finding> told(
            Comparison comparison,
            double likely,
            Function<Comparison.Pair, Optional<Told>> difference) {
        TreeMap<String, List<Told>> all = new TreeMap<>();
        comparison
                .pairs(likely)
                .forEach(pair ->
                        difference
                                .apply(pair)
                                .ifPresent(one ->
                                        all.computeIfAbsent(
                                                        one.difference().key(),
                                                        key -> new ArrayList<>())
                                                .add(one)));
        return all.values().stream().map(told -> finding(comparison, told)).toList();
    }

    private static Finding finding(Comparison comparison, List<Told> told) {
        return told.getFirst()
                .difference()
                .between(
                        List.of(
                                comparison.side(words(told, Told::one)),
                                comparison.side(words(told, Told::other))));
    }

    private static List<Citation> words(List<Told> told, Function<Told, List<Citation>> side) {
        return told.stream().flatMap(one -> side.apply(one).stream()).distinct().toList();
    }
}
