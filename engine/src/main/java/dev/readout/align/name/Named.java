package dev.readout.align.name;

import dev.readout.align.words.Tokens;
import dev.readout.report.Mention;
import dev.readout.text.Plain;
import java.util.Optional;

/// A name at its place in a report, without title and article.
///
/// @param kind what the tagger or the words around it say it is
/// @param known the entry of the knowledge files, if they hold the name
public record Named(Tokens tokens, Tokens.Range at, Mention.Kind kind, Optional<Known> known) {

    public String text() {
        return tokens.text(at.from(), at.to());
    }

    public String plain() {
        return Plain.of(text());
    }

    public boolean isKnown(Known.Kind kind) {
        return known.filter(entry -> entry.kind() == kind).isPresent();
    }

    public boolean isPerson() {
        return kind == Mention.Kind.PERSON && known.isEmpty();
    }

    Named as(Mention.Kind other) {
        return new Named(tokens, at, other, known);
    }

    /// One word of it as a name of its own.
    public Named part(int token) {
        return new Named(tokens, new Tokens.Range(token, token + 1), kind, Optional.empty());
    }

    /// Words of the name.
    public int length() {
        return at.to() - at.from();
    }
}
