package dev.readout.align.when;

import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.story.Happening.Status;
import dev.readout.story.TimeSpan;
import java.util.Optional;
import java.util.Set;

/// One place in one report that puts something on a date.
///
/// @param words the time with the words next to it that tell of it, or alone
/// @param clause the whole clause that tells of it; empty if none does
/// @param kernel what the sentence is about: its words that carry matter, in one form
/// @param told whether the date is that of somebody's telling: "said Wednesday"
record Moment(
        TimeSpan time,
        How how,
        Status status,
        Citation words,
        Optional<Citation> clause,
        Set<String> kernel,
        boolean told)
        implements Comparable<Moment> {
    Moment {
        kernel = Set.copyOf(kernel);
    }

    /// How many words of matter both sentences hold.
    long shared(Moment other) {
        return kernel.stream().filter(other.kernel::contains).count();
    }

    /// By place.
    @Override
    public int compareTo(Moment other) {
        return words.compareTo(other.words);
    }
}
