package dev.readout.group;

import dev.readout.report.Sketch;
import dev.readout.story.StoryId;
import java.util.List;

/// All that grouping knows, as a value: a [Grouper] that resumes it gives the same result as one
/// that never stopped.
///
/// Its parts stand under a key each, so that they can lie on several machines: a report under its
/// number, a story under its id. The index by terms follows from the reports and is not kept.
///
/// @param arrivals how many reports have come
/// @param dates of the latest dated reports, in days since 1970, in order of arrival
/// @param reports those of the stories that have not ended, in order of arrival
/// @param stories those that have not ended, in order of their ids
/// @param marks the decisions of persons
public record GroupState(
        int arrivals, List<Long> dates, List<Kept> reports, List<Open> stories, Decisions marks) {
    public GroupState {
        dates = List.copyOf(dates);
        reports = List.copyOf(reports);
        stories = List.copyOf(stories);
    }

    /// Of a stream that has not begun.
    public static GroupState empty() {
        return new GroupState(0, List.of(), List.of(), List.of(), new Decisions(0, List.of()));
    }

    /// A report with the earlier ones that are like it.
    ///
    /// @param number place in the order of arrival, from 1
    /// @param mark reports with one mark stay together; 0 = none
    /// @param like numbers of earlier reports, rising
    public record Kept(int number, Sketch sketch, int mark, List<Like> like) {
        public Kept {
            like = List.copyOf(like);
        }
    }

    /// An earlier report and how like it is.
    public record Like(int number, float similarity) {}

    /// A story that may still change.
    ///
    /// @param reports their numbers, in order of arrival
    /// @param day when a report came last, by the dates of the stream, in days since 1970
    /// @param last number of that report
    public record Open(
            StoryId id,
            List<Integer> reports,
            long day,
            int last,
            List<StoryId> splitFrom,
            List<StoryId> merged) {
        public Open {
            reports = List.copyOf(reports);
            splitFrom = List.copyOf(splitFrom);
            merged = List.copyOf(merged);
        }
    }

    /// What persons have decided.
    ///
    /// @param last the highest mark given
    /// @param apart pairs of marks that never meet in one story, the smaller first
    public record Decisions(int last, List<List<Integer>> apart) {
        public Decisions {
            apart = apart.stream().map(List::copyOf).toList();
        }
    }
}
