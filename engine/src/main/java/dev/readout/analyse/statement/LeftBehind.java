package dev.readout.analyse.statement;

import dev.readout.report.Word;

/// Tells a preposition whose noun stands before it, and a particle, from one that leads to what
/// follows: "what she talked about", "hard to deal with", "the time for talk is over".
final class LeftBehind {
    private final ClauseWords words;

    LeftBehind(ClauseWords words) {
        this.words = words;
    }

    /// Whether it belongs to the verb or the quality before it and nothing behind it is its noun;
    /// asked of prepositions.
    boolean is(int at) {
        Word word = words.grammar().word(at);
        boolean leads = word.relation().equals("case") || word.relation().equals("mark");
        return !leads && hangs(at, word.head()) && isEnd(at + 1);
    }

    private boolean hangs(int at, int head) {
        return head == Word.ROOT ? isCopula(at - 1) : head < at && !words.isNoun(head);
    }

    private boolean isCopula(int at) {
        return at >= 0 && words.grammar().word(at).relation().equals("cop");
    }

    /// Not in "spoke of and voted for the mill", where two share a noun, nor in "spoke of “a
    /// gift”".
    private boolean isEnd(int at) {
        int size = words.grammar().size();
        if (at >= size) {
            return true;
        }
        int next = words.skipAdverbs(words.lower(at).equals(",") ? at + 1 : at, size);
        if (next < size && words.tag(next).equals("CC")) {
            int other = words.skipAdverbs(next + 1, size);
            return other < size && !words.isVerb(other) && !words.isPreposition(other);
        }
        String tag = words.tag(at);
        return words.isMark(at) || tag.equals(".") || tag.equals("''");
    }
}
