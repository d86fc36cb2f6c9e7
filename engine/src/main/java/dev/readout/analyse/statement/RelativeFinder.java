package dev.readout.analyse.statement;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.Titles;
import java.util.Set;

/// Tells where a clause begins that says more of a noun: "a landslide | that killed two farmers",
/// "the treaty | they signed". One that tells which sort is meant ("people who live alone") is
/// none.
final class RelativeFinder {
    /// Words for whoever is such and such.
    private static final Set<String> ANYBODY =
            Set.of(
                    "someone",
                    "somebody",
                    "something",
                    "anyone",
                    "anybody",
                    "anything",
                    "everyone",
                    "everybody",
                    "everything",
                    "nobody",
                    "nothing",
                    "one",
                    "ones",
                    "those",
                    "people",
                    "person",
                    "all");

    /// Parts of speech before a noun by which it means some and not all of its kind.
    private static final Set<String> DETERMINING = Set.of("DT", "PRP$", "CD", "POS");

    private final Grammar grammar;
    private final ClauseCutter cutter;

    RelativeFinder(Grammar grammar, ClauseCutter cutter) {
        this.grammar = grammar;
        this.cutter = cutter;
    }

    /// "who", "which", "to whom"; "that" where it stands for a noun.
    boolean opens(int at, ClauseCutter.Run open) {
        if (cutter.isRelative(at)) {
            return (!cutter.isPreposition(at - 1) || at - 1 == open.from())
                    && !isOfAKind(open.from(), at - 1);
        }
        return cutter.isPreposition(at) && at + 1 < open.to() && cutter.isRelative(at + 1);
    }

    /// "people | who …", "someone | who …": tells which sort is meant and nothing that happened.
    private boolean isOfAKind(int from, int noun) {
        if (ANYBODY.contains(grammar.lower(noun))) {
            return true;
        }
        int first = noun;
        boolean named = false;
        while (first > from
                && (cutter.isNoun(first - 1) || cutter.tag(first - 1).startsWith("JJ"))) {
            first--;
            named |= cutter.tag(first).startsWith("NNP");
        }
        boolean bare = first == from || !DETERMINING.contains(cutter.tag(first - 1));
        return cutter.tag(noun).equals("NNS") && bare && !named;
    }

    /// "the treaty | they signed", "a meeting | Lund had called": a relative clause without its
    /// pronoun.
    boolean opensContact(int at, ClauseCutter.Run open) {
        String tag = cutter.tag(at);
        boolean subject = tag.equals("PRP") || tag.startsWith("NNP");
        return subject
                && cutter.tag(at - 1).startsWith("NN")
                && !cutter.tag(at - 1).startsWith("NNP")
                && !Titles.isTitle(grammar.lower(at - 1))
                && hasArticle(at - 1, open.from())
                && cutter.subjectFollows(
                        at - 1, Math.min(open.to(), at + ClauseCutter.CONTACT_REACH));
    }

    private boolean hasArticle(int noun, int from) {
        for (int at = noun; at >= Math.max(from, noun - ClauseCutter.CONTACT_REACH); at--) {
            if (cutter.tag(at).equals("DT") || cutter.tag(at).equals("PRP$")) {
                return at > from;
            }
        }
        return false;
    }
}
