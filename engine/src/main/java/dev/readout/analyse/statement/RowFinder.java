package dev.readout.analyse.statement;

/// Tells commas inside a row of nouns, "Velm, Tarsk and Marrin", from those that part clauses.
final class RowFinder {
    /// How far the row is followed, in words.
    private static final int REACH = 24;

    private final ClauseWords words;

    RowFinder(ClauseWords words) {
        this.words = words;
    }

    /// Whether the word at `comma` is a comma between two nouns of one row, which "and" or "or"
    /// brings to its end.
    boolean holds(int comma, int end) {
        if (comma <= 0 || !words.lower(comma).equals(",") || !words.isNoun(comma - 1)) {
            return false;
        }
        for (int at = comma + 1; at < Math.min(end, comma + REACH); at++) {
            if (isJoint(at)) {
                return at > comma + 1 && at + 1 < end && words.isNominal(at + 1);
            }
            if (!words.isNominal(at) && !(words.lower(at).equals(",") && words.isNoun(at - 1))) {
                return false;
            }
        }
        return false;
    }

    /// Whether the word at `joint` is the "and" or "or" that brings a row with commas to its end.
    boolean endsAt(int joint, int end) {
        int at = joint - 1;
        while (at > 0 && words.isNominal(at)) {
            at--;
        }
        return isJoint(joint) && at > 0 && holds(at, end);
    }

    private boolean isJoint(int at) {
        return words.lower(at).equals("and") || words.lower(at).equals("or");
    }
}
