package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every character of every report of a cluster a place of its own, so that passages of all
/// reports can be compared as sets of places.
final class Places {
    private final Map<String, Range> ranges = new LinkedHashMap<>();
    private final BitSet visible = new BitSet();

    /// @param texts the text of each report, under the id that gold gives it
    Places(Map<String, String> texts) {
        int start = 0;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            String text = entry.getValue();
            ranges.put(entry.getKey(), new Range(start, text.length()));
            for (int i = 0; i < text.length(); i++) {
                visible.set(start + i, !isSpace(text.charAt(i)));
            }
            start += text.length();
        }
    }

    /// What a list of spans marks. A report that gold does not know is passed by, a span is cut to
    /// its text.
    Characters at(Iterable<JsonNode> spans) {
        BitSet marked = new BitSet();
        for (JsonNode span : spans) {
            Range range = ranges.get(Tree.text(span, "report"));
            if (range != null) {
                range.mark(span.required("start").asInt(), span.required("end").asInt(), marked);
            }
        }
        marked.and(visible);
        return new Characters(marked);
    }

    Characters at(JsonNode span) {
        return at(List.of(span));
    }

    int length(String report) {
        Range range = ranges.get(report);
        return range == null ? 0 : range.length;
    }

    boolean isVisible(String report, int position) {
        Range range = ranges.get(report);
        return range != null && visible.get(range.start + position);
    }

    /// White space of Unicode and the control characters that end a line or part records.
    static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u0085';
    }

    private record Range(int start, int length) {
        void mark(int from, int to, BitSet marked) {
            int first = Math.max(0, from);
            int last = Math.min(to, length);
            if (first < last) {
                marked.set(start + first, start + last);
            }
        }
    }
}
