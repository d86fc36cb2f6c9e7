package dev.readout.align.stand;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.Stands;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds words of stands in a sentence.
final class Phrases {
    private static final Set<String> BETWEEN =
            NotWords.and("also", "nearly", "really", "only", "far", "just", "yet");

    private Phrases() {}

    /// The last word of the phrase, if it begins at a word.
    static Optional<Integer> end(SentenceWords words, int at, Stands.Word word) {
        int next = at;
        List<String> rest = word.words().subList(1, word.words().size());
        for (String lemma : rest) {
            next++;
            while (BETWEEN.contains(words.form(next)) && !words.lemma(next).equals(lemma)) {
                next++;
            }
            if (next >= words.size() || !words.lemma(next).equals(lemma)) {
                return Optional.empty();
            }
        }
        return Optional.of(next);
    }
}
