package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Hedges;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the words by which a sentence tells a deed as possible, believed, claimed or charged.
final class HedgeReader {
    /// Words between a verb and its hedge or its auxiliary, at most.
    private static final int HELPERS = 5;

    /// Words between "accused" and the deed, at most: "accused by a court in Varsk of stealing".
    private static final int CHARGE = 6;

    /// The grammar is followed so many steps.
    private static final int STEPS = 4;

    private static final Set<String> OF = Set.of("of", "with", "for", "on", "over", "in");

    private static final Set<String> HAVING =
            Set.of("has", "have", "had", "having", "'ve", "’ve", "'d", "’d");

    private static final Set<String> BEING =
            Set.of("was", "were", "been", "is", "are", "being", "be", "'s", "’s", "got");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private HedgeReader() {}

    static boolean isPerfect(SentenceWords sentence, int first, int verb) {
        return sentence.has(first, verb, HAVING);
    }

    static boolean isPassive(SentenceWords sentence, int first, int verb) {
        return sentence.has(first, verb, BEING);
    }

    /// The first of the words before a verb that belong to it: auxiliaries, adverbs, beliefs.
    static int firstHelper(SentenceWords sentence, int verb) {
        int first = verb;
        while (verb - first < HELPERS && isHelper(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isHelper(SentenceWords sentence, int at) {
        String form = sentence.form(at);
        String tag = sentence.tag(at);
        return tag.startsWith("RB")
                || tag.equals("MD")
                || tag.equals("TO")
                || HAVING.contains(form)
                || BEING.contains(form)
                || (Hedges.RAISING.has(form) && tag.startsWith("VB"))
                || isClaim(sentence, at);
    }

    /// The word that hedges a verb: "allegedly", "may", "believed", "claim".
    static Optional<Integer> hedge(SentenceWords sentence, int first, int verb) {
        boolean perfect = sentence.has(first, verb, HAVING);
        boolean to = sentence.has(first, verb, Set.of("to"));
        for (int at = first; at < verb; at++) {
            String form = sentence.form(at);
            boolean hedges =
                    Hedges.ADVERB.has(form)
                            || (perfect && Hedges.MODAL.has(form))
                            || (to
                                    && (perfect
                                            || form.startsWith("appear")
                                            || form.startsWith("seem"))
                                    && Hedges.RAISING.has(form))
                            || isClaim(sentence, at);
            if (hedges) {
                return Optional.of(at);
            }
        }
        return Optional.of(verb).flatMap(at -> above(sentence, at));
    }

    /// The hedge of the clause that this one goes on or completes: "allegedly stopped and robbed",
    /// "police believe that he robbed".
    private static Optional<Integer> above(SentenceWords sentence, int verb) {
        int at = verb;
        for (int step = 0; step < STEPS; step++) {
            int head = sentence.head(at);
            String relation = sentence.relation(at);
            if (head < 0 || head > at) {
                return Optional.empty();
            }
            if (relation.equals("ccomp") && isClaim(sentence, head)) {
                return Optional.of(head);
            }
            boolean same = relation.equals("conj") && sentence.children(at, SUBJECTS).isEmpty();
            boolean shown =
                    sentence.tag(at).equals("VBG")
                            && WordGroup.PROVING_VERB.has(sentence.form(head));
            if (!same && !shown && !relation.equals("xcomp")) {
                return Optional.empty();
            }
            int first = firstHelper(sentence, head);
            for (int word = first; (same || shown) && word < head; word++) {
                if (Hedges.ADVERB.has(sentence.form(word))) {
                    return Optional.of(word);
                }
            }
            at = head;
        }
        return Optional.empty();
    }

    /// The word that charges somebody with a deed: "accused" of firing.
    static Optional<Integer> charge(SentenceWords sentence, int deed) {
        boolean may = sentence.tag(deed).equals("VBG") || sentence.isNoun(deed);
        if (!may) {
            return Optional.empty();
        }
        for (int at = deed - 1; deed - at <= CHARGE && !sentence.isEnd(at); at--) {
            if (OF.contains(sentence.form(at))) {
                for (int word = at - 1; at - word <= CHARGE && !sentence.isEnd(word); word--) {
                    if (isCharge(sentence, word)) {
                        return Optional.of(word);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCharge(SentenceWords sentence, int at) {
        String form = sentence.form(at);
        return sentence.tag(at).startsWith("VB")
                ? Hedges.ACCUSING.has(form)
                : Hedges.CHARGE.has(form);
    }

    /// "Claims", and not "the claims".
    private static boolean isClaim(SentenceWords sentence, int at) {
        return Hedges.CLAIMING.has(sentence.form(at)) && sentence.tag(at).startsWith("VB");
    }

    /// Whether it is told on the word of those who only claim it. "According to local reports"
    /// hedges no deed: of six such findings on real events five told one plain fact.
    static boolean isClaimed(SentenceWords sentence, int verb) {
        Span words = sentence.span(verb, verb);
        return sentence.analysis().attributions().stream()
                .filter(one ->
                        one.content().stream().anyMatch(content -> content.words().overlaps(words)))
                .flatMap(one -> words(sentence, one.cue()))
                .anyMatch(HedgeReader::isClaiming);
    }

    private static boolean isClaiming(String word) {
        return Hedges.CLAIMING.has(word) || Hedges.ADVERB.has(word) || Hedges.ACCUSING.has(word);
    }

    private static Stream<String> words(SentenceWords sentence, List<Citation> cited) {
        return cited.stream()
                .map(sentence.analysis().report()::at)
                .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")));
    }

    /// "Charged with driving drunk, leaving the scene …"
    static boolean isAfterCharge(SentenceWords sentence, int verb) {
        return IntStream.range(0, verb).anyMatch(at -> isCharge(sentence, at));
    }
}
