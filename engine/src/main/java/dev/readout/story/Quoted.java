package dev.readout.story;

import dev.readout.report.Report;
import dev.readout.text.Span;
import java.util.Optional;

/// Words of a report that are to be found again in a later reading of it, where the text around
/// them may have moved.
///
/// @param file the file or address of the report, as in [Report#file()]
/// @param words exactly as they stand there, never empty
/// @param start where they stood, in UTF-16 code units
public record Quoted(String file, String words, int start) {
    public Quoted {
        if (words.isEmpty() || start < 0) {
            throw new IllegalArgumentException(
                    "quoted words are not empty and start at 0 or later; given: '%s' at %s in %s"
                            .formatted(words, start, file));
        }
    }

    /// Where they stand now: the place nearest to the old one. Linear in the length of the text.
    public Optional<Span> in(Report report) {
        String text = report.text().characters();
        int before = text.lastIndexOf(words, start);
        int after = text.indexOf(words, start);
        if (before < 0 && after < 0) {
            return Optional.empty();
        }
        boolean back = after < 0 || (before >= 0 && start - before <= after - start);
        int found = back ? before : after;
        return Optional.of(new Span(found, found + words.length()));
    }
}
