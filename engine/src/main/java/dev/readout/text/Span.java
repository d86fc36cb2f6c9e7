package dev.readout.text;

import java.util.List;
import java.util.function.Function;

/// A run of characters in one [Text], from `start` (included) to `end` (excluded).
///
/// Positions count UTF-16 code units from 0, as [String#substring(int, int)] does, so an emoji is
/// two. A span may be empty. It knows no text: ask [Text#at(Span)] for its words.
///
/// @param start first position inside the span
/// @param end first position after the span, never before `start`
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "not a span: start %d, end %d".formatted(start, end));
        }
    }

    /// Number of UTF-16 code units, 0 for an empty span.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /// Whether every position of `other` lies in this span; true for a span and itself.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Number of characters that both spans hold, 0 if they do not touch.
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Place of the first of `rows` that ends after `position`; the number of rows if none does.
    ///
    /// @param rows in the order of the text, none inside another
    /// @param place where a row stands in the text
    public static <T> int firstAfter(List<T> rows, Function<T, Span> place, int position) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(rows.get(middle)).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
