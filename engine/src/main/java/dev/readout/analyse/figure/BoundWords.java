package dev.readout.analyse.figure;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.report.Quantity.Bound;
import java.util.List;

/// The words before and after a number that bound it.
final class BoundWords {
    private static final List<Entry> BEFORE =
            List.of(
                    new Entry("at least", Bound.AT_LEAST),
                    new Entry("no fewer than", Bound.AT_LEAST),
                    new Entry("no less than", Bound.AT_LEAST),
                    new Entry("not fewer than", Bound.AT_LEAST),
                    new Entry("not less than", Bound.AT_LEAST),
                    new Entry("a minimum of", Bound.AT_LEAST),
                    new Entry("upwards of", Bound.AT_LEAST),
                    new Entry("no more than", Bound.AT_MOST),
                    new Entry("not more than", Bound.AT_MOST),
                    new Entry("a maximum of", Bound.AT_MOST),
                    new Entry("at most", Bound.AT_MOST),
                    new Entry("up to", Bound.AT_MOST),
                    new Entry("as many as", Bound.AT_MOST),
                    new Entry("as much as", Bound.AT_MOST),
                    new Entry("more than", Bound.MORE_THAN),
                    new Entry("greater than", Bound.MORE_THAN),
                    new Entry("in excess of", Bound.MORE_THAN),
                    new Entry("well over", Bound.MORE_THAN),
                    new Entry("just over", Bound.MORE_THAN),
                    new Entry("over", Bound.MORE_THAN),
                    new Entry("above", Bound.MORE_THAN),
                    new Entry("exceeding", Bound.MORE_THAN),
                    new Entry("fewer than", Bound.LESS_THAN),
                    new Entry("less than", Bound.LESS_THAN),
                    new Entry("just under", Bound.LESS_THAN),
                    new Entry("under", Bound.LESS_THAN),
                    new Entry("below", Bound.LESS_THAN),
                    new Entry("nearly", Bound.LESS_THAN),
                    new Entry("almost", Bound.LESS_THAN),
                    new Entry("an estimated", Bound.ABOUT),
                    new Entry("estimated", Bound.ABOUT),
                    new Entry("close to", Bound.ABOUT),
                    new Entry("in the region of", Bound.ABOUT),
                    new Entry("around", Bound.ABOUT),
                    new Entry("about", Bound.ABOUT),
                    new Entry("roughly", Bound.ABOUT),
                    new Entry("approximately", Bound.ABOUT),
                    new Entry("approx", Bound.ABOUT),
                    new Entry("circa", Bound.ABOUT),
                    new Entry("some", Bound.ABOUT));
    private static final List<Entry> AFTER =
            List.of(
                    new Entry("or more", Bound.AT_LEAST),
                    new Entry("or so", Bound.ABOUT),
                    new Entry("or fewer", Bound.AT_MOST),
                    new Entry("or less", Bound.AT_MOST));

    private BoundWords() {}

    /// @param from first token of the bound and the number
    /// @param end first token after both
    record Bounded(int from, int end, Bound bound) {}

    /// The number at `[from, end)` with the words that bound it.
    static Bounded around(Tokens tokens, int from, int end) {
        for (Entry entry : BEFORE) {
            int length = entry.length();
            if (stands(tokens, from - length, entry)) {
                return new Bounded(from - length, end, entry.bound());
            }
        }
        for (Entry entry : AFTER) {
            if (stands(tokens, end, entry)) {
                return new Bounded(from, end + entry.length(), entry.bound());
            }
        }
        boolean plus = tokens.is(end, "+") && tokens.touches(end);
        return plus
                ? new Bounded(from, end + 1, Bound.AT_LEAST)
                : new Bounded(from, end, Bound.EXACT);
    }

    private static boolean stands(Tokens tokens, int from, Entry entry) {
        for (int word = 0; word < entry.length(); word++) {
            if (!tokens.is(from + word, entry.words().get(word))) {
                return false;
            }
        }
        return from >= 0;
    }

    private record Entry(List<String> words, Bound bound) {
        Entry(String phrase, Bound bound) {
            this(List.of(phrase.split(" ", -1)), bound);
        }

        int length() {
            return words.size();
        }
    }
}
