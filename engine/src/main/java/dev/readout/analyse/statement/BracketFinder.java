package dev.readout.analyse.statement;

/// Tells brackets that only hold an abbreviation or a converted figure from those that hold a
/// clause: "45 metres (148 feet) tall".
final class BracketFinder {
    /// Words of such a bracket, marks included.
    private static final int ASIDE = 6;

    private final ClauseWords words;

    BracketFinder(ClauseWords words) {
        this.words = words;
    }

    /// Whether the bracket at `mark` opens or closes such an aside. A time of day in brackets is
    /// none.
    boolean isAside(int mark, Run open) {
        int opening = mark;
        while (opening > Math.max(0, mark - ASIDE) && !words.lower(opening).equals("(")) {
            opening--;
        }
        int closing = words.lower(mark).equals(")") ? mark : mark + 1;
        int last = Math.min(open.to() - 1, opening + ASIDE);
        while (closing < last && !words.lower(closing).equals(")")) {
            closing++;
        }
        return closing < open.to()
                && words.lower(opening).equals("(")
                && words.lower(closing).equals(")")
                && !words.hasVerb(opening, closing)
                && !words.any(opening, closing, this::isClock);
    }

    /// "6:52 a.m.": tells when by itself.
    private boolean isClock(int at) {
        String word = words.lower(at);
        int colon = word.indexOf(':');
        return colon > 0 && colon + 1 < word.length();
    }
}
