package dev.readout.report;

import dev.readout.text.Span;

/// A stretch of a report's text with one purpose. Zones never overlap and cover every character
/// that is no space.
public record Zone(Kind kind, Span span) {

    /// What the words of a zone are there for.
    public enum Kind {
        /// A headline of the report, also where it is repeated.
        TITLE,
        /// A standfirst or a heading between paragraphs.
        SUBHEAD,
        /// What the report says.
        BODY,
        /// Words under or about a picture, its alternative text and credit.
        CAPTION,
        /// Date, dateline, by-line, agency credit, copyright, the outlet's name.
        META,
        /// Menus, sharing, newsletters, links to and titles of other reports, tags. Never evidence.
        CLUTTER;

        /// Whether words of such a zone may support a claim.
        public boolean isEvidence() {
            return this != CLUTTER && this != META;
        }
    }
}
