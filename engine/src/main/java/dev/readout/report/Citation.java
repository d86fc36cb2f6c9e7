package dev.readout.report;

import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;

/// Words of one report: the only way to point at evidence.
///
/// @param words a span of that report's text
public record Citation(ReportId report, Span words) implements Comparable<Citation> {
    private static final Comparator<Citation> ORDER =
            Comparator.comparing(Citation::report).thenComparing(Citation::words);

    /// One citation per span, all in the same report, in the order given.
    public static List<Citation> of(ReportId report, List<Span> spans) {
        return spans.stream().map(span -> new Citation(report, span)).toList();
    }

    public boolean overlaps(Citation other) {
        return report.equals(other.report) && words.overlaps(other.words);
    }

    /// By report, then by place in it.
    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }
}
