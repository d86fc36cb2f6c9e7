package dev.readout.server.story;

import java.time.Instant;

/// What moves among the stories, for whoever listens.
///
/// @param story the id of the story
/// @param reports how many it has now
/// @param time when the server saw what moved it
public record News(Kind kind, String story, int reports, Instant time) {
    /// What happened.
    public enum Kind {
        /// A report came to the story, left it, or changed.
        STORY,
        /// The story has no reports any more: they stand in another one.
        GONE,
        /// The brief of the story was made again.
        BRIEF
    }
}
