package dev.readout.align.claim;

import java.util.Set;

/// How well words stand alone, the worst first.
enum Standing {
    /// A piece that leans on what stands before it or leads to what follows: "during a call", "and
    /// left", "the best way is".
    LEANING,
    /// A noun phrase, or words that only tell that somebody spoke.
    PHRASE,
    /// A clause that tells of a noun, or hangs on another: "the lock they closed", "if it opens".
    DEPENDENT,
    /// A clause that a pronoun opens.
    PRONOUN,
    /// A clause with its own subject and verb.
    CLAUSE;

    private static final Set<String> LEANING_TAGS =
            Set.of(
                    "IN", "CC", "TO", "VB", "VBD", "VBG", "VBN", "VBZ", "VBP", "WDT", "WP", "WRB",
                    "RB", "POS", ",", "''", ":");

    /// Before a clause that is not told as so, or that only completes another: "if the lock was
    /// open", "what the ministry had asked for", "more than the crew had seen".
    private static final Set<String> HANGING =
            Set.of(
                    "if", "unless", "whether", "what", "how", "why", "whom", "than", "as", "lest",
                    "until");

    /// Shorter words tell too little, longer ones too much at once. In characters.
    private static final int SHORT = 25;

    private static final int LONG = 220;

    /// Whether a reader is told something: not with a piece, a noun or a clause that hangs.
    boolean isWhole() {
        return compareTo(PRONOUN) >= 0;
    }

    static Standing of(Piece piece) {
        if (piece.isEmpty()
                || LEANING_TAGS.contains(piece.first().tag())
                || piece.leadsOn()
                || piece.span().length() < SHORT) {
            return LEANING;
        }
        boolean pronoun = piece.first().tag().startsWith("PRP");
        if (piece.span().length() > LONG || piece.isFrame() || !piece.hasClause()) {
            return pronoun ? LEANING : PHRASE;
        }
        if (!piece.hasMainClause() || HANGING.contains(piece.before())) {
            return DEPENDENT;
        }
        return pronoun ? PRONOUN : CLAUSE;
    }
}
