package dev.readout.align.slot.event;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.PhraseClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Finds phrases whose words stand near each other in any order.
final class PhraseFinder {
    /// Words between two of one phrase, at most: "carry its first forty passengers". Chosen.
    static final int REACH = 6;

    private PhraseFinder() {}

    /// A phrase and where its words stand in the sentence.
    record Found(PhraseClasses.Phrase phrase, SortedSet<Integer> at) {
        String name() {
            return phrase.name();
        }
    }

    /// All phrases of these classes; of two that begin at one word the longer one.
    static List<Found> in(SentenceWords sentence, PhraseClasses classes) {
        List<Found> all = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int word = at;
            classes.with(sentence.lemma(at)).stream()
                    .flatMap(phrase ->
                            words(sentence, word, phrase.words())
                                    .map(words -> new Found(phrase, words))
                                    .stream())
                    .forEach(all::add);
        }
        return all;
    }

    /// Where the words of a phrase stand whose first one stands at `at`.
    static Optional<SortedSet<Integer>> words(
            SentenceWords sentence, int at, List<Set<String>> phrase) {
        SortedSet<Integer> words = new TreeSet<>(Set.of(at));
        for (Set<String> place : phrase.subList(1, phrase.size())) {
            Optional<Integer> word = near(sentence, at, place, words);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return Optional.of(words);
    }

    /// The nearest of these words in the same clause, that behind it first.
    private static Optional<Integer> near(
            SentenceWords sentence, int at, Set<String> lemmas, Set<Integer> taken) {
        boolean after = true;
        boolean before = true;
        for (int away = 1; away <= REACH; away++) {
            after = after && !sentence.isEnd(at + away);
            before = before && !sentence.isEnd(at - away);
            if (after && isFree(sentence, at + away, lemmas, taken)) {
                return Optional.of(at + away);
            }
            if (before && isFree(sentence, at - away, lemmas, taken)) {
                return Optional.of(at - away);
            }
        }
        return beforeInsertion(sentence, at, lemmas, taken);
    }

    /// "The satellite, meant to watch the sea, was launched": the subject stands before what is put
    /// in between.
    private static Optional<Integer> beforeInsertion(
            SentenceWords sentence, int at, Set<String> lemmas, Set<Integer> taken) {
        int clause = at;
        while (!sentence.isEnd(clause - 1)) {
            clause--;
        }
        boolean bare = sentence.tag(clause).matches("VB[DZP]|MD");
        if (!bare || !sentence.form(clause - 1).equals(",")) {
            return Optional.empty();
        }
        int insertion = clause - 1;
        while (!sentence.isEnd(insertion - 1)) {
            insertion--;
        }
        for (int word = insertion - 2; insertion - word <= REACH; word--) {
            if (sentence.isEnd(word)) {
                return Optional.empty();
            }
            if (isFree(sentence, word, lemmas, taken)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(
            SentenceWords sentence, int at, Set<String> lemmas, Set<Integer> taken) {
        return lemmas.contains(sentence.lemma(at)) && !taken.contains(at);
    }
}
