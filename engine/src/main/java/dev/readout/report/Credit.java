package dev.readout.report;

import dev.readout.text.Span;
import java.util.Optional;

/// Words outside the running text that tell where the report comes from.
///
/// @param name as written, e.g. "AP" or "Bloomberg L.P."; for [Kind#ELSEWHERE] the words themselves
/// @param evidence empty if only the markup of the page says it
public record Credit(Kind kind, String name, Optional<Span> evidence) {

    /// What the words say about the named body.
    public enum Kind {
        /// It wrote the report: "(AP)" in a dateline, "Yonhap" alone on the last line, "With
        /// reporting by Reuters".
        AGENCY,
        /// It owns the words: "© 2025 Bloomberg L.P."
        COPYRIGHT,
        /// It passed the report on: "Distributed by Tribune Content Agency".
        DISTRIBUTOR,
        /// The report stands elsewhere, and the words do not say where: "Read the full article
        /// here".
        ELSEWHERE,
        /// The page names an address of another host as its own: `rel=canonical`. The name is that
        /// address.
        CANONICAL,
        /// What the page tells machines that it is based on: schema.org `isBasedOn`. The name is an
        /// address or a title.
        BASED_ON,
        /// The body that publishes the page, as schema.org has it.
        PUBLISHER,
        /// The outlet that a feed names as the first to publish: RSS `<source>`.
        FEED
    }
}
