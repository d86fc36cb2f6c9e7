package dev.readout.language;

import java.util.Arrays;

/// Where the meaning of a wording lies among others, as an [Embedder] puts it: a direction in a
/// space of some hundred dimensions.
public final class Embedding {
    private final float[] direction;

    /// @param vector copied and brought to length 1; all zeros stay so
    Embedding(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        direction = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            direction[i] = (float) (vector[i] / length);
        }
    }

    /// How near the two meanings lie: the cosine, 1 for the same wording. It is no probability:
    /// with bge-small-en-v1.5 claims of one topic that say different things reach .73, and most of
    /// those that say the same have .76 or more. Negation, swapped roles and other figures hardly
    /// lower it.
    ///
    /// @param other from the same embedder
    public double similarity(Embedding other) {
        double sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * other.direction[i];
        }
        return sum;
    }

    /// The direction in whole numbers from −127 to 127, to keep it in a quarter of the room; a
    /// similarity taken from them is off by less than .01.
    public byte[] rounded() {
        float largest = 0;
        for (float value : direction) {
            largest = Math.max(largest, Math.abs(value));
        }
        float unit = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
        byte[] rounded = new byte[direction.length];
        for (int i = 0; i < direction.length; i++) {
            rounded[i] = (byte) Math.round(direction[i] / unit);
        }
        return rounded;
    }

    /// Several embeddings added up, so that one can be held against all of them at once.
    public static final class Sum {
        private double[] total = {};
        private int count;

        public void add(Embedding one) {
            grow(one.direction.length);
            for (int i = 0; i < one.direction.length; i++) {
                total[i] += one.direction[i];
            }
            count++;
        }

        public void add(Sum more) {
            grow(more.total.length);
            for (int i = 0; i < more.total.length; i++) {
                total[i] += more.total[i];
            }
            count += more.count;
        }

        private void grow(int dimensions) {
            if (total.length < dimensions) {
                total = Arrays.copyOf(total, dimensions);
            }
        }

        /// How many were added.
        public int count() {
            return count;
        }

        /// The sum of [Embedding#similarity] over all that were added.
        public double similarity(Embedding one) {
            double sum = 0;
            for (int i = 0; i < total.length; i++) {
                sum += total[i] * one.direction[i];
            }
            return sum;
        }
    }
}
