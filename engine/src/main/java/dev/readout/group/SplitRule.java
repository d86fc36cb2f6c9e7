package dev.readout.group;

import dev.readout.report.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

// Two like events (a second accident on the same road) share most of their words, and their reports
// pass for one story. What all of them say does not count here: a term weighs by how few of these
// reports have it. In a story of one event the reports are then alike in no order; in a story of
// two
// they fall apart into two groups that are alike inside and not across. So do, now and then, the
// reports of one event with a side line; but as reports at large they are alike all the same, and
// those of two events are not. The two signs are added up.

/// Tells whether the reports of a story fall apart into two events.
final class SplitRule {
    /// Each side has at least so many reports: fewer are a side line of one event as often as not.
    static final int LEAST_SIDE = 3;

    /// Least contrast of two events, see [#contrast]. From 2.5 to 2.9 three sets group alike.
    static final double CONTRAST = 2.7;

    /// What a difference of 1 in likeness counts beside the logarithm of a ratio of terms: 3 and 5
    /// group equally well, with [#CONTRAST] .3 lower or higher. Pairs of like events differ by .33
    /// in the middle, the sides of one event by .06.
    private static final double PER_LIKENESS = 4;

    /// Keeps the ratio finite where nothing is alike across.
    private static final double FLOOR = 0.01;

    /// Most that a rare term may weigh, of the logarithm of its rarity: a term of a third of the
    /// reports counts in full.
    private static final double MOST = 1.1;

    private final List<Filed> reports;
    private final double[][] telling;
    private final double[][] likeness;

    SplitRule(List<Filed> reports) {
        this.reports = reports;
        List<Terms> terms = telling(reports);
        this.telling = pairs((one, other) -> terms.get(one).similarity(terms.get(other)));
        this.likeness = pairs((one, other) -> reports.get(one).similarity(reports.get(other)));
    }

    /// The reports by event; one part if they tell of one.
    static List<List<Filed>> partsOf(List<Filed> reports) {
        List<List<Filed>> parts = new ArrayList<>();
        List<List<Filed>> open = new ArrayList<>(List.of(reports));
        while (!open.isEmpty()) {
            List<Filed> part = open.removeLast();
            Optional<List<Filed>> side =
                    part.size() < 2 * LEAST_SIDE ? Optional.empty() : new SplitRule(part).side();
            if (side.isEmpty()) {
                parts.add(part);
            } else {
                open.add(side.get());
                open.add(part.stream().filter(report -> !side.get().contains(report)).toList());
            }
        }
        return parts;
    }

    /// One of the two sides.
    private Optional<List<Filed>> side() {
        double best = CONTRAST;
        Optional<List<Filed>> side = Optional.empty();
        for (int[] step : new Agglomeration(telling).downTo(Double.NEGATIVE_INFINITY).steps()) {
            boolean[] inside = new boolean[reports.size()];
            for (int item : step) {
                inside[item] = true;
            }
            int others = reports.size() - step.length;
            if (step.length >= LEAST_SIDE
                    && others >= LEAST_SIDE
                    && contrast(inside) >= best
                    && !partsAMark(inside)) {
                best = contrast(inside);
                side = Optional.of(chosen(inside));
            }
        }
        return side;
    }

    /// How far two groups of reports stand apart.
    private double contrast(boolean[] inside) {
        Averages shared = Averages.of(telling, inside);
        Averages alike = Averages.of(likeness, inside);
        return Math.log(shared.within / (shared.across + FLOOR) + FLOOR)
                + PER_LIKENESS * (alike.within - alike.across);
    }

    private boolean partsAMark(boolean[] inside) {
        Map<Integer, Boolean> sides = new HashMap<>();
        for (int i = 0; i < inside.length; i++) {
            int mark = reports.get(i).mark;
            Boolean side = mark == Marks.NONE ? null : sides.putIfAbsent(mark, inside[i]);
            if (side != null && side != inside[i]) {
                return true;
            }
        }
        return false;
    }

    private List<Filed> chosen(boolean[] inside) {
        List<Filed> chosen = new ArrayList<>();
        for (int i = 0; i < inside.length; i++) {
            if (inside[i]) {
                chosen.add(reports.get(i));
            }
        }
        return chosen;
    }

    private double[][] pairs(ToDoubleBiFunction<Integer, Integer> of) {
        double[][] pairs = new double[reports.size()][reports.size()];
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs[i][j] = of.applyAsDouble(i, j);
                pairs[j][i] = pairs[i][j];
            }
        }
        return pairs;
    }

    private static List<Terms> telling(List<Filed> reports) {
        Map<Long, Integer> spread = new HashMap<>();
        for (Filed report : reports) {
            Terms terms = report.sketch.terms();
            for (int place = 0; place < terms.size(); place++) {
                spread.merge(terms.key(place), 1, Integer::sum);
            }
        }
        return reports.stream()
                .map(report -> telling(report.sketch.terms(), spread, reports.size()))
                .toList();
    }

    /// The terms that some of the reports have and others have not.
    private static Terms telling(Terms terms, Map<Long, Integer> spread, int reports) {
        long[] keys = new long[terms.size()];
        float[] weights = new float[terms.size()];
        int size = 0;
        for (int place = 0; place < terms.size(); place++) {
            int holders = spread.getOrDefault(terms.key(place), 0);
            if (holders > 1 && holders < reports) {
                double rarity = Math.min(MOST, Math.log((double) reports / holders));
                keys[size] = terms.key(place);
                weights[size] = (float) (terms.weight(place) * rarity);
                size++;
            }
        }
        return Terms.of(keys, weights, size);
    }

    /// Averages over the pairs of reports within the two groups, and over those across.
    private record Averages(double within, double across) {
        static Averages of(double[][] pairs, boolean[] inside) {
            double[] sums = new double[2];
            int[] counts = new int[2];
            for (int i = 0; i < inside.length; i++) {
                for (int j = 0; j < i; j++) {
                    int kind = inside[i] == inside[j] ? 0 : 1;
                    sums[kind] += pairs[i][j];
                    counts[kind]++;
                }
            }
            return new Averages(sums[0] / counts[0], sums[1] / counts[1]);
        }
    }
}
