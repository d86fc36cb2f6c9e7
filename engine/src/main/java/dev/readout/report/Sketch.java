package dev.readout.report;

import java.util.List;

/// What is kept of a report to tell which others tell of the same event, some 3 KB.
///
/// @param headline the title of the report, or its first sentence
/// @param names those it speaks of most, the most frequent first
/// @param terms its telling words, names and figures
/// @param meaning where its first sentences lie
/// @param figures its figures as it writes them, but years
public record Sketch(
        ReportId report,
        Published published,
        String headline,
        List<Named> names,
        Terms terms,
        Meaning meaning,
        Terms figures) {
    public Sketch {
        names = List.copyOf(names);
    }

    /// A person, body or place of a report.
    ///
    /// @param words as one of its reports writes it
    public record Named(Mention.Kind kind, String words) {}
}
