package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A deed that a sentence tells as done, plainly or with a hedge.
///
/// @param verb as written
/// @param object what it is done to, as families: in the passive what stands before the verb
/// @param doer what stands before the verb in its clause, as families
/// @param words the verb with its hedge and what it is done to
/// @param hedge whether it is told as possible, or as somebody's belief or claim
/// @param presupposed whether it stands in a clause that tells who or what is meant
record ToldDeed(
        SentenceWords sentence,
        String verb,
        Set<String> doer,
        Set<String> object,
        Citation words,
        boolean hedge,
        boolean presupposed) {
    /// Words between a verb and its hedge or its auxiliary, at most.
    private static final int HELPERS = 5;

    /// Words of the object that are read, at most.
    private static final int OBJECT = 7;

    private static final Set<String> MAYBE = Set.of("may", "might", "could");

    private static final Set<String> ADVERBS =
            Set.of(
                    "potentially",
                    "possibly",
                    "probably",
                    "apparently",
                    "presumably",
                    "seemingly",
                    "reportedly",
                    "allegedly",
                    "purportedly",
                    "supposedly",
                    "perhaps");

    /// "Is believed to have …"
    private static final Set<String> BELIEFS =
            Set.of(
                    "believed",
                    "thought",
                    "feared",
                    "suspected",
                    "rumoured",
                    "rumored",
                    "presumed",
                    "alleged",
                    "claimed",
                    "appears",
                    "appear",
                    "appeared",
                    "seems",
                    "seem",
                    "seemed");

    /// "A rule that critics claim weakened …"
    private static final Set<String> CLAIMS =
            Set.of(
                    "claim",
                    "claims",
                    "claimed",
                    "believe",
                    "believes",
                    "believed",
                    "think",
                    "thinks",
                    "argue",
                    "argues",
                    "argued",
                    "allege",
                    "alleges",
                    "alleged",
                    "fear",
                    "feared",
                    "suspect",
                    "suspects",
                    "suspected");

    /// What is not told as done.
    private static final Set<String> OPEN =
            Set.of(
                    "not", "n't", "n’t", "never", "no", "will", "would", "wo", "'ll", "’ll",
                    "shall", "should", "can", "ca", "must", "if", "whether", "unless", "almost",
                    "nearly", "without", "ought", "cannot");

    private static final Set<String> HAVING =
            Set.of("has", "have", "had", "'ve", "’ve", "'d", "’d");

    private static final Set<String> BEING = Set.of("was", "were", "been");

    ToldDeed {
        doer = Set.copyOf(doer);
        object = Set.copyOf(object);
    }

    static List<ToldDeed> in(SentenceWords sentence) {
        List<ToldDeed> deeds = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            String tag = sentence.tag(at);
            if (tag.equals("VBD") || tag.equals("VBN")) {
                add(sentence, at, deeds);
            }
        }
        return deeds;
    }

    private static void add(SentenceWords sentence, int verb, List<ToldDeed> deeds) {
        int first = firstHelper(sentence, verb);
        boolean open = sentence.has(first, verb, OPEN) || sentence.hasAny(Set.of("if", "whether"));
        boolean passive = sentence.has(first, verb, BEING);
        boolean maybe = sentence.has(first, verb, MAYBE);
        boolean perfect = sentence.has(first, verb, HAVING);
        boolean claimed = isClaim(sentence, verb - 1);
        boolean hedged =
                (maybe && perfect)
                        || sentence.has(first, verb, ADVERBS)
                        || (perfect && sentence.has(first, verb, BELIEFS))
                        || claimed;
        boolean finite = sentence.tag(verb).equals("VBD") || perfect || passive;
        if (open || !finite || (maybe && !perfect) || BEING.contains(sentence.form(verb))) {
            return;
        }
        int end = verb;
        while (end - verb < OBJECT && !sentence.isEnd(end + 1)) {
            end++;
        }
        int start = first;
        while (first - start < OBJECT
                && !sentence.isEnd(start - 1)
                && !sentence.tag(start - 1).equals("CC")) {
            start--;
        }
        Set<String> object = new TreeSet<>(sentence.families(verb + 1, end + 1));
        Set<String> before = sentence.families(start, first);
        if (passive) {
            object.addAll(before);
        }
        deeds.add(
                new ToldDeed(
                        sentence,
                        sentence.form(verb),
                        passive ? Set.of() : before,
                        object,
                        sentence.cited(
                                claimed ? Math.max(0, first - 2) : passive ? start : first, end),
                        hedged,
                        sentence.form(first - 1).equals("who")));
    }

    /// The first of the words before a verb that belong to it: auxiliaries, adverbs, beliefs.
    private static int firstHelper(SentenceWords sentence, int verb) {
        int first = verb;
        while (verb - first < HELPERS && isHelper(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isHelper(SentenceWords sentence, int at) {
        String form = sentence.form(at);
        return sentence.tag(at).startsWith("RB")
                || sentence.tag(at).equals("MD")
                || sentence.tag(at).equals("TO")
                || HAVING.contains(form)
                || BEING.contains(form)
                || BELIEFS.contains(form)
                || isClaim(sentence, at)
                || form.equals("is")
                || form.equals("are");
    }

    /// The base form of the verb.
    String lemma() {
        return Lemmas.of(verb);
    }

    /// Whether the verb tells of words: "claimed", "announced".
    boolean tellsOfWords() {
        return ReportingVerbs.of(verb).isPresent();
    }

    /// "Claims", and not "the claims".
    private static boolean isClaim(SentenceWords sentence, int at) {
        return CLAIMS.contains(sentence.form(at)) && sentence.tag(at).startsWith("VB");
    }

    /// Whether the report tells it as a fact: on nobody's word, or to say of whom it speaks ("a
    /// teacher who filmed pupils was suspended, the school said").
    boolean isPlain() {
        return !hedge && (presupposed || sentence.isOwnVoice());
    }
}
