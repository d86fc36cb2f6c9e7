package dev.readout.server.store;

import dev.readout.story.TimeSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A story as it is kept.
///
/// @param title as it stands over its brief; before the first one, of one of its reports
/// @param published from the first to the last day of publication; empty if no report has a date
/// @param updated when the revision was seen that moved it last
public record StoryRow(
        String id,
        String title,
        Optional<TimeSpan> published,
        Instant updated,
        Counts counts,
        About about,
        Versions versions) {

    /// @param origins that its reports name or describe, by the latest brief
    /// @param conflicts contradictions and tensions, by the latest brief
    public record Counts(int reports, int origins, int conflicts) {}

    /// Whom, what and where the story tells of, and its kin.
    ///
    /// @param names persons and bodies, the most frequent first
    /// @param related ids of stories that name the same
    /// @param splitFrom ids of stories that its first reports stood in before
    /// @param merged ids of stories that ended in it
    public record About(
            List<String> names,
            List<String> places,
            List<String> related,
            List<String> splitFrom,
            List<String> merged) {
        public About {
            names = List.copyOf(names);
            places = List.copyOf(places);
            related = List.copyOf(related);
            splitFrom = List.copyOf(splitFrom);
            merged = List.copyOf(merged);
        }
    }

    /// @param current grows with every change of the reports
    /// @param briefed the version that the brief tells of; 0 = there is none
    /// @param changed place of the latest change in the order of all changes of all stories
    public record Versions(int current, int briefed, long changed) {
        /// Whether the brief is older than the story.
        public boolean isBehind() {
            return briefed != current;
        }
    }

    /// Where a list of stories, newest first, goes on: after the story of this time and id.
    public record Position(Instant updated, String id) {}

    public Position position() {
        return new Position(updated, id);
    }
}
