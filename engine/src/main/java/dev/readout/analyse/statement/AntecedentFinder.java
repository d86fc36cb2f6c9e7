package dev.readout.analyse.statement;

import java.util.Set;

/// Finds the noun that "who", "which" or "that" stands for, or of which a clause without such a
/// word tells: "a landslide that killed two farmers", "the treaty they signed".
final class AntecedentFinder {
    /// How many words of a noun phrase go with a relative clause.
    private static final int MAX_ANTECEDENT = 6;

    private static final Set<String> OF_PLACE = Set.of("from", "in", "at", "of");

    /// How many of a kind are meant.
    private static final Set<String> QUANTITIES =
            Set.of(
                    "none",
                    "neither",
                    "either",
                    "one",
                    "few",
                    "fewer",
                    "little",
                    "less",
                    "some",
                    "several",
                    "many",
                    "much",
                    "most",
                    "more",
                    "half",
                    "all",
                    "both",
                    "each",
                    "any",
                    "part",
                    "nobody",
                    "dozens",
                    "hundreds",
                    "thousands",
                    "majority",
                    "minority",
                    "third",
                    "quarter");

    /// Words before a quantity by which it means fewer or none.
    private static final Set<String> LIMITS =
            Set.of(
                    "not",
                    "hardly",
                    "barely",
                    "scarcely",
                    "only",
                    "just",
                    "almost",
                    "nearly",
                    "virtually",
                    "practically",
                    "very");

    private final ClauseWords words;

    AntecedentFinder(ClauseWords words) {
        this.words = words;
    }

    /// The clause with the noun phrase before it if it begins with "who", "which" or "that".
    ///
    /// @param voice the words of one speaker around it, outside of which "they signed" has no noun:
    ///   "told the mayor | they signed"
    /// @param first the first word of the sentence
    Run with(Run run, Run voice, int first) {
        boolean contact = run.from() > voice.from() && run.length() > 0 && isContact(run.from());
        if (run.length() == 0 || !(contact || words.isRelative(run.from()))) {
            return run;
        }
        int end = run.from();
        while (end > first
                && (words.lower(end - 1).equals(",") || isPrepositionOf(end, run.from()))) {
            end--;
        }
        int from = phraseBefore(beforeBracket(end, first), first);
        if (end - from == 1 && isAge(from, first)) {
            from = phraseBefore(from - 1, first);
        }
        if (end > from
                && words.lower(run.from()).startsWith("who")
                && isPlaceOf(from, end, first)) {
            from = phraseBefore(from - 1, first);
        }
        return end == from ? run : new Run(quantified(from, first), run.to());
    }

    /// "None" in "none of the players who matter", "not" in "not all players who matter": without
    /// it the opposite would be told.
    private int quantified(int from, int first) {
        int start = from;
        if (start - 2 >= first && words.lower(start - 1).equals("of") && isQuantity(start - 2)) {
            start -= 2;
            while (start > first && words.tag(start - 1).equals("DT")) {
                start--;
            }
        }
        while (start > first && LIMITS.contains(words.lower(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isQuantity(int at) {
        return QUANTITIES.contains(words.lower(at)) || words.isFigure(at);
    }

    /// "Olav Marr (D-Velm), who …": the noun stands before the bracket.
    private int beforeBracket(int end, int first) {
        if (end <= first || !words.lower(end - 1).equals(")")) {
            return end;
        }
        int open = end - 1;
        while (open > first && end - open <= MAX_ANTECEDENT && !words.lower(open).equals("(")) {
            open--;
        }
        return words.lower(open).equals("(") ? open : end;
    }

    /// "A farmer from Tarn who …": a name behind a preposition of place is not who is meant.
    private boolean isPlaceOf(int from, int end, int first) {
        return from - 2 >= first
                && OF_PLACE.contains(words.lower(from - 1))
                && words.isNoun(from - 2)
                && words.isName(end - 1);
    }

    /// "Ada Renk, 58, who …"
    private boolean isAge(int at, int first) {
        return words.isFigure(at) && at - 1 > first && words.lower(at - 1).equals(",");
    }

    /// The first word of the noun phrase that ends before `end`.
    private int phraseBefore(int end, int first) {
        int from = end;
        while (from > first
                && end - from < MAX_ANTECEDENT
                && (words.isNominal(from - 1) || joinsQualities(from - 1, first))) {
            from--;
        }
        return from;
    }

    /// "And" in "a swift and costly trial".
    private boolean joinsQualities(int at, int first) {
        return at > first
                && words.tag(at).equals("CC")
                && words.tag(at - 1).startsWith("JJ")
                && words.tag(at + 1).startsWith("JJ");
    }

    /// "the treaty they signed": a subject right after a common noun.
    private boolean isContact(int at) {
        return at > 0 && words.tag(at).matches("PRP|NNPS?") && words.tag(at - 1).matches("NNS?");
    }

    private boolean isPrepositionOf(int end, int relative) {
        return end == relative && words.tag(end - 1).equals("IN");
    }
}
