package dev.readout.server.store;

import dev.readout.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a merge or a split that a person decided has changed among the stories.
///
/// @param turn of the order that it follows
/// @param moved reports with the id of their story
/// @param stories those whose reports changed, as they are now
/// @param gone ids of stories that have no report any more, with the story that took the last one
public record Regrouping(
        long turn,
        Map<Long, String> moved,
        List<Story> stories,
        Map<String, String> gone,
        Step.Grouping grouping,
        Instant time) {
    public Regrouping {
        moved = Map.copyOf(moved);
        stories = List.copyOf(stories);
        gone = Map.copyOf(gone);
    }
}
