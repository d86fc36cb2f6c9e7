package dev.readout.align.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which pairs of statements are worth a comparison: in a small story all of them, in a large one
/// those whose sentences share rare terms.
///
/// Each statement has at most [#MOST] partners, so that time and space grow with the number of
/// statements, not with its square.
final class Candidates {
    /// Up to so many statements every pair is compared: as many as ten long reports hold. That
    /// takes less than a second.
    static final int SMALL = 800;

    /// Partners of a statement in a large story, those that share most with it.
    private static final int MOST = 80;

    /// A term that more statements have tells nothing in a large story.
    private static final int COMMON = 400;

    private final List<StatementProfile> profiles;
    private final TermWeights weights;

    Candidates(List<StatementProfile> profiles, TermWeights weights) {
        this.profiles = profiles;
        this.weights = weights;
    }

    /// For each statement those with greater numbers, sorted.
    List<int[]> pairs() {
        return profiles.size() <= SMALL ? all() : likely();
    }

    private List<int[]> all() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            int first = i + 1;
            pairs.add(java.util.stream.IntStream.range(first, profiles.size()).toArray());
        }
        return pairs;
    }

    private List<int[]> likely() {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String term : profiles.get(i).terms()) {
                holders.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
        List<TreeSet<Integer>> partners = new ArrayList<>();
        profiles.forEach(one -> partners.add(new TreeSet<>()));
        for (int i = 0; i < profiles.size(); i++) {
            for (int other : nearest(i, holders)) {
                partners.get(Math.min(i, other)).add(Math.max(i, other));
            }
        }
        return partners.stream()
                .map(one -> one.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private List<Integer> nearest(int one, Map<String, List<Integer>> holders) {
        Map<Integer, Double> shared = new TreeMap<>();
        for (String term : profiles.get(one).terms()) {
            List<Integer> all = holders.getOrDefault(term, List.of());
            if (all.size() <= COMMON) {
                double weight = weights.of(term);
                all.forEach(other -> shared.merge(other, weight, Double::sum));
            }
        }
        shared.remove(one);
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
