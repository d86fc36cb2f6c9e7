package dev.readout.bench.accuracy;

import java.util.Locale;

/// One measured number of a comparison, with what it is made of.
public sealed interface Figure {
    /// The number that a table shows.
    double headline();

    /// How many of the predicted entries are right, and how many of the gold ones were found.
    ///
    /// @param precision 0 to 1, 1 = all that was predicted is right; 1 if neither side has an entry
    /// @param recall 0 to 1, 1 = all of gold was found, also where gold has none
    /// @param gold how many entries could be found
    record Retrieval(double precision, double recall, int found, int gold) implements Figure {
        public static Retrieval of(int found, int predicted, int gold) {
            double precision = predicted == 0 ? (gold == 0 ? 1 : 0) : (double) found / predicted;
            return new Retrieval(precision, gold == 0 ? 1 : (double) found / gold, found, gold);
        }

        /// The harmonic mean of precision and recall, 0 to 1.
        public double f1() {
            double sum = precision + recall;
            return sum == 0 ? 0 : 2 * precision * recall / sum;
        }

        @Override
        public double headline() {
            return f1();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "P %.3f R %.3f F1 %.3f of %d", precision, recall, f1(), gold);
        }
    }

    /// How many of some entries are right.
    ///
    /// @param right a whole number, or a sum of shares
    record Share(double right, int of) implements Figure {
        @Override
        public double headline() {
            return of == 0 ? 1 : right / of;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f of %d", headline(), of);
        }
    }

    /// A plain number: a count, or a ratio of counts that may pass 1.
    record Plain(double headline) implements Figure {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f", headline);
        }
    }
}
