package dev.readout.report;

import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/// What a page says about its report.
///
/// @param title the headline a reader sees
/// @param authors persons of the by-line, one entry each, in their order
/// @param outlet who published the page
/// @param dateline place and agency before the first sentence: "TAVENNA, Solvaria (AP) —"
/// @param credits in the order of the text
/// @param language ISO 639-1 code, `und` if the text is too short to tell
public record Head(
        Optional<Stated> title,
        List<Stated> authors,
        Optional<Stated> outlet,
        Dating published,
        Optional<Span> dateline,
        List<Credit> credits,
        String language) {
    public Head {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
    }

    /// Of a text that says nothing about itself.
    public static Head unknown() {
        return new Head(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Dating.unknown(),
                Optional.empty(),
                List.of(),
                "und");
    }
}
