package dev.readout.analyse.statement;

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

    private final ClauseWords words;

    RelativeFinder(ClauseWords words) {
        this.words = words;
    }

    /// "who", "which", "to whom"; "that" where it stands for a noun.
    boolean opens(int at, Run open) {
        if (words.isRelative(at)) {
            return mayBeMeant(at - 1)
                    && (!words.isPreposition(at - 1) || at - 1 == open.from())
                    && !isOfAKind(open.from(), at - 1);
        }
        return words.isPreposition(at) && at + 1 < open.to() && words.isRelative(at + 1);
    }

    /// Whether the word can be what a pronoun stands for, or parts the two. What is asked has no
    /// such word: "is not sure who paid", "knows what it costs", "asked how long that might take".
    private boolean mayBeMeant(int before) {
        String tag = words.tag(before);
        boolean quality = tag.startsWith("JJ") || tag.startsWith("VB") || tag.startsWith("RB");
        return !quality || (before > 0 && DETERMINING.contains(words.tag(before - 1)));
    }

    /// "people | who …", "someone | who …": tells which sort is meant and nothing that happened.
    private boolean isOfAKind(int from, int noun) {
        if (ANYBODY.contains(words.lower(noun))) {
            return true;
        }
        int first = noun;
        boolean named = false;
        while (first > from && (words.isNoun(first - 1) || words.tag(first - 1).startsWith("JJ"))) {
            first--;
            named |= words.isName(first);
        }
        boolean bare = first == from || !DETERMINING.contains(words.tag(first - 1));
        return words.tag(noun).equals("NNS") && bare && !named;
    }

    /// "the treaty | they signed", "a meeting | Lund had called": a relative clause without its
    /// pronoun.
    boolean opensContact(int at, Run open) {
        String tag = words.tag(at);
        boolean subject = tag.equals("PRP") || words.isName(at);
        return subject
                && words.tag(at - 1).startsWith("NN")
                && !words.isName(at - 1)
                && !Titles.isTitle(words.lower(at - 1))
                && hasArticle(at - 1, open.from())
                && words.subjectFollows(
                        at - 1, Math.min(open.to(), at + ClauseWords.CONTACT_REACH));
    }

    private boolean hasArticle(int noun, int from) {
        for (int at = noun; at >= Math.max(from, noun - ClauseWords.CONTACT_REACH); at--) {
            if (words.tag(at).equals("DT") || words.tag(at).equals("PRP$")) {
                return at > from;
            }
        }
        return false;
    }
}
