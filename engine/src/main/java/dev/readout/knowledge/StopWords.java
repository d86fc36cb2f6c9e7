package dev.readout.knowledge;

import java.util.Locale;

/// English function words: articles, pronouns, prepositions, conjunctions, auxiliaries.
public final class StopWords {
    private static final WordSet WORDS = WordSet.of("stop-words");

    private StopWords() {}

    /// Whether `word` is one, in any case.
    public static boolean is(String word) {
        return WORDS.has(word.replace('’', '\'').toLowerCase(Locale.ROOT));
    }
}
