package dev.readout.server.outlets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A report as an outlet has it now.
///
/// @param slug the last part of its address
/// @param name by which the outlet's feed knows it for ever
/// @param source the outlet that it was taken from
public record Piece(
        String slug,
        String name,
        String title,
        List<String> paragraphs,
        Instant published,
        Instant changed,
        Optional<Outlet> source) {
    public Piece {
        paragraphs = List.copyOf(paragraphs);
    }

    Piece withSlug(String other) {
        return new Piece(other, name, title, paragraphs, published, changed, source);
    }

    Piece edited(String words, List<String> others, Instant now) {
        return new Piece(slug, name, words, others, published, now, source);
    }

    /// One paragraph a line.
    public String text() {
        return String.join("\n", paragraphs);
    }
}
