package dev.readout.report;

import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/// What a page says about its report.
///
/// @param title the headline a reader sees
/// @param authors persons of the by-line, one entry each, in their order
/// @param outlet who published the page
/// @param modified the last change that the page tells of
/// @param language ISO 639-1 code, `und` if the text is too short to tell
public record Head(
        Optional<Stated> title,
        List<Stated> authors,
        Optional<Stated> outlet,
        Dating published,
        Dating modified,
        Lineage lineage,
        String language) {
    public Head {
        authors = List.copyOf(authors);
    }

    /// Of a report that was never changed as far as its page tells.
    public Head(
            Optional<Stated> title,
            List<Stated> authors,
            Optional<Stated> outlet,
            Dating published,
            Optional<Span> dateline,
            List<Credit> credits,
            String language) {
        this(
                title,
                authors,
                outlet,
                published,
                Dating.unknown(),
                new Lineage(dateline, credits),
                language);
    }

    /// Of a text that says nothing about itself.
    public static Head unknown() {
        return new Head(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Dating.unknown(),
                Dating.unknown(),
                Lineage.none(),
                "und");
    }

    /// Place and agency before the first sentence: "TAVENNA, Solvaria (AP) —".
    public Optional<Span> dateline() {
        return lineage.dateline();
    }

    /// In the order of the text, those of the markup last.
    public List<Credit> credits() {
        return lineage.credits();
    }
}
