package dev.readout.app.terminal;

import dev.readout.app.view.PlainText;
import java.util.ArrayList;
import java.util.List;

/// Words in styles that flow into lines of a given width.
///
/// @param indent columns before the first line
/// @param hanging columns before each further line
record Paragraph(int indent, int hanging, List<Part> parts) {
    Paragraph {
        parts = List.copyOf(parts);
    }

    /// Words of one style; a space in them is a place where a line may end.
    record Part(Style style, String text) {}

    static Paragraph of(int indent, Part... parts) {
        return new Paragraph(indent, indent + 2, List.of(parts));
    }

    /// Lines of at most so many columns, without line ends.
    List<String> lines(Screen screen) {
        Lines lines = new Lines(screen);
        for (Part part : parts) {
            for (String word : part.text().split(" ", -1)) {
                if (!word.isEmpty()) {
                    lines.add(word, part.style());
                }
            }
        }
        return lines.end();
    }

    /// The lines so far and the one being filled.
    private final class Lines {
        private final Screen screen;
        private final List<String> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder(" ".repeat(indent));
        private int used = indent;
        private boolean empty = true;
        private Style style = Style.PLAIN;

        Lines(Screen screen) {
            this.screen = screen;
        }

        void add(String word, Style wanted) {
            int columns = PlainText.columns(word);
            if (!empty && used + 1 + columns > screen.width()) {
                turn();
            }
            if (hanging + columns > screen.width()) {
                addPieces(word, wanted);
                return;
            }
            if (!empty) {
                boolean same = wanted == style;
                if (!same) {
                    to(Style.PLAIN);
                }
                line.append(' ');
                used++;
            }
            to(wanted);
            line.append(word);
            used += columns;
            empty = false;
        }

        /// A word that no line can hold is cut where the line ends.
        private void addPieces(String word, Style wanted) {
            to(wanted);
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                int point = word.codePointAt(i);
                if (used + PlainText.columns(point) > screen.width()) {
                    turn();
                    to(wanted);
                }
                line.appendCodePoint(point);
                used += PlainText.columns(point);
                empty = false;
            }
        }

        private void to(Style wanted) {
            if (screen.colour() && wanted != style) {
                line.append(style.off()).append(wanted.on());
            }
            style = wanted;
        }

        private void turn() {
            to(Style.PLAIN);
            done.add(line.toString());
            line.setLength(0);
            line.repeat(' ', hanging);
            used = hanging;
            empty = true;
        }

        List<String> end() {
            turn();
            return done;
        }
    }
}
