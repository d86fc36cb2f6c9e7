package dev.readout.app.view;

import java.util.List;
import java.util.stream.Collectors;

/// Words of a report inside their sentence, cut into pieces by what other reports say.
///
/// @param pieces in the order of the sentence; all of it has passed [PlainText]
public record Excerpt(List<Piece> pieces) {
    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /// The sentence without any mark.
    public String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /// A run of characters of one kind, with its spaces.
    public record Piece(Kind kind, String words) {}

    /// What a piece is.
    public enum Kind {
        /// The rest of the sentence.
        AROUND,
        /// Words that were cited; nothing is known of others, or they are too short to tell.
        CITED,
        /// Cited words that one of the others has, too.
        SHARED,
        /// Cited words that none of the others has.
        OWN
    }
}
