package dev.readout.analyse.statement;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds happenings told by a noun with arguments of its own: "the minister's visit to the port
/// last week", "talks with the union", "her first trip to the island in 24 years".
///
/// A noun tells a happening if somebody has it ("Lund's", "her") and it goes on with a preposition,
/// or if it goes on with "with", "between" or "against" and a name. Names and titles of office
/// never do.
final class NominalFinder {
    /// Prepositions that give a happening its other party.
    private static final Set<String> OF_PARTIES = Set.of("with", "between", "against");

    /// Prepositions that go on with a happening that has its possessor.
    private static final Set<String> OF_ARGUMENTS =
            Set.of("to", "with", "between", "against", "for", "on", "in", "from", "at", "over");

    /// A happening told by a noun is at most this long, in words.
    private static final int MAX_WORDS = 25;

    private final Grammar grammar;
    private final ClauseCutter cutter;

    NominalFinder(Grammar grammar, ClauseCutter cutter) {
        this.grammar = grammar;
        this.cutter = cutter;
    }

    /// Those inside a clause, none of which is the whole clause.
    List<ClauseCutter.Run> in(ClauseCutter.Run clause) {
        List<ClauseCutter.Run> found = new ArrayList<>();
        for (int noun = clause.from(); noun + 1 < clause.to(); noun++) {
            if (tag(noun).equals("NN") || tag(noun).equals("NNS")) {
                int from = start(noun, clause.from());
                int to = end(noun + 1, clause.to());
                if (tells(noun, from, clause.to()) && to - from < clause.length()) {
                    found.add(new ClauseCutter.Run(from, to));
                }
            }
        }
        return found;
    }

    private boolean tells(int noun, int from, int end) {
        String next = grammar.lower(noun + 1);
        if (Titles.isTitle(grammar.lower(noun)) || noun + 2 >= end) {
            return false;
        }
        if (OF_PARTIES.contains(next)) {
            return hasName(noun + 2, Math.min(end, noun + 7));
        }
        return hasPossessor(from, noun) && OF_ARGUMENTS.contains(next);
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
        String tag = tag(at);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("CD")
                || tag.equals("VBN")
                || cutter.isQuotationMark(at);
    }

    private int end(int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + MAX_WORDS) && goesOn(to)) {
            to++;
        }
        return to;
    }

    private boolean goesOn(int at) {
        boolean joined =
                tag(at - 1).equals("CC") && (tag(at).equals("DT") || tag(at).equals("PRP$"));
        return !joined
                && !ClauseCutter.opensHappening(grammar.lower(at))
                && !cutter.isFinite(at)
                && !cutter.isMark(at)
                && !tag(at).equals("VBG");
    }

    private boolean hasPossessor(int from, int noun) {
        for (int at = from; at < noun; at++) {
            if (tag(at).equals("POS") || tag(at).equals("PRP$")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasName(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tag(at).startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    private String tag(int at) {
        return grammar.word(at).tag();
    }
}
