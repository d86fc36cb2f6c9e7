package dev.readout.knowledge;

/// Words of respect or rank before a name: "Mr", "Dr.", "Sir", "Lt. Col.".
public final class Honorifics {
    private static final WordSet WORDS = WordSet.of("honorifics");

    private Honorifics() {}

    /// Whether `words` is one, with its points or without: "Lt. Col.", "Lt Col".
    public static boolean is(String words) {
        return WORDS.has(words.replace(".", "").strip());
    }
}
