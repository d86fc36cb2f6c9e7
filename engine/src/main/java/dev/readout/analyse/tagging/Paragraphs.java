package dev.readout.analyse.tagging;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Cuts paragraphs that are very long at a space.
final class Paragraphs {
    /// Characters of one paragraph; a longer one is cut, so that the memory for one is bounded. The
    /// longest paragraph of 924 political reports has under 4,000.
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

    /// Behind a space if the limit is far.
    private static int end(String text, int start, int limit) {
        int space = start;
        for (int at = start; at < limit; at++) {
            if (Text.isSpace(text.charAt(at))) {
                space = at + 1;
            }
            if (at - start >= LONGEST) {
                return space > start ? space : at;
            }
        }
        return limit;
    }
}
