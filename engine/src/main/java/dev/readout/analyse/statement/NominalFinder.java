package dev.readout.analyse.statement;

import dev.readout.knowledge.Happenings;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds happenings told by a noun with arguments of its own: "the minister's visit to the port
/// last week", "talks with the union", "her first trip to the island in 24 years".
///
/// A noun tells a happening if somebody has it ("Lund's", "her") and it goes on with a preposition,
/// or if it goes on with "with", "between" or "against" and a name. What [Happenings] calls by a
/// noun is one where something else is told of it, too: "a fire at the mill killed two". Names and
/// titles of office never tell one.
final class NominalFinder {
    /// Prepositions that give a happening its other party.
    private static final Set<String> OF_PARTIES = Set.of("with", "between", "against");

    /// Prepositions that go on with a happening that has its possessor.
    private static final Set<String> OF_ARGUMENTS =
            Set.of("to", "with", "between", "against", "for", "on", "in", "from", "at", "over");

    /// How far behind the noun the name of the other party is looked for, in words.
    private static final int PARTY_REACH = 7;

    /// A happening told by a noun is at most this long, in words.
    private static final int MAX_WORDS = 25;

    private final ClauseWords words;

    NominalFinder(ClauseWords words) {
        this.words = words;
    }

    /// Those inside a clause, none of which is the whole clause.
    List<Run> in(Run clause) {
        List<Run> found = new ArrayList<>();
        for (int noun = clause.from(); noun + 1 < clause.to(); noun++) {
            if (words.tag(noun).equals("NN") || words.tag(noun).equals("NNS")) {
                int from = start(noun, clause.from());
                int to = end(noun + 1, clause.to());
                if (tells(noun, from, clause.to()) && to - from < clause.length()) {
                    found.add(new Run(from, to));
                }
            }
        }
        return found;
    }

    private boolean tells(int noun, int from, int end) {
        String next = words.lower(noun + 1);
        if (Titles.isTitle(words.lower(noun)) || noun + 2 >= end) {
            return false;
        }
        if (OF_PARTIES.contains(next)) {
            return words.any(noun + 2, Math.min(end, noun + PARTY_REACH), words::isName);
        }
        return (hasPossessor(from, noun) && OF_ARGUMENTS.contains(next)) || isSubject(noun);
    }

    /// "The explosion at the mill" in "the explosion at the mill killed two".
    private boolean isSubject(int noun) {
        return words.grammar().word(noun).relation().startsWith("nsubj")
                && Happenings.with(Lemmas.of(words.lower(noun))).stream()
                        .anyMatch(phrase -> phrase.words().size() == 1);
    }

    /// The first word of the noun phrase that ends with `noun`, possessors included.
    private int start(int noun, int limit) {
        int from = noun;
        while (from > limit && isInside(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isInside(int at) {
        String tag = words.tag(at);
        return words.isNominal(at)
                || tag.equals("VBN")
                || (tag.equals("VBG") && !words.isGerund(at))
                || words.isQuotationMark(at);
    }

    private int end(int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + MAX_WORDS)
                && (goesOn(to) || words.isRowComma(to, limit))) {
            to++;
        }
        return to;
    }

    private boolean goesOn(int at) {
        boolean joined =
                words.tag(at - 1).equals("CC")
                        && (words.tag(at).equals("DT") || words.tag(at).equals("PRP$"));
        return !joined
                && !words.opensHappening(at)
                && !words.isFinite(at)
                && !words.isMark(at)
                && !words.isGerund(at);
    }

    private boolean hasPossessor(int from, int noun) {
        return words.any(
                from, noun, at -> words.tag(at).equals("POS") || words.tag(at).equals("PRP$"));
    }
}
