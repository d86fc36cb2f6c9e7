package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.How;
import java.util.List;
import java.util.Optional;

/// Something that the reports place in time.
///
/// @param how [How#STATED] if a report gives the whole date, [How#INFERRED] if it was worked out
///   from the date of publication, [How#BORROWED] if a part comes from another report
/// @param words the places that put it on its date, with their time words, sorted, never empty
/// @param clause a clause that tells a reader what took place, with what its verb needs; empty if
///   the reports only name the time: "he said on Monday"
public record Happening(
        TimeSpan time, Status status, How how, List<Citation> words, Optional<Citation> clause) {
    public Happening {
        words = words.stream().sorted().toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a happening has words, the time is " + time.iso());
        }
    }

    /// The clause, or else the first of the words.
    public Citation shown() {
        return clause.orElseGet(words::getFirst);
    }

    public Happening withoutClause() {
        return new Happening(time, status, how, words, Optional.empty());
    }

    /// Whether it lay behind or ahead when the reports were written.
    public enum Status {
        HAPPENED,
        PLANNED
    }
}
