package dev.readout.align.slot;

import java.util.Optional;
import java.util.Set;

/// Finds the subject of words that tell something of it, over the grammar of their clause, which is
/// right on four of five words, or else right before them.
public final class Subjects {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    /// Ways in which a word hangs on one that may have the subject.
    private static final Set<String> UPWARD =
            Set.of(
                    "xcomp",
                    "acomp",
                    "nmod",
                    "conj",
                    "advcl",
                    "cop",
                    "dep",
                    "advmod",
                    "case",
                    "compound",
                    "amod",
                    "aux",
                    "auxpass",
                    "dobj",
                    "nummod",
                    "mark");

    /// Steps up the grammar of a clause, at most.
    private static final int STEPS = 4;

    /// Words between a noun and the first word of its phrase, at most.
    private static final int PHRASE = 6;

    private Subjects() {}

    /// The word of the subject of what stands from one word to another; it stands before it.
    public static Optional<Integer> of(SentenceWords words, int first, int last) {
        return byGrammar(words, first, last).or(() -> rightBefore(words, first));
    }

    private static Optional<Integer> byGrammar(SentenceWords words, int first, int last) {
        int at = root(words, first, last);
        for (int step = 0; step < STEPS && at >= 0; step++) {
            Optional<Integer> subject =
                    words.children(at, SUBJECTS).stream().filter(one -> one < first).findFirst();
            if (subject.isPresent()) {
                return isRelative(words, subject.get())
                        ? antecedent(words, subject.get(), at)
                        : subject;
            }
            int head = words.head(at);
            boolean noun = head >= 0 && head < first && words.isNoun(head);
            if (noun && (isClause(words, at) || words.relation(at).equals("nmod"))) {
                return Optional.of(head);
            }
            at = UPWARD.contains(words.relation(at)) ? head : -1;
        }
        return Optional.empty();
    }

    /// The word of a phrase that hangs on none of the others.
    private static int root(SentenceWords words, int first, int last) {
        for (int at = first; at <= last; at++) {
            if (words.head(at) < first || words.head(at) > last) {
                return at;
            }
        }
        return first;
    }

    private static boolean isRelative(SentenceWords words, int at) {
        return words.tag(at).equals("WP") || words.tag(at).equals("WDT");
    }

    private static boolean isClause(SentenceWords words, int at) {
        return words.relation(at).startsWith("acl");
    }

    private static Optional<Integer> antecedent(SentenceWords words, int relative, int clause) {
        int before = words.form(relative - 1).equals(",") ? relative - 2 : relative - 1;
        return Optional.of(isClause(words, clause) ? words.head(clause) : before)
                .filter(at -> at >= 0 && words.isNoun(at));
    }

    /// The noun phrase right before "was back", "has since been"; none behind a preposition.
    private static Optional<Integer> rightBefore(SentenceWords words, int first) {
        int noun = first - 1;
        while (noun >= 0 && isHelper(words, noun)) {
            noun--;
        }
        int start = noun;
        while (noun - start < PHRASE && isNominal(words, start - 1)) {
            start--;
        }
        boolean found =
                (words.isNoun(noun)
                                || words.tag(noun).equals("PRP")
                                || words.form(noun).endsWith("-year-old"))
                        && !words.tag(start - 1).equals("IN")
                        && !words.tag(start - 1).equals("POS")
                        && !words.tag(start - 1).equals("CC");
        return found ? Optional.of(noun) : Optional.empty();
    }

    private static boolean isHelper(SentenceWords words, int at) {
        String tag = words.tag(at);
        return tag.startsWith("RB") || tag.equals("MD") || Auxiliaries.is(words.form(at));
    }

    private static boolean isNominal(SentenceWords words, int at) {
        String tag = words.tag(at);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("CD")
                || tag.equals("VBN");
    }
}
