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
        ELSEWHERE
    }
}
