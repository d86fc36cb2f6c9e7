package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.How;
import java.util.List;

/// Something that the reports place in time.
///
/// @param how [How#STATED] if a report gives the whole date, [How#INFERRED] if it was worked out
///   from the date of publication, [How#BORROWED] if a part comes from another report
/// @param words the clauses that tell of it with their time words, sorted, never empty
public record Happening(TimeSpan time, Status status, How how, List<Citation> words) {
    public Happening {
        words = words.stream().sorted().toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a happening has words, the time is " + time.iso());
        }
    }

    /// Whether it lay behind or ahead when the reports were written.
    public enum Status {
        HAPPENED,
        PLANNED
    }
}
