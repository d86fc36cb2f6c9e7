package dev.readout.align.passage;

import dev.readout.align.words.FoldedWord;
import dev.readout.report.Citation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The words that two lines have in common, in order: the best local alignment.
///
/// Smith and Waterman's algorithm on words. An equal word counts [#MATCH], a word that only one
/// line has or that differs costs [#MISS], so an alignment reaches over a gap only if enough equal
/// words follow. Time and space grow with the product of the two lengths, which [Line#MAX_WORDS]
/// bounds.
///
/// @param pairs positions of equal words in `one` and `other`, rising in both
record WordAlignment(Line one, Line other, List<Pair> pairs) {
    private static final int MATCH = 2;
    private static final int MISS = 1;

    /// Share of quoted words from which an alignment is one of quotations (0 = none, 1 = all).
    private static final double MOST_QUOTED = 0.7;

    WordAlignment {
        pairs = List.copyOf(pairs);
    }

    /// Two equal words.
    record Pair(int one, int other) {}

    /// @param taken positions of `one` that may not be used again
    static WordAlignment of(Line one, Line other, BitSet taken) {
        int[][] best = new int[one.size() + 1][other.size() + 1];
        int top = 0;
        int topRow = 0;
        int topColumn = 0;
        for (int row = 1; row <= one.size(); row++) {
            for (int column = 1; column <= other.size(); column++) {
                int diagonal =
                        best[row - 1][column - 1]
                                + (same(one, other, row, column, taken) ? MATCH : -MISS);
                int gap = Math.max(best[row - 1][column], best[row][column - 1]) - MISS;
                best[row][column] = Math.max(0, Math.max(diagonal, gap));
                if (best[row][column] > top) {
                    top = best[row][column];
                    topRow = row;
                    topColumn = column;
                }
            }
        }
        return new WordAlignment(one, other, pathTo(one, other, best, topRow, topColumn, taken));
    }

    private static boolean same(Line one, Line other, int row, int column, BitSet taken) {
        return !taken.get(row - 1)
                && one.words().get(row - 1).form().equals(other.words().get(column - 1).form());
    }

    private static List<Pair> pathTo(
            Line one, Line other, int[][] best, int endRow, int endColumn, BitSet taken) {
        List<Pair> pairs = new ArrayList<>();
        int row = endRow;
        int column = endColumn;
        while (row > 0 && column > 0 && best[row][column] > 0) {
            boolean same = same(one, other, row, column, taken);
            if (best[row][column] == best[row - 1][column - 1] + (same ? MATCH : -MISS)) {
                if (same) {
                    pairs.add(new Pair(row - 1, column - 1));
                }
                row--;
                column--;
            } else if (best[row][column] == best[row - 1][column] - MISS) {
                row--;
            } else {
                column--;
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /// Share of words inside the alignment that are equal: 1 = a run without any difference.
    double density() {
        int words = length(true) + length(false);
        return words == 0 ? 0 : 2.0 * pairs.size() / words;
    }

    /// Length of the longest run of neighbouring equal words.
    int longestRun() {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < pairs.size(); i++) {
            run = i > 0 && follows(pairs.get(i - 1), pairs.get(i)) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean follows(Pair before, Pair after) {
        return after.one() == before.one() + 1 && after.other() == before.other() + 1;
    }

    /// Number of equal words that tell something by themselves.
    int matter() {
        return (int) pairs.stream().filter(pair -> one.words().get(pair.one()).isMatter()).count();
    }

    /// Whether every word of both lines is equal.
    boolean isWhole() {
        return pairs.size() == one.size() && pairs.size() == other.size();
    }

    /// Share of the words of the shorter line that are equal: 1 = every one.
    double shareOfShorter() {
        return (double) pairs.size() / Math.min(one.size(), other.size());
    }

    /// Whether both lines stand in the same report.
    boolean isInPage() {
        return one.report().equals(other.report());
    }

    /// The alignment without the words before and after quotations, if most words are quoted in
    /// both: copies of a quotation often share its "said" too.
    WordAlignment withoutUnquotedEnds() {
        List<Integer> quoted =
                IntStream.range(0, pairs.size())
                        .filter(i -> isQuotedInBoth(pairs.get(i)))
                        .boxed()
                        .toList();
        boolean most = quoted.size() >= MOST_QUOTED * pairs.size();
        return most ? part(quoted.getFirst(), quoted.getLast() + 1) : this;
    }

    /// Share of the quotations that the alignment touches, taken in the line where it is larger.
    double quotedShare() {
        return Math.max(
                quotedShare(one, pairs.stream().map(Pair::one).toList()),
                quotedShare(other, pairs.stream().map(Pair::other).toList()));
    }

    private static double quotedShare(Line line, List<Integer> positions) {
        int quotation = line.words().get(positions.getFirst()).quotation();
        if (quotation == FoldedWord.UNQUOTED) {
            return 0;
        }
        long words = line.words().stream().filter(word -> word.quotation() == quotation).count();
        return (double) positions.size() / words;
    }

    boolean isQuoted(Pair pair) {
        return one.words().get(pair.one()).isQuoted() || other.words().get(pair.other()).isQuoted();
    }

    boolean isQuotedInBoth(Pair pair) {
        return one.words().get(pair.one()).isQuoted() && other.words().get(pair.other()).isQuoted();
    }

    Citation placeInOne() {
        return one.between(pairs.getFirst().one(), pairs.getLast().one());
    }

    Citation placeInOther() {
        return other.between(pairs.getFirst().other(), pairs.getLast().other());
    }

    /// The pairs from number `from` (included) to `to` (excluded) alone.
    WordAlignment part(int from, int to) {
        return new WordAlignment(one, other, pairs.subList(from, to));
    }

    private int length(boolean ofOne) {
        if (pairs.isEmpty()) {
            return 0;
        }
        Pair first = pairs.getFirst();
        Pair last = pairs.getLast();
        return ofOne ? last.one() - first.one() + 1 : last.other() - first.other() + 1;
    }
}
