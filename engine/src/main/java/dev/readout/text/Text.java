package dev.readout.text;

import java.util.ArrayList;
import java.util.List;

/// The characters of one report, exactly as they came: nothing is normalised, so that every [Span]
/// stays true.
///
/// @param characters may be empty; positions count UTF-16 code units
public record Text(String characters) {

    /// The words under `span`.
    ///
    /// @throws IllegalArgumentException if the span ends after the text
    public String at(Span span) {
        if (span.end() > characters.length()) {
            throw new IllegalArgumentException(
                    "span [%d, %d) ends after the text, which has %d characters"
                            .formatted(span.start(), span.end(), characters.length()));
        }
        return characters.substring(span.start(), span.end());
    }

    public int length() {
        return characters.length();
    }

    /// `span` without the white space at its two ends; empty at its start if nothing else is in it.
    ///
    /// @throws IllegalArgumentException if the span ends after the text
    public Span trim(Span span) {
        String words = at(span);
        int from = 0;
        int to = words.length();
        while (from < to && isSpace(words.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(words.charAt(to - 1))) {
            to--;
        }
        return new Span(span.start() + from, span.start() + to);
    }

    /// Its lines without the white space at their ends, none empty.
    public List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < characters.length()) {
            int end = start;
            while (end < characters.length() && !isLineEnd(characters.charAt(end))) {
                end++;
            }
            Span line = trim(new Span(start, end));
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    /// White space in the widest sense: also no-break spaces, zero-width spaces and the byte order
    /// mark.
    public static boolean isSpace(char character) {
        if (character < 0x80) {
            return character == ' '
                    || (character >= '\t' && character <= '\r')
                    || (character >= 0x1C && character <= 0x1F);
        }
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }

    /// As [Character#isLetterOrDigit(char)], and faster where most characters are of ASCII.
    public static boolean isLetterOrDigit(char character) {
        if (character < 0x80) {
            return (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9');
        }
        return Character.isLetterOrDigit(character);
    }
}
