package dev.readout.knowledge;

import java.util.Locale;

/// Words that the names of newspapers and broadcasters begin or end with: "Gazette", "Radio".
public final class OutletNouns {
    private static final WordSet WORDS = WordSet.of("outlet-nouns");

    /// A section of any page, and so no masthead by itself.
    private static final String NEWS = "news";

    private OutletNouns() {}

    /// Case does not count.
    public static boolean is(String word) {
        return WORDS.has(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a name of several words begins or ends with one: "Tarn Courier", "Radio Tarn", also
    /// "Norda News". Case does not count.
    public static boolean areIn(String name) {
        int first = name.indexOf(' ');
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return first > 0
                && (is(last) || last.equalsIgnoreCase(NEWS) || is(name.substring(0, first)));
    }
}
