package dev.readout.copy;

import dev.readout.text.Span;
import java.util.BitSet;

/// Which characters of a text stand between quotation marks.
///
/// A quotation ends with its paragraph at the latest, so that a lost mark does not turn the rest of
/// the text around.
final class QuotedWords {
    private final BitSet quoted = new BitSet();

    QuotedWords(String characters) {
        boolean open = false;
        for (int i = 0; i < characters.length(); i++) {
            switch (characters.charAt(i)) {
                case '"' -> open = !open;
                case '\u201C', '\u201E', '\u00AB' -> open = true;
                case '\u201D', '\u00BB' -> open = false;
                case '\n', '\r' -> open = false;
                default -> quoted.set(i, open);
            }
        }
    }

    boolean isQuoted(Span span) {
        return quoted.get(span.start());
    }
}
