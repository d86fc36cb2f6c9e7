package dev.readout.analyse.statement;

import java.util.ArrayList;
import java.util.List;

/// Finds how old somebody is said to be in passing: "Ada Renk, 58" in "Ada Renk, 58, chaired the
/// board".
final class AgeFinder {
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 109;

    private final ClauseWords words;

    AgeFinder(ClauseWords words) {
        this.words = words;
    }

    /// Those inside a clause, none of which is the whole clause.
    List<Run> in(Run clause) {
        List<Run> found = new ArrayList<>();
        for (int at = clause.from() + 2; at < clause.to(); at++) {
            if (isAge(at) && words.lower(at - 1).equals(",") && closes(at + 1, clause.to())) {
                int from = nameBefore(at - 1, clause.from());
                if (from < at - 1 && at + 1 - from < clause.length()) {
                    found.add(new Run(from, at + 1));
                }
            }
        }
        return found;
    }

    private boolean isAge(int at) {
        String word = words.lower(at);
        if (word.length() > 3 || !word.chars().allMatch(c -> '0' <= c && c <= '9')) {
            return false;
        }
        int years = Integer.parseInt(word);
        return YOUNGEST <= years && years <= OLDEST;
    }

    /// A comma behind the figure, or "and": no noun that it counts.
    private boolean closes(int at, int end) {
        return at >= end || words.isMark(at) || words.tag(at).equals("CC");
    }

    private int nameBefore(int end, int limit) {
        int from = end;
        while (from > limit && words.isName(from - 1)) {
            from--;
        }
        return from;
    }
}
