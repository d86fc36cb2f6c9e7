package dev.readout.group;

import dev.readout.report.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// Two like events (a second accident on the same road) share most of their words, and their reports
// pass for one story. What all of them say does not count here: a term weighs by how few of these
// reports have it. In a story of one event the reports are then alike in no order; in a story of
// two
// they fall apart into two groups that are alike inside and not across.

/// Tells whether the reports of a story fall apart into two events.
final class SplitRule {
    /// Each side has at least so many reports: fewer are a side line of one event as often as not.
    static final int LEAST_SIDE = 3;

    /// How much more alike the reports of a side are than those across. On 25 pairs of like events
    /// 4.7 in the middle, on 46 single ones 2.0; 3, 3.5 and 4 group equally well, 5 is too shy.
    static final double RATIO = 3.5;

    /// Keeps the ratio finite where nothing is alike across.
    private static final double FLOOR = 0.01;

    /// Most that a rare term may weigh, of the logarithm of its rarity: a term of a third of the
    /// reports counts in full.
    private static final double MOST = 1.1;

    private final List<Filed> reports;
    private final double[][] similarities;

    SplitRule(List<Filed> reports) {
        this.reports = reports;
        this.similarities = similarities();
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
        double best = RATIO;
        Optional<List<Filed>> side = Optional.empty();
        for (int[] step :
                new Agglomeration(similarities).downTo(Double.NEGATIVE_INFINITY).steps()) {
            boolean[] inside = new boolean[reports.size()];
            for (int item : step) {
                inside[item] = true;
            }
            int others = reports.size() - step.length;
            if (step.length >= LEAST_SIDE
                    && others >= LEAST_SIDE
                    && ratio(inside) >= best
                    && !partsAMark(inside)) {
                best = ratio(inside);
                side = Optional.of(chosen(inside));
            }
        }
        return side;
    }

    private double ratio(boolean[] inside) {
        double within = 0;
        double across = 0;
        int pairsWithin = 0;
        int pairsAcross = 0;
        for (int i = 0; i < inside.length; i++) {
            for (int j = 0; j < i; j++) {
                if (inside[i] == inside[j]) {
                    within += similarities[i][j];
                    pairsWithin++;
                } else {
                    across += similarities[i][j];
                    pairsAcross++;
                }
            }
        }
        return within / pairsWithin / (across / pairsAcross + FLOOR);
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

    private double[][] similarities() {
        Map<Long, Integer> spread = new HashMap<>();
        for (Filed report : reports) {
            Terms terms = report.sketch.terms();
            for (int place = 0; place < terms.size(); place++) {
                spread.merge(terms.key(place), 1, Integer::sum);
            }
        }
        List<Terms> telling =
                reports.stream().map(report -> telling(report.sketch.terms(), spread)).toList();
        double[][] similarities = new double[reports.size()][reports.size()];
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                similarities[i][j] = telling.get(i).similarity(telling.get(j));
                similarities[j][i] = similarities[i][j];
            }
        }
        return similarities;
    }

    /// The terms that some of the reports have and others have not.
    private Terms telling(Terms terms, Map<Long, Integer> spread) {
        long[] keys = new long[terms.size()];
        float[] weights = new float[terms.size()];
        int size = 0;
        for (int place = 0; place < terms.size(); place++) {
            int holders = spread.getOrDefault(terms.key(place), 0);
            if (holders > 1 && holders < reports.size()) {
                double rarity = Math.min(MOST, Math.log((double) reports.size() / holders));
                keys[size] = terms.key(place);
                weights[size] = (float) (terms.weight(place) * rarity);
                size++;
            }
        }
        return Terms.of(keys, weights, size);
    }
}
