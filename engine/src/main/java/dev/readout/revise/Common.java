package dev.readout.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what two lists have in common, in the same order: the longest such run of pairs, or, of
/// very long lists, one that is found in time proportional to their length.
final class Common {
    /// Cells of the table that the longest run takes; 16 MB.
    private static final long MOST_CELLS = 4_000_000;

    private Common() {}

    /// A member of one list and the equal one of the other.
    record Pair(int one, int other) {}

    static List<Pair> of(List<String> one, List<String> other) {
        List<Pair> pairs = new ArrayList<>();
        int start = 0;
        int ends = Math.min(one.size(), other.size());
        while (start < ends && one.get(start).equals(other.get(start))) {
            pairs.add(new Pair(start, start));
            start++;
        }
        int tail = 0;
        while (tail < ends - start
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        List<String> left = one.subList(start, one.size() - tail);
        List<String> right = other.subList(start, other.size() - tail);
        List<Pair> inner =
                (long) left.size() * right.size() <= MOST_CELLS
                        ? longest(left, right)
                        : quick(left, right);
        for (Pair pair : inner) {
            pairs.add(new Pair(start + pair.one(), start + pair.other()));
        }
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(one.size() - i, other.size() - i));
        }
        return pairs;
    }

    private static List<Pair> longest(List<String> one, List<String> other) {
        int[][] lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        one.get(i).equals(other.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                pairs.add(new Pair(i++, j++));
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /// Takes for each member the next equal one.
    private static List<Pair> quick(List<String> one, List<String> other) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < other.size(); j++) {
            places.computeIfAbsent(other.get(j), key -> new ArrayList<>()).add(j);
        }
        List<Pair> pairs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < one.size(); i++) {
            List<Integer> at = places.getOrDefault(one.get(i), List.of());
            int place = java.util.Collections.binarySearch(at, from);
            int next = place < 0 ? -place - 1 : place;
            if (next < at.size()) {
                pairs.add(new Pair(i, at.get(next)));
                from = at.get(next) + 1;
            }
        }
        return pairs;
    }
}
