package dev.readout.report;

import dev.readout.text.Text;
import java.util.Optional;

/// A report as it comes in a stream: its words and what the sender says about it. Nothing of that
/// is proved by words of a page.
///
/// @param id names the report in the stream
/// @param text what the sender gives as running text; spans count in it
/// @param address where it stands on the web, as the sender writes it
/// @param outlet who published it, as the sender calls it
public record Arrival(
        ReportId id,
        Text text,
        Optional<String> title,
        Published published,
        Optional<String> address,
        Optional<String> outlet) {

    /// A text without anything beside it.
    public static Arrival of(ReportId id, Text text) {
        return new Arrival(
                id,
                text,
                Optional.empty(),
                new Published.NotStated(),
                Optional.empty(),
                Optional.empty());
    }
}
