package dev.readout.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which reports and stories have changed since they were handed out to be kept.
///
/// What has come and gone between is not remembered, so that it stays as small as the state even if
/// nobody ever asks.
final class Unsaved {
    private final Set<Filed> reports =
            new TreeSet<>(Comparator.<Filed>comparingInt(report -> report.number));
    private final Set<Group> stories = new TreeSet<>(Group.BY_ID);
    private final Set<String> gone = new TreeSet<>();

    void changed(Filed report) {
        reports.add(report);
    }

    void changed(Group story) {
        stories.add(story);
    }

    void removed(Filed report) {
        reports.remove(report);
        if (report.isSaved) {
            gone.add(GroupState.Kept.key(report.number));
        }
    }

    void removed(Group story) {
        stories.remove(story);
        if (story.isSaved) {
            gone.add(GroupState.Open.key(story.id));
        }
    }

    /// Hands out what has changed; it counts as saved then.
    GroupState.Change take(GroupState.Course course) {
        List<GroupState.Part> parts = new ArrayList<>(List.of(course));
        reports.forEach(report -> parts.add(report.kept()));
        stories.forEach(story -> parts.add(story.kept()));
        parts.forEach(part -> gone.remove(part.key()));
        GroupState.Change change = new GroupState.Change(parts, List.copyOf(gone));
        clear();
        return change;
    }

    /// All counts as saved.
    void clear() {
        reports.forEach(report -> report.isSaved = true);
        stories.forEach(story -> story.isSaved = true);
        reports.clear();
        stories.clear();
        gone.clear();
    }
}
