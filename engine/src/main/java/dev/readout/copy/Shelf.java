package dev.readout.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// The reports of one stretch of time with the index of their runs; forgotten as a whole.
///
/// What it answers depends on its reports and their order alone, so that a shelf that was saved as
/// a list of reports is the same when they are put in again.
final class Shelf {
    /// A pair of which the index saw fewer runs than a pair at the limit shows by chance of
    /// sampling, by so many standard deviations, is not compared: of the pairs at the limit 1 in 40
    /// is missed, of those at twice the limit none.
    private static final double DEVIATIONS = 2;

    private final List<Filed> reports = new ArrayList<>();
    private final RunIndex index = new RunIndex();
    private int[] seen = new int[16];

    List<Filed> reports() {
        return reports;
    }

    void add(Filed report, RunSet runs) {
        index.add(runs, reports.size());
        reports.add(report);
        if (seen.length < reports.size()) {
            seen = Arrays.copyOf(seen, 2 * reports.size());
        }
    }

    /// The reports that may share at least `atLeast` of the runs of the smaller one, in the order
    /// in which they came.
    List<Filed> candidates(RunSet runs, double atLeast) {
        Touched touched = new Touched();
        runs.forEach(run -> index.holders(run, touched));
        List<Filed> candidates = new ArrayList<>();
        Arrays.sort(touched.numbers, 0, touched.size);
        for (int i = 0; i < touched.size; i++) {
            int number = touched.numbers[i];
            Filed report = reports.get(number);
            double expected = atLeast * Math.min(runs.size(), report.runs());
            expected /= RunIndex.sampled(report.runs());
            if (seen[number] >= expected - DEVIATIONS * Math.sqrt(expected)) {
                candidates.add(report);
            }
            seen[number] = 0;
        }
        return candidates;
    }

    /// Counts how many runs each report shares, and remembers which reports have any.
    private final class Touched implements IntConsumer {
        private int[] numbers = new int[64];
        private int size;

        @Override
        public void accept(int number) {
            if (seen[number]++ == 0) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size);
                }
                numbers[size++] = number;
            }
        }
    }
}
