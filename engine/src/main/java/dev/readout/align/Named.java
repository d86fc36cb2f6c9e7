package dev.readout.align;

import dev.readout.report.Mention;
import java.util.Optional;

/// A name at its place in a report, without title and article.
///
/// @param kind what the tagger or the words around it say it is
/// @param known the entry of the knowledge files, if they hold the name
record Named(Tokens tokens, Tokens.Range at, Mention.Kind kind, Optional<Known> known) {

    String text() {
        return tokens.text(at.from(), at.to());
    }

    String plain() {
        return Plain.of(text());
    }

    boolean isKnown(Known.Kind kind) {
        return known.filter(entry -> entry.kind() == kind).isPresent();
    }

    boolean isPerson() {
        return kind == Mention.Kind.PERSON && known.isEmpty();
    }

    Named as(Mention.Kind other) {
        return new Named(tokens, at, other, known);
    }

    /// Words of the name.
    int length() {
        return at.to() - at.from();
    }
}
