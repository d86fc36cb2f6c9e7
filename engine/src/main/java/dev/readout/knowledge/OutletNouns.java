package dev.readout.knowledge;

import java.util.Locale;

/// Words that the names of newspapers and broadcasters begin or end with: "Gazette", "Radio".
public final class OutletNouns {
    private static final WordSet WORDS = WordSet.of("outlet-nouns");

    private OutletNouns() {}

    /// Case does not count.
    public static boolean is(String word) {
        return WORDS.has(word.toLowerCase(Locale.ROOT));
    }
}
