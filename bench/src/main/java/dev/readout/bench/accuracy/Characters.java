package dev.readout.bench.accuracy;

import java.util.BitSet;

/// A set of characters of the reports of one cluster. White space is never in it.
final class Characters {
    /// Share from which two passages count as the same one: half. The schema fixes it.
    static final double SAME = 0.5;

    /// A predicted passage marks nothing if it is longer than so many times the gold one …
    private static final int MOST_TIMES = 3;

    /// … and longer than the gold one by more than so many characters: about one long sentence.
    private static final int MOST_MORE = 120;

    private final BitSet places;
    private final int count;

    /// @param places never changed afterwards
    Characters(BitSet places) {
        this.places = places;
        this.count = places.cardinality();
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean overlaps(Characters other) {
        return places.intersects(other.places);
    }

    int shared(Characters other) {
        BitSet both = (BitSet) places.clone();
        both.and(other.places);
        return both.cardinality();
    }

    Characters plus(Characters other) {
        BitSet either = (BitSet) places.clone();
        either.or(other.places);
        return new Characters(either);
    }

    /// Dice's coefficient: 0 = no character shared or one side empty, 1 = the same characters.
    double dice(Characters other) {
        return isEmpty() || other.isEmpty() ? 0 : 2.0 * shared(other) / (count + other.count);
    }

    /// The share of the shorter passage that lies in the longer one, 0 to 1. This is the gold
    /// passage; a predicted one that is much longer marks nothing, which gives 0.
    double containment(Characters predicted) {
        if (isEmpty()
                || predicted.isEmpty()
                || predicted.count > Math.max(MOST_TIMES * count, count + MOST_MORE)) {
            return 0;
        }
        return (double) shared(predicted) / Math.min(count, predicted.count);
    }
}
