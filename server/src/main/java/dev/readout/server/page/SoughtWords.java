package dev.readout.server.page;

import dev.readout.app.page.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Marks the words that a reader looked for, also with another ending of one or two letters.
final class SoughtWords {
    /// Letters that an ending may have more or less.
    private static final int ENDING = 2;

    /// A shorter word is marked only as it is.
    private static final int SHORTEST = 4;

    private final List<String> sought;

    /// @param question as it was typed; words behind a hyphen are those that nobody wants
    SoughtWords(String question) {
        this.sought =
                Stream.of(question.toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .filter(word -> !word.startsWith("-"))
                        .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    void write(Html html, String text) {
        int written = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at && isSought(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                html.text(text.substring(written, at)).element("mark", text.substring(at, end));
                written = end;
            }
            at = Math.max(end, at + 1);
        }
        html.text(text.substring(written));
    }

    private boolean isSought(String word) {
        return sought.stream()
                .anyMatch(one -> one.equals(word) || isEnding(one, word) || isEnding(word, one));
    }

    private static boolean isEnding(String stem, String word) {
        return stem.length() >= SHORTEST
                && word.startsWith(stem)
                && word.length() - stem.length() <= ENDING;
    }
}
