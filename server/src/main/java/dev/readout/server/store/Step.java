package dev.readout.server.store;

import dev.readout.report.Meaning;
import dev.readout.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one revision has changed among the stories; it is kept as a whole or not at all.
///
/// @param revision the one that was waiting
/// @param placed where it stands now; empty if it could not be read
/// @param moved other reports that it moved, with the id of their story
/// @param stories those whose reports changed, as they are now
/// @param gone ids of stories that have no report any more, with the story that took the last one
/// @param grouping what changed in the state of grouping
public record Step(
        Waiting revision,
        Optional<Placed> placed,
        Map<Long, String> moved,
        List<Story> stories,
        Map<String, String> gone,
        Grouping grouping) {
    public Step {
        moved = Map.copyOf(moved);
        stories = List.copyOf(stories);
        gone = Map.copyOf(gone);
    }

    /// A revision that stands in no story yet.
    ///
    /// @param turn in the order of arrival of all revisions
    public record Waiting(long turn, Revision revision) {}

    /// @param language ISO 639-1, or `und`
    /// @param meaning where the middle of it lies among other reports
    public record Placed(String story, String language, Meaning meaning) {}

    /// What has changed in the state of grouping.
    ///
    /// @param lines as [dev.readout.json.GroupStateJson] writes them, by the key of their part
    /// @param gone keys of parts that are no more
    public record Grouping(Map<String, String> lines, List<String> gone) {
        public Grouping {
            lines = Map.copyOf(lines);
            gone = List.copyOf(gone);
        }

        /// Of a revision that changes nothing there.
        public static Grouping unchanged() {
            return new Grouping(Map.of(), List.of());
        }
    }
}
