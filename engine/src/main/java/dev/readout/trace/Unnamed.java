package dev.readout.trace;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.StopWords;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Set;

/// Speakers without a name, as reports describe them.
final class Unnamed {
    /// Adjectives behind the noun: "a source familiar with the talks".
    private static final Set<String> BEHIND =
            Set.of("aware", "briefed", "close", "familiar", "involved", "present");

    private Unnamed() {}

    /// The noun of a description, in its base form: `official` for "senior officials of the port".
    static String noun(String description) {
        List<String> words = Plain.words(description);
        int to = 1;
        while (to < words.size()
                && !StopWords.is(words.get(to))
                && !BEHIND.contains(words.get(to))) {
            to++;
        }
        return words.isEmpty() ? description : Lemmas.of(words.get(to - 1));
    }
}
