package dev.readout.report;

import dev.readout.text.Span;
import java.util.List;

/// Something a page states about itself: its title, its author, its outlet.
///
/// @param value as written, on one line, never blank
/// @param evidence where the text says it; empty if only the markup of the page does
public record Stated(String value, How how, List<Span> evidence) {
    public Stated {
        if (value.isBlank()) {
            throw new IllegalArgumentException("nothing is stated: the value is blank");
        }
        evidence = List.copyOf(evidence);
    }
}
