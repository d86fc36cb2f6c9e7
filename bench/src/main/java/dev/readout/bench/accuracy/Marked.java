package dev.readout.bench.accuracy;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/// A text in which words are marked by hand: "[p Ada Lund] of the [o Harbour Board]".
///
/// @param text without the marks
/// @param marks in the order of the text
record Marked(Text text, List<Mark> marks) {
    Marked {
        marks = List.copyOf(marks);
    }

    /// @param name the character behind the bracket, e.g. `p`
    record Mark(char name, Span span) {}

    /// Marks do not stand inside one another.
    ///
    /// @throws IllegalArgumentException if a bracket is not closed or names nothing
    static Marked parse(String written) {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int open = written.indexOf('['); open >= 0; open = written.indexOf('[', at)) {
            int close = written.indexOf(']', open);
            if (close < 0 || written.charAt(open + 2) != ' ') {
                throw new IllegalArgumentException("not a mark: " + written.substring(open));
            }
            plain.append(written, at, open);
            int start = plain.length();
            plain.append(written, open + 3, close);
            marks.add(new Mark(written.charAt(open + 1), new Span(start, plain.length())));
            at = close + 1;
        }
        plain.append(written, at, written.length());
        return new Marked(new Text(plain.toString()), marks);
    }

    /// Where the words with this mark stand.
    List<Span> spans(char name) {
        return marks.stream().filter(mark -> mark.name() == name).map(Mark::span).toList();
    }
}
