package dev.readout.align.slot.event;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Happenings;
import dev.readout.knowledge.Happenings.Phrase;
import dev.readout.knowledge.Lemmas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads which happenings a sentence tells of, and of which of them some of its words tell more: of
/// "raised" in "the alarm was raised by a neighbour at 5.15am" the last three.
final class ToldReader {
    /// They tell no more than that something happens.
    private static final Set<String> LIGHT =
            Set.of(
                    "be",
                    "is",
                    "was",
                    "were",
                    "been",
                    "are",
                    "occurred",
                    "happened",
                    "came",
                    "took",
                    "struck",
                    "hit",
                    "began",
                    "started",
                    "unfolded",
                    "followed",
                    "will",
                    "made",
                    "had");

    private static final Set<String> AUXILIARIES =
            Set.of(
                    "be", "is", "was", "were", "been", "being", "are", "has", "have", "had", "do",
                    "did", "does", "'s", "'ve", "'d", "’s", "’ve", "’d");

    /// How somebody is found somewhere: "was found, curled up in a barn".
    private static final Set<String> POSTURES =
            Lemmas.setOf(
                    "curl", "lie", "hide", "shelter", "sit", "huddle", "crouch", "sleep", "cling",
                    "hang", "float", "trap", "stand", "wander", "slump", "bury");

    private static final Set<String> STOPS = Set.of(";", ":", "\"", "“", "”", "``", "''");

    /// "A shooting that occurred on Monday" is mostly another one than that of the news.
    private static final Set<String> RELATIVE = Set.of("that", "which");

    private final SentenceWords sentence;
    private final List<Told> all = new ArrayList<>();

    ToldReader(SentenceWords sentence) {
        this.sentence = sentence;
        for (int at = 0; at < sentence.size(); at++) {
            if (isVerb(at) || sentence.isNoun(at)) {
                for (Phrase phrase : Happenings.with(sentence.lemma(at))) {
                    told(at, phrase).ifPresent(all::add);
                }
            }
        }
    }

    List<Told> all() {
        return List.copyOf(all);
    }

    /// The happenings that words tell more of: those that the verb before them names, or, where
    /// they open the sentence, the first verb behind them; with a verb that tells nothing by
    /// itself, those that its subject names.
    List<Told> with(int first, int last) {
        Optional<Integer> verb = verb(first, last);
        if (verb.isEmpty()) {
            return all.stream()
                    .filter(told ->
                            told.last() < first && first - told.last() <= PhraseFinder.REACH)
                    .toList();
        }
        List<Told> named = all.stream().filter(told -> told.at().contains(verb.get())).toList();
        boolean light = named.isEmpty() && LIGHT.contains(sentence.form(verb.get()));
        return light ? beside(verb.get(), first) : named;
    }

    /// What the subject of a verb names, or its object: "the storm made landfall near".
    private List<Told> beside(int verb, int before) {
        int from = verb;
        while (from > 0 && !STOPS.contains(sentence.form(from - 1)) && !isVerb(from - 1)) {
            from--;
        }
        int first = from;
        return all.stream()
                .filter(told -> told.first() >= first)
                .filter(told -> !sentence.has(told.last(), verb, RELATIVE))
                .filter(told -> told.last() < verb || (told.first() > verb && told.last() < before))
                .toList();
    }

    private Optional<Integer> verb(int first, int last) {
        for (int at = first - 1; at >= 0 && !STOPS.contains(sentence.form(at)); at--) {
            boolean stays =
                    sentence.tag(at).matches("VB[GN]") && POSTURES.contains(sentence.lemma(at));
            if (isVerb(at) && !stays && !(isAuxiliary(at) && isVerb(at + 1))) {
                return Optional.of(at);
            }
        }
        for (int at = last + 1; at < sentence.size(); at++) {
            if (STOPS.contains(sentence.form(at))) {
                return Optional.empty();
            }
            if (isVerb(at) && !isAuxiliary(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean isAuxiliary(int at) {
        return AUXILIARIES.contains(sentence.form(at)) || sentence.tag(at).equals("MD");
    }

    /// "was married" is a deed, whatever its tag.
    private boolean isVerb(int at) {
        return sentence.tag(at).startsWith("VB")
                || (sentence.tag(at).equals("JJ")
                        && sentence.form(at).endsWith("ed")
                        && Set.of("was", "were").contains(sentence.form(at - 1)));
    }

    private Optional<Told> told(int at, Phrase phrase) {
        return PhraseFinder.words(sentence, at, phrase.words())
                .filter(words -> !sentence.form(words.last() + 1).equals("again"))
                .map(words -> new Told(sentence, phrase.kind(), words));
    }
}
