package dev.readout.app.page;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML: every text is escaped, every attribute is quoted, every element is closed in its
/// turn.
///
/// Characters that turn the direction of a line or have no shape are left out, control characters
/// are shown as U+FFFD, so that a report cannot disguise what it says.
public final class Html {
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn; a pair with an empty value is written as the
    ///   name alone
    public Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /// Closes the element that was opened last.
    ///
    /// @throws IllegalArgumentException if that is another one
    public Html close(String tag) {
        if (!tag.equals(open.peek())) {
            throw new IllegalArgumentException("</%s> closes <%s>".formatted(tag, open.peek()));
        }
        open.pop();
        out.append("</").append(tag).append('>');
        return this;
    }

    /// An element that has no content and no end.
    public Html lone(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /// An element that holds one text.
    public Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    public Html text(String words) {
        escape(words);
        return this;
    }

    public Html line() {
        out.append('\n');
        return this;
    }

    /// HTML that was written by this class before.
    public Html written(String html) {
        out.append(html);
        return this;
    }

    /// A style sheet or script of our own; nothing of a report may pass here.
    public Html own(String tag, String content) {
        out.append('<').append(tag).append('>').append(content);
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /// A place that [Slots] may fill later; nothing is seen of it.
    Html slot(String name) {
        out.append(Slots.mark(name));
        return this;
    }

    /// Everything written so far.
    ///
    /// @throws IllegalArgumentException if an element is still open
    public String end() {
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("<%s> is not closed".formatted(open.peek()));
        }
        return out.toString();
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
    }

    private void escape(String words) {
        words.codePoints().forEach(this::escape);
    }

    private void escape(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append((char) point);
            case '\r' -> {}
            default -> shape(point);
        }
    }

    private void shape(int point) {
        switch (Character.getType(point)) {
            case Character.FORMAT -> {
                // Joiners, marks of direction, soft hyphens: no shape, and some turn a line around.
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    out.appendCodePoint(REPLACEMENT);
            default -> out.appendCodePoint(point);
        }
    }
}
