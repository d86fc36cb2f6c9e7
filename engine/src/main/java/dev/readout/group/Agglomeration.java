package dev.readout.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Average linkage (Sokal and Michener 1958): every item begins alone; the two parts whose items are
// most alike on average become one, as long as they are alike enough. We forbid some pairs to meet.
// Each part remembers the part it is most alike to; a step then costs the number of parts.

/// Gathers items into parts by how alike they are on average.
final class Agglomeration {
    private final int size;
    private final double[][] sums;
    private final int[] counts;
    private final boolean[] gone;
    private final int[] nearest;
    private final List<List<Integer>> parts = new ArrayList<>();
    private final List<int[]> steps = new ArrayList<>();

    /// @param similarities symmetric; negative infinity forbids a pair
    Agglomeration(double[][] similarities) {
        size = similarities.length;
        sums = new double[size][];
        counts = new int[size];
        gone = new boolean[size];
        nearest = new int[size];
        Arrays.fill(counts, 1);
        for (int i = 0; i < size; i++) {
            sums[i] = similarities[i].clone();
            parts.add(new ArrayList<>(List.of(i)));
        }
        for (int i = 0; i < size; i++) {
            nearest[i] = nearestTo(i);
        }
    }

    /// Joins parts while the average similarity of two is at least `least`.
    Agglomeration downTo(double least) {
        for (int one = next(); one >= 0 && average(one, nearest[one]) >= least; one = next()) {
            join(Math.min(one, nearest[one]), Math.max(one, nearest[one]));
        }
        return this;
    }

    /// In the order of their first items, the items rising.
    List<List<Integer>> parts() {
        List<List<Integer>> left = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!gone[i]) {
                left.add(parts.get(i).stream().sorted().toList());
            }
        }
        return left;
    }

    /// Every part that there was on the way, but for single items and the last one.
    List<int[]> steps() {
        return steps;
    }

    /// The part that has the most similar neighbour; −1 if none has one.
    private int next() {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if (!gone[i]
                    && nearest[i] >= 0
                    && (best < 0 || average(i, nearest[i]) > average(best, nearest[best]))) {
                best = i;
            }
        }
        return best;
    }

    private void join(int one, int other) {
        for (int i = 0; i < size; i++) {
            sums[one][i] += sums[other][i];
            sums[i][one] = sums[one][i];
        }
        counts[one] += counts[other];
        gone[other] = true;
        parts.get(one).addAll(parts.get(other));
        steps.add(parts.get(one).stream().mapToInt(Integer::intValue).toArray());
        for (int i = 0; i < size; i++) {
            if (!gone[i] && (i == one || nearest[i] == one || nearest[i] == other)) {
                nearest[i] = nearestTo(i);
            }
        }
    }

    private int nearestTo(int one) {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if (i != one
                    && !gone[i]
                    && average(one, i) > Double.NEGATIVE_INFINITY
                    && (best < 0 || average(one, i) > average(one, best))) {
                best = i;
            }
        }
        return best;
    }

    private double average(int one, int other) {
        return sums[one][other] / ((double) counts[one] * counts[other]);
    }
}
