package dev.readout.report;

import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/// A place where a later revision of a report has other words than an earlier one.
///
/// @param before the sentence in the earlier revision, empty if there was none
/// @param after the sentence in the later revision, empty if there is none any more
/// @param changes the words that differ, in their order; empty if the whole sentence is one
public record Edit(Optional<Span> before, Optional<Span> after, List<Change> changes) {
    public Edit {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("an edit stands in one of the revisions");
        }
        changes = List.copyOf(changes);
    }

    /// Words that stand in the place of others: "15,000" for "at least 10,000".
    ///
    /// @param before in the earlier revision, empty where words were put in
    /// @param after in the later revision, empty where words were taken out
    public record Change(Span before, Span after) {}
}
