package dev.readout.group;

import dev.readout.report.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the reports that share rare words, names or figures with another: for each term the
/// numbers of the reports in which it weighs most.
///
/// A term of very many reports says little and costs much: only the latest [#SCANNED] of its
/// reports are looked at, and each counts the less the more there are. So a look-up takes the same
/// time however many reports there are.
final class TermIndex {
    /// The terms of a report under which it can be found, the heaviest ones.
    private static final int KEYS = 20;

    private static final int SCANNED = 64;

    /// Numbers looked at for one report. With 3,800 three sets group the same.
    private static final int BUDGET = 800;

    private final Map<Long, Numbers> postings = new HashMap<>();

    void add(int number, Terms terms) {
        for (int place : heaviest(terms)) {
            postings.computeIfAbsent(terms.key(place), key -> new Numbers()).add(number);
        }
    }

    void remove(int number, Terms terms) {
        for (int place : heaviest(terms)) {
            Numbers numbers = postings.get(terms.key(place));
            if (numbers != null && numbers.remove(number)) {
                postings.remove(terms.key(place));
            }
        }
    }

    /// The numbers of the reports that share most with `terms`, the nearest first. The rarest terms
    /// are looked up first, until [#BUDGET] numbers have been seen.
    List<Integer> nearest(Terms terms, int limit) {
        Map<Integer, Double> shared = new HashMap<>();
        int seen = 0;
        for (Found found : rarestFirst(terms)) {
            double weight = found.weight / (1 + (double) found.numbers.size / SCANNED);
            found.numbers
                    .latest(SCANNED)
                    .forEach(number -> shared.merge(number, weight, Double::sum));
            seen += Math.min(SCANNED, found.numbers.size);
            if (seen >= BUDGET) {
                break;
            }
        }
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Found> rarestFirst(Terms terms) {
        List<Found> all = new ArrayList<>();
        for (int place = 0; place < terms.size(); place++) {
            Numbers numbers = postings.get(terms.key(place));
            if (numbers != null) {
                all.add(new Found(terms.key(place), terms.weight(place), numbers));
            }
        }
        all.sort(
                Comparator.<Found>comparingInt(found -> found.numbers.size)
                        .thenComparingLong(Found::key));
        return all;
    }

    /// A term of a report that others have, too.
    private record Found(long key, float weight, Numbers numbers) {}

    /// The latest reports under one term.
    List<Integer> under(long key) {
        Numbers numbers = postings.get(key);
        return numbers == null ? List.of() : numbers.latest(SCANNED).boxed().toList();
    }

    private static List<Integer> heaviest(Terms terms) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, terms.size()).boxed().toList());
        places.sort((one, other) -> {
            int byWeight = Float.compare(terms.weight(other), terms.weight(one));
            return byWeight != 0 ? byWeight : Long.compare(terms.key(one), terms.key(other));
        });
        return places.subList(0, Math.min(KEYS, places.size()));
    }

    /// Rising numbers.
    private static final class Numbers {
        private int[] all = new int[2];
        private int size;

        void add(int number) {
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = number;
        }

        /// @return whether none is left
        boolean remove(int number) {
            int at = Arrays.binarySearch(all, 0, size, number);
            if (at >= 0) {
                System.arraycopy(all, at + 1, all, at, size - at - 1);
                size--;
            }
            return size == 0;
        }

        IntStream latest(int limit) {
            return Arrays.stream(all, Math.max(0, size - limit), size);
        }
    }
}
