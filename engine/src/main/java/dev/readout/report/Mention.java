package dev.readout.report;

import dev.readout.text.Span;

/// A name in a text, e.g. "Ilva Draskan" or "AFP", without title and article.
public record Mention(Kind kind, Span span) {

    /// What sort of thing bears the name.
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER
    }
}
