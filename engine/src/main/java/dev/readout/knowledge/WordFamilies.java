package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words of the news that tell the same thing: "quake" and "tremor", "die" and "death".
public final class WordFamilies {
    private static final Map<String, String> FAMILIES = families();

    private WordFamilies() {}

    /// The family of a word in any form; its base form ([Lemmas]) if it belongs to none.
    public static String of(String word) {
        String lemma = Lemmas.of(word);
        return FAMILIES.getOrDefault(lemma, lemma);
    }

    private static Map<String, String> families() {
        Map<String, String> families = new HashMap<>();
        for (List<String> words : Table.read("word-families", 1, row -> row.list(0))) {
            for (String word : words) {
                families.putIfAbsent(Lemmas.of(word), Lemmas.of(words.getFirst()));
            }
        }
        return families;
    }
}
