package dev.readout.report;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The telling words, names and figures of a report, each with its weight, as a direction: the
/// squares of the weights add up to 1.
///
/// A term is known by a hash of 64 bits, so that a state holds no text; among a million terms two
/// share one with a chance of 3 in 100 million.
public final class Terms {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] keys;
    private final float[] weights;

    /// @param keys rising
    /// @param weights one per key
    public Terms(long[] keys, float[] weights) {
        if (keys.length != weights.length) {
            throw new IllegalArgumentException(
                    "%d terms have %d weights".formatted(keys.length, weights.length));
        }
        this.keys = keys.clone();
        this.weights = weights.clone();
    }

    /// The direction in which some terms point.
    ///
    /// @param weighted above 0
    public static Terms of(Map<String, Double> weighted) {
        SortedMap<Long, Double> sorted = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> entry : weighted.entrySet()) {
            sorted.put(key(entry.getKey()), entry.getValue());
            squares += entry.getValue() * entry.getValue();
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        long[] keys = new long[sorted.size()];
        float[] weights = new float[sorted.size()];
        int at = 0;
        for (Map.Entry<Long, Double> entry : sorted.entrySet()) {
            keys[at] = entry.getKey();
            weights[at++] = (float) (entry.getValue() / length);
        }
        return new Terms(keys, weights);
    }

    /// Some of the terms with other weights, brought to length 1.
    ///
    /// @param keys rising, as far as `size`
    /// @param weights one per key
    public static Terms of(long[] keys, float[] weights, int size) {
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += weights[i] * weights[i];
        }
        float[] directed = Arrays.copyOf(weights, size);
        for (int i = 0; i < size && squares > 0; i++) {
            directed[i] = (float) (directed[i] / Math.sqrt(squares));
        }
        return new Terms(Arrays.copyOf(keys, size), directed);
    }

    /// The hash of a term: FNV-1a over its UTF-16 code units.
    public static long key(String term) {
        long hash = FNV_BASIS;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    public int size() {
        return keys.length;
    }

    public long key(int place) {
        return keys[place];
    }

    public float weight(int place) {
        return weights[place];
    }

    /// The cosine of the two directions: 0 if no term is shared, 1 for the same terms with the same
    /// weights.
    public double similarity(Terms other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length && theirs < other.keys.length) {
            int order = Long.compare(keys[mine], other.keys[theirs]);
            if (order == 0) {
                sum += weights[mine] * other.weights[theirs];
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms terms
                && Arrays.equals(keys, terms.keys)
                && Arrays.equals(weights, terms.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }
}
