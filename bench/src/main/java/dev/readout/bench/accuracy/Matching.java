package dev.readout.bench.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Pairs entries of gold with entries of a prediction, each at most once, the closest first. Equal
/// ones go by their order in the files.
final class Matching {
    private static final Comparator<Candidate> CLOSEST_FIRST =
            Comparator.<Candidate, List<Double>>comparing(
                            Candidate::closeness, Matching::compareDescending)
                    .thenComparingInt(Candidate::gold)
                    .thenComparingInt(Candidate::predicted);

    private Matching() {}

    /// Two entries that may stand for each other.
    ///
    /// @param closeness what decides between candidates, the weightiest first; more is closer
    record Candidate(List<Double> closeness, int gold, int predicted) {
        static Candidate of(int gold, int predicted, double... closeness) {
            List<Double> values = new ArrayList<>();
            for (double value : closeness) {
                values.add(value);
            }
            return new Candidate(values, gold, predicted);
        }
    }

    /// The places of two matched entries in their lists.
    record Pair(int gold, int predicted) {}

    static List<Pair> of(List<Candidate> candidates) {
        Set<Integer> golds = new HashSet<>();
        Set<Integer> predictions = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(CLOSEST_FIRST).toList()) {
            if (!golds.contains(candidate.gold) && !predictions.contains(candidate.predicted)) {
                golds.add(candidate.gold);
                predictions.add(candidate.predicted);
                pairs.add(new Pair(candidate.gold, candidate.predicted));
            }
        }
        return pairs;
    }

    /// 1 for what holds, 0 for what does not, to stand in a closeness.
    static double holds(boolean condition) {
        return condition ? 1 : 0;
    }

    private static int compareDescending(List<Double> one, List<Double> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = Double.compare(other.get(i), one.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
