package dev.readout.story;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// What a person decided about reports of a story, to be respected by every later brief of it.
///
/// It points at words, not at claims or names: those are numbered anew in each brief, the words of
/// a report stay.
///
/// @param by who decided it, as they named themselves
public record Correction(Decision decision, String by, Instant when) {
    public Correction {
        Objects.requireNonNull(decision);
        if (by.isBlank()) {
            throw new IllegalArgumentException("a correction names who made it");
        }
    }

    /// What is to hold from now on.
    public sealed interface Decision {}

    /// Two names, titles or pronouns mean the same person, body or place.
    public record Same(Quoted one, Quoted other) implements Decision {}

    /// Somebody else spoke these words.
    ///
    /// @param said some of the words that were attributed
    /// @param speaker the words of the same report that name who spoke; empty if nobody tells
    public record Speaker(Quoted said, Optional<Quoted> speaker) implements Decision {
        public Speaker {
            speaker.filter(words -> !words.file().equals(said.file()))
                    .ifPresent(words -> {
                        throw new IllegalArgumentException(
                                "the speaker is named in %s, the words stand in %s"
                                        .formatted(words.file(), said.file()));
                    });
        }
    }

    /// What these two places say does not differ.
    public record NoConflict(Quoted one, Quoted other) implements Decision {}

    /// One report was copied from another, both named by their files or addresses.
    public record Copied(String copy, String original) implements Decision {
        public Copied {
            if (copy.equals(original)) {
                throw new IllegalArgumentException(copy + " cannot be copied from itself");
            }
        }
    }
}
