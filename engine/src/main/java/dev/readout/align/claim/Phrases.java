package dev.readout.align.claim;

import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The words of one statement with what governs what: which of them can be shown without the rest.
///
/// @param words in the order of the text
/// @param offset position of the first one in the report, which their heads are counted from
record Phrases(List<Word> words, int offset) {
    /// How words hang on one before them that can do without them.
    private static final Set<String> LOOSE_BEHIND =
            Set.of("nmod", "advmod", "advcl", "acl", "appos", "parataxis", "conj", "cc", "punct");

    /// How words hang on a verb behind them that can do without them.
    private static final Set<String> LOOSE_BEFORE =
            Set.of("nmod", "advmod", "advcl", "cc", "mark", "punct", "parataxis", "discourse");

    private static final String PARTICLE = "RP";
    private static final String POSSESSIVE = "POS";
    private static final Set<String> MARKS = Set.of(",", ":", ".");

    Phrases {
        words = List.copyOf(words);
    }

    /// The least phrase that holds some words: all that hangs on the word that governs them, but
    /// for what hangs loosely on it before and behind them. Time grows with the square of the
    /// statement's length.
    ///
    /// @param held from the first of these words to the last
    Span around(Span held) {
        int first = Span.firstAfter(words, Word::span, held.start());
        int last = first;
        while (last + 1 < words.size() && words.get(last + 1).span().start() < held.end()) {
            last++;
        }
        int[] phrase = phrase(first, last);
        int start = first;
        while (start > phrase[0] && !isLooseBefore(phrase[0], start, phrase[1])) {
            start--;
        }
        int end = last + 1;
        while (end < phrase[1] && !isLooseBehind(start, end, phrase[1])) {
            end++;
        }
        while (start < first && (isMark(start) || leadsFromNoun(start))) {
            start++;
        }
        while (end - 1 > last && isMark(end - 1)) {
            end--;
        }
        return words.get(start).span().cover(words.get(end - 1).span());
    }

    /// "of" in "the keys of the mill": what it leads to can be shown without it.
    private boolean leadsFromNoun(int at) {
        int led = head(at);
        return words.get(at).relation().equals("case")
                && led >= 0
                && head(led) >= 0
                && words.get(head(led)).isNoun();
    }

    private boolean isMark(int at) {
        return MARKS.contains(words.get(at).tag());
    }

    /// First word and end of all that hangs on the nearest word that governs these, which owns no
    /// other; the whole statement if none of its words does.
    private int[] phrase(int first, int last) {
        for (int top = first; top >= 0; top = head(top)) {
            int governor = top;
            int[] under =
                    IntStream.range(0, words.size()).filter(at -> isUnder(at, governor)).toArray();
            int end = under[under.length - 1];
            if (under[0] <= first && end >= last && !words.get(end).tag().equals(POSSESSIVE)) {
                return new int[] {under[0], end + 1};
            }
        }
        return new int[] {0, words.size()};
    }

    private boolean isUnder(int at, int governor) {
        int next = at;
        for (int step = 0; next >= 0 && step < words.size(); step++) {
            if (next == governor) {
                return true;
            }
            next = head(next);
        }
        return false;
    }

    /// Whether a phrase can begin at `start` instead of `from`.
    private boolean isLooseBefore(int from, int start, int end) {
        return IntStream.range(from, start)
                        .allMatch(at ->
                                isIn(head(at), from, start)
                                        || (isIn(head(at), start, end)
                                                && words.get(head(at)).isVerb()
                                                && hangs(at, LOOSE_BEFORE)))
                && IntStream.range(start, end).noneMatch(at -> isIn(head(at), from, start));
    }

    /// Whether a phrase can end at `end` instead of `to`.
    private boolean isLooseBehind(int start, int end, int to) {
        Word next = words.get(end);
        return next.span().start() > words.get(end - 1).span().end()
                && !next.tag().equals(PARTICLE)
                && IntStream.range(end, to)
                        .allMatch(at ->
                                isIn(head(at), end, to)
                                        || (isIn(head(at), start, end) && hangs(at, LOOSE_BEHIND)))
                && IntStream.range(start, end).noneMatch(at -> isIn(head(at), end, to));
    }

    private boolean hangs(int at, Set<String> relations) {
        return relations.contains(words.get(at).relation());
    }

    private static boolean isIn(int at, int from, int to) {
        return at >= from && at < to;
    }

    /// Negative if the statement does not hold it.
    private int head(int at) {
        int head = words.get(at).head() - offset;
        return head < words.size() ? head : -1;
    }
}
