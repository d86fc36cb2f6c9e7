package dev.readout.report;

import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/// What a page says about where its report comes from.
///
/// @param dateline place and agency before the first sentence: "TAVENNA, Solvaria (AP) —"
/// @param credits in the order of the text, those of the markup last
public record Lineage(Optional<Span> dateline, List<Credit> credits) {
    public Lineage {
        credits = List.copyOf(credits);
    }

    /// Of a page that says nothing.
    public static Lineage none() {
        return new Lineage(Optional.empty(), List.of());
    }
}
