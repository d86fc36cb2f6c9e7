package dev.readout.group;

import dev.readout.report.Sketch;
import dev.readout.story.StoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All that grouping knows, as a value: a [Grouper] that resumes it gives the same result as one
/// that never stopped.
///
/// It is made of parts that stand under a key each, so that they can be kept one by one and lie on
/// several machines: `stream`, a report under `report/` and its number, a story under `story/` and
/// its id. A new report changes the stream, itself and the stories near it, never all of them. The
/// index by terms follows from the reports, a term each, and is not kept.
///
/// @param reports those of the stories that have not ended, in order of arrival
/// @param stories those that have not ended, in order of their ids
public record GroupState(Course course, List<Kept> reports, List<Open> stories) {
    public GroupState {
        reports = List.copyOf(reports);
        stories = List.copyOf(stories);
    }

    /// Of a stream that has not begun.
    public static GroupState empty() {
        return new GroupState(Course.BEGIN, List.of(), List.of());
    }

    /// The parts put together again.
    ///
    /// @param parts in any order; without a [Course] the stream has not begun
    public static GroupState of(Collection<Part> parts) {
        Course course = Course.BEGIN;
        List<Kept> reports = new ArrayList<>();
        List<Open> stories = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Course only -> course = only;
                case Kept report -> reports.add(report);
                case Open story -> stories.add(story);
            }
        }
        reports.sort(Comparator.comparingInt(Kept::number));
        stories.sort(Comparator.comparing(Open::id));
        return new GroupState(course, reports, stories);
    }

    public List<Part> parts() {
        return Stream.of(List.of(course), reports, stories).<Part>flatMap(List::stream).toList();
    }

    /// One part of the state, which can be kept without the others.
    public sealed interface Part {
        /// No other part has it.
        String key();
    }

    /// How far the stream has come.
    ///
    /// @param arrivals how many reports have come
    /// @param dates of the latest dated reports, in days since 1970, in order of arrival
    public record Course(int arrivals, List<Long> dates, Decisions marks) implements Part {
        static final Course BEGIN = new Course(0, List.of(), new Decisions(0, List.of()));

        public Course {
            dates = List.copyOf(dates);
        }

        @Override
        public String key() {
            return "stream";
        }
    }

    /// A report with the earlier ones that are like it.
    ///
    /// @param number place in the order of arrival, from 1
    /// @param mark reports with one mark stay together; 0 = none
    /// @param like numbers of earlier reports, rising
    public record Kept(int number, Sketch sketch, int mark, List<Like> like) implements Part {
        public Kept {
            like = List.copyOf(like);
        }

        @Override
        public String key() {
            return key(number);
        }

        static String key(int number) {
            return "report/" + number;
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
            List<StoryId> merged)
            implements Part {
        public Open {
            reports = List.copyOf(reports);
            splitFrom = List.copyOf(splitFrom);
            merged = List.copyOf(merged);
        }

        @Override
        public String key() {
            return key(id);
        }

        static String key(StoryId id) {
            return "story/" + id.value();
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

    /// What differs between two states: put `parts` in place of those with the same keys, remove
    /// those under the keys `gone`, and the one has become the other.
    public record Change(List<Part> parts, List<String> gone) {
        public Change {
            parts = List.copyOf(parts);
            gone = List.copyOf(gone);
        }
    }
}
