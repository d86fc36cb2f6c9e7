package dev.readout.analyse.tagging;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Cuts stretches of a text at line ends. A very long line is cut at a space.
final class Paragraphs {
    /// Characters of one paragraph; a longer line is cut, so that the memory for one is bounded.
    /// The longest paragraph of 924 political reports has under 4,000.
    static final int LONGEST = 8_000;

    private Paragraphs() {}

    /// Without white space at their ends, none empty, in the order of `zones`.
    static List<Span> of(Text text, List<Span> zones) {
        List<Span> paragraphs = new ArrayList<>();
        for (Span zone : zones) {
            int start = zone.start();
            while (start < zone.end()) {
                int end = end(text.characters(), start, zone.end());
                Span paragraph = text.trim(new Span(start, end));
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph);
                }
                start = end;
            }
        }
        return paragraphs;
    }

    /// Just behind the line end, or behind a space if there is none near.
    private static int end(String text, int start, int limit) {
        int space = start;
        for (int at = start; at < limit; at++) {
            char character = text.charAt(at);
            if (character == '\n' || character == '\r') {
                return at + 1;
            }
            if (Text.isSpace(character)) {
                space = at + 1;
            }
            if (at - start >= LONGEST) {
                return space > start ? space : at;
            }
        }
        return limit;
    }
}
