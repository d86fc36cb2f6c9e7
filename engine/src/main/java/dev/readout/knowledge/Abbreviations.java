package dev.readout.knowledge;

/// Abbreviations whose point does not end a sentence by itself: "Gen.", "U.S.", "a.m.".
public final class Abbreviations {
    private static final WordSet WORDS = WordSet.of("abbreviations");

    private Abbreviations() {}

    /// Whether the token, with its last point, is one: "Gen.", "No.", "p.m.".
    public static boolean is(String token) {
        return WORDS.has(token);
    }
}
