package dev.readout.analyse.tagging;

import java.util.List;
import java.util.Locale;

/// Picks the best row of labels for a paragraph: what the tagger thinks of each token, what it
/// learnt about neighbours, and the law that a role begins before it goes on.
///
/// Label 0 is no role; an odd label begins a role, the even one after it continues it. The best row
/// is found by Viterbi's algorithm in time linear in the number of tokens.
final class TagDecoder {
    /// Labels per token: none, and two for each of source, cue and content.
    static final int LABELS = 7;

    private static final float FORBIDDEN = -1e9f;
    private final float[][] transitions = new float[LABELS][LABELS];

    /// @param lines row by row, how well a label (column) follows another (row)
    /// @throws IllegalStateException if they are something else
    TagDecoder(List<String> lines) {
        try {
            read(lines);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "the transitions of the tagger are not %d rows of %d numbers"
                            .formatted(LABELS, LABELS),
                    e);
        }
    }

    private void read(List<String> lines) {
        for (int before = 0; before < LABELS; before++) {
            String[] row = lines.get(before).trim().split(" ", -1);
            for (int after = 0; after < LABELS; after++) {
                transitions[before][after] =
                        mayFollow(before, after)
                                ? Float.parseFloat(row[after].toLowerCase(Locale.ROOT))
                                : FORBIDDEN;
            }
        }
    }

    private static boolean mayFollow(int before, int after) {
        return after == 0 || after % 2 == 1 || after == before || after == before + 1;
    }

    /// The best label of each token.
    ///
    /// @param marks for each token, how well each label suits it; at least one token
    int[] best(float[][] marks) {
        int[][] cameFrom = new int[marks.length][LABELS];
        float[] reached = marks[0].clone();
        for (int label = 2; label < LABELS; label += 2) {
            reached[label] = FORBIDDEN;
        }
        for (int token = 1; token < marks.length; token++) {
            reached = step(reached, marks[token], cameFrom[token]);
        }
        int[] labels = new int[marks.length];
        labels[marks.length - 1] = highest(reached);
        for (int token = marks.length - 1; token > 0; token--) {
            labels[token - 1] = cameFrom[token][labels[token]];
        }
        return labels;
    }

    private float[] step(float[] reached, float[] marks, int[] cameFrom) {
        float[] next = new float[LABELS];
        for (int after = 0; after < LABELS; after++) {
            int best = 0;
            for (int before = 1; before < LABELS; before++) {
                if (reached[before] + transitions[before][after]
                        > reached[best] + transitions[best][after]) {
                    best = before;
                }
            }
            next[after] = reached[best] + transitions[best][after] + marks[after];
            cameFrom[after] = best;
        }
        return next;
    }

    private static int highest(float[] marks) {
        int best = 0;
        for (int label = 1; label < LABELS; label++) {
            if (marks[label] > marks[best]) {
                best = label;
            }
        }
        return best;
    }
}
