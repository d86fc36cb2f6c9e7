package dev.readout.bench.accuracy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings a name to the form in which names are compared: accents, case, punctuation, a possessive
/// and a leading article do not count.
final class Names {
    private static final Pattern MARK = Pattern.compile("\\p{Mn}");
    private static final Pattern POSSESSIVE =
            Pattern.compile("[’']s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN = Pattern.compile("[^0-9a-z\\u0080-\\uffff]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a) ");

    private Names() {}

    static String folded(String name) {
        String plain =
                MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String bare = POSSESSIVE.matcher(lower(plain)).replaceAll("");
        return ARTICLE.matcher(trimmed(BETWEEN.matcher(bare).replaceAll(" "))).replaceFirst("");
    }

    /// Through capitals, so that `ß` is `ss`; character by character, so that a sigma is the same
    /// at the end of a word as within it.
    private static String lower(String name) {
        StringBuilder lower = new StringBuilder();
        name.toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(lower::appendCodePoint);
        return lower.toString();
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && Places.isSpace(name.charAt(start))) {
            start++;
        }
        while (end > start && Places.isSpace(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }
}
