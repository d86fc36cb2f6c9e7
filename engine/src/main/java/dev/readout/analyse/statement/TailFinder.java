package dev.readout.analyse.statement;

import java.util.Set;

/// Tells where a clause ends and a tail without a verb adds something of its own: ", six of them
/// nurses", ", among them a judge", ", with three abstentions", "by 40 votes to 31".
final class TailFinder {
    private static final Set<String> SHARES =
            Set.of("all", "most", "both", "many", "some", "none", "half", "several", "few", "each");

    private static final Set<String> THOSE_BEFORE = Set.of("them", "whom", "which", "these");

    private static final Set<String> AGAINST = Set.of("to", "-", "–", "against");

    /// Words between "with" or "including" and its figure: "with no more than three".
    private static final int REACH = 4;

    private final ClauseWords words;

    TailFinder(ClauseWords words) {
        this.words = words;
    }

    /// Whether a tail begins at `at`, right after a comma; `end` is that of the sentence.
    boolean opensAfterComma(int at, int end) {
        return isShare(at, end) || isAmong(at, end) || isFigured(at, end);
    }

    /// Whether the outcome of a vote or a match begins at `at`: "by 40 votes to 31".
    boolean opensOutcome(int at, int end) {
        if (!is(at, end, "by") || at + 1 >= end || !words.isFigure(at + 1)) {
            return false;
        }
        int to = at + 2 < end && words.isNoun(at + 2) ? at + 3 : at + 2;
        return to + 1 < end && AGAINST.contains(words.lower(to)) && words.isFigure(to + 1);
    }

    /// "six of them", "all of whom", "at least two of them".
    private boolean isShare(int at, int end) {
        for (int of = at + 1; of < Math.min(end - 1, at + REACH); of++) {
            if (is(of, end, "of")) {
                boolean share = words.isFigure(of - 1) || SHARES.contains(words.lower(of - 1));
                return share && THOSE_BEFORE.contains(words.lower(of + 1));
            }
        }
        return false;
    }

    private boolean isAmong(int at, int end) {
        return is(at, end, "among") && at + 1 < end && THOSE_BEFORE.contains(words.lower(at + 1));
    }

    private boolean isFigured(int at, int end) {
        if (!is(at, end, "with") && !is(at, end, "including")) {
            return false;
        }
        for (int next = at + 1; next < Math.min(end, at + REACH); next++) {
            if (words.isFigure(next)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int at, int end, String word) {
        return at < end && words.lower(at).equals(word);
    }
}
