package dev.readout.align.words;

import dev.readout.text.Plain;
import dev.readout.text.Text;

/// Tells where a token that begins at a given character ends.
final class TokenCutter {
    private TokenCutter() {}

    /// `at` itself if white space stands there.
    static int end(String characters, int at, int limit) {
        char first = characters.charAt(at);
        if (Text.isSpace(first)) {
            return at;
        }
        if (Character.isLetterOrDigit(first)) {
            return wordEnd(characters, at, limit);
        }
        boolean possessive =
                Plain.isApostrophe(first)
                        && at > 0
                        && Character.isLetterOrDigit(characters.charAt(at - 1))
                        && at + 1 < limit
                        && Character.toLowerCase(characters.charAt(at + 1)) == 's'
                        && !isLetterOrDigit(characters, at + 2, limit);
        return possessive ? at + 2 : at + 1;
    }

    private static int wordEnd(String characters, int at, int limit) {
        int end = at;
        while (end < limit) {
            char character = characters.charAt(end);
            if (!Character.isLetterOrDigit(character)
                    && Character.getType(character) != Character.NON_SPACING_MARK
                    && !joins(characters, at, end, limit)) {
                break;
            }
            end++;
        }
        return end;
    }

    /// Whether the mark at `at` belongs to the word around it: "Yo-jin", "O’Hara", "U.S.", "4.8".
    private static boolean joins(String characters, int start, int at, int limit) {
        char mark = characters.charAt(at);
        boolean before = isLetterOrDigit(characters, at - 1, limit);
        boolean after = isLetterOrDigit(characters, at + 1, limit);
        if (mark == '-' || mark == '\u2010' || mark == '\u2011' || mark == '&') {
            return before && after;
        }
        if (Plain.isApostrophe(mark)) {
            return before
                    && after
                    && !(characters.charAt(at + 1) == 's'
                            && !isLetterOrDigit(characters, at + 2, limit));
        }
        if (mark == '.') {
            return before && (after || isInitials(characters, start, at));
        }
        return mark == ','
                && before
                && after
                && Character.isDigit(characters.charAt(at + 1))
                && Character.isDigit(characters.charAt(at - 1));
    }

    /// Whether single letters and dots stand before the dot at `at`: "U.S" or the "J" of an
    /// initial.
    private static boolean isInitials(String characters, int start, int at) {
        if ((at - start) % 2 == 0) {
            return false;
        }
        for (int i = start; i < at; i++) {
            boolean letter = (i - start) % 2 == 0;
            if (letter
                    ? !Character.isUpperCase(characters.charAt(i))
                    : characters.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(String characters, int at, int limit) {
        return at >= 0 && at < limit && Character.isLetterOrDigit(characters.charAt(at));
    }
}
