package dev.readout.report;

import java.util.Arrays;

/// Where the first sentences of a report lie among those of others, as an embedding puts them, in
/// whole numbers to save room.
public final class Meaning {
    /// Numbers for each sentence.
    public static final int DIMENSIONS = 384;

    private final byte[] numbers;
    private final double[] lengths;

    /// @param numbers [#DIMENSIONS] for each sentence, one sentence after the other
    public Meaning(byte[] numbers) {
        if (numbers.length % DIMENSIONS != 0) {
            throw new IllegalArgumentException(
                    "%d numbers are no sentences of %d".formatted(numbers.length, DIMENSIONS));
        }
        this.numbers = numbers.clone();
        this.lengths = new double[numbers.length / DIMENSIONS];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.sqrt(product(this.numbers, i, this.numbers, i));
        }
    }

    /// All numbers, one sentence after the other.
    public byte[] numbers() {
        return numbers.clone();
    }

    /// The direction in the middle of all sentences as one; none if there is no sentence.
    public Meaning middle() {
        int[] sums = new int[lengths.length == 0 ? 0 : DIMENSIONS];
        for (int i = 0; i < numbers.length; i++) {
            sums[i % DIMENSIONS] += numbers[i];
        }
        int largest = Arrays.stream(sums).map(Math::abs).max().orElse(1);
        byte[] middle = new byte[sums.length];
        for (int i = 0; i < sums.length; i++) {
            middle[i] = (byte) (sums[i] * Byte.MAX_VALUE / Math.max(1, largest));
        }
        return new Meaning(middle);
    }

    /// The cosine of the two sentences that lie nearest, one of each report: 1 for the same
    /// sentence, 0 if one of the reports has none. Unrelated reports of the news have about .53,
    /// reports of one event about .83.
    public double similarity(Meaning other) {
        double best = 0;
        for (int mine = 0; mine < lengths.length; mine++) {
            for (int theirs = 0; theirs < other.lengths.length; theirs++) {
                double both = lengths[mine] * other.lengths[theirs];
                if (both > 0) {
                    best = Math.max(best, product(numbers, mine, other.numbers, theirs) / both);
                }
            }
        }
        return best;
    }

    private static int product(byte[] one, int sentence, byte[] other, int otherSentence) {
        int from = sentence * DIMENSIONS;
        int otherFrom = otherSentence * DIMENSIONS;
        int sum = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            sum += one[from + i] * other[otherFrom + i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning meaning && Arrays.equals(numbers, meaning.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
