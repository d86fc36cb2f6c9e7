package dev.readout.group;

import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers the reports of a stream into stories, one event each.
///
/// A report has its story at once. What later reports show may move it: the neighbourhood of each
/// new report, a handful of stories found by rare words, is decided again as a whole, so that the
/// order of arrival matters little. The time for a report does not grow with the number of stories.
/// A story ends, and is forgotten, when for [#USUAL_WINDOW] by the dates of the stream and for
/// [#LEAST_WAIT] reports none has come to it; one with an undated report never does.
///
/// ```java
/// Grouper grouper = new Grouper(GroupState.empty(), Grouper.USUAL_WINDOW);
/// List<Grouper.Move> moves = grouper.add(Sketcher.of(analysis));
/// ```
///
/// For one thread.
public final class Grouper {
    /// Few events are still reported on after so long without a report.
    public static final Duration USUAL_WINDOW = Duration.ofDays(30);

    /// A story waits at least for so many reports, so that a wrong date ends nothing.
    public static final int LEAST_WAIT = 1000;

    private final long window;
    private final Desk desk;
    private final Clock clock;
    private final Marks marks;
    private final Neighbourhood neighbourhood;
    private int arrivals;

    /// @param state where to resume
    /// @param window how long a story waits for a report, at least a day
    public Grouper(GroupState state, Duration window) {
        if (window.toDays() < 1) {
            throw new IllegalArgumentException(
                    "a story waits a day at least, not %d hours".formatted(window.toHours()));
        }
        this.window = window.toDays();
        arrivals = state.course().arrivals();
        clock = new Clock(state.course().dates());
        marks = Marks.of(state.course().marks());
        desk = Desk.of(state);
        neighbourhood = new Neighbourhood(desk, marks);
    }

    /// Takes the next report of the stream. One with an id that is known is a new revision: it
    /// takes the place of the one before, and what persons have decided about that one holds for
    /// it, but it may tell of another event now.
    ///
    /// @return the story of the report, first, and of every report that moves because of it
    public List<Move> add(Sketch sketch) {
        arrivals++;
        sketch.published().onDay().map(LocalDate::toEpochDay).ifPresent(clock::saw);
        Filed report = neighbourhood.file(arrivals, sketch);
        Map<Filed, Group> before = neighbourhood.settle(report);
        Group story = desk.storyOf(report);
        desk.touch(story, clock.today().orElse(0L), arrivals);
        List<Move> moves = new ArrayList<>(List.of(new Move(sketch.report(), story.id)));
        before.keySet().stream()
                .filter(each -> each != report && desk.storyOf(each) != before.get(each))
                .sorted(Comparator.comparingInt(each -> each.number))
                .forEach(each -> moves.add(new Move(each.sketch.report(), desk.storyOf(each).id)));
        end();
        return moves;
    }

    /// Makes one story of two, for good: their reports of today stay together.
    ///
    /// @return the reports that move
    /// @throws IllegalArgumentException if one of the two is not there, or they are the same
    public List<Move> merge(StoryId story, StoryId other) {
        Group into = known(story);
        Group from = known(other);
        if (into == from) {
            throw new IllegalArgumentException(
                    "story %s cannot be merged with itself".formatted(story.value()));
        }
        List<Filed> all = new ArrayList<>(into.reports());
        all.addAll(from.reports());
        desk.mark(all, marks.join(all));
        List<Move> moves = moves(from.reports(), into.id);
        desk.merge(from, into);
        return moves;
    }

    /// Takes some reports out of a story into one of their own, for good: they stay together, and
    /// never meet those that are left.
    ///
    /// @return the reports that move
    /// @throws IllegalArgumentException if the story is not there, or `reports` are none or all of
    ///   its reports, or not all in it
    public List<Move> split(StoryId story, Collection<ReportId> reports) {
        Group group = known(story);
        Set<ReportId> chosen = Set.copyOf(reports);
        List<Filed> out =
                group.reports().stream()
                        .filter(report -> chosen.contains(report.sketch.report()))
                        .toList();
        if (out.isEmpty() || out.size() < chosen.size() || out.size() == group.reports().size()) {
            throw new IllegalArgumentException(
                    "%d of %d reports cannot be split from story %s: some, not all, of its own can"
                            .formatted(out.size(), chosen.size(), story.value()));
        }
        List<Filed> rest = new ArrayList<>(group.reports());
        rest.removeAll(out);
        int mark = marks.join(out);
        desk.mark(out, mark);
        desk.mark(rest, marks.partFrom(mark, rest));
        Group own = desk.open(out);
        own.splitFrom.add(group.id);
        desk.set(group, rest);
        desk.touch(own, group.touchedDay, group.touchedNumber);
        return moves(out, own.id);
    }

    /// The stories that have not ended, in order of their ids. Each costs a few look-ups.
    public List<Story> stories() {
        return desk.stories().stream()
                .sorted(Group.BY_ID)
                .map(group -> new StoryTeller(desk).tell(group))
                .toList();
    }

    /// Empty if there is none, or it has ended.
    public Optional<Story> story(StoryId id) {
        return desk.story(id).map(group -> new StoryTeller(desk).tell(group));
    }

    /// The story of a report; empty if the report is not known, or its story has ended.
    public Optional<StoryId> storyOf(ReportId report) {
        return desk.report(report).map(filed -> desk.storyOf(filed).id);
    }

    public GroupState state() {
        return new GroupState(
                course(),
                desk.reports().stream()
                        .sorted(Comparator.comparingInt(report -> report.number))
                        .map(Filed::kept)
                        .toList(),
                desk.stories().stream().sorted(Group.BY_ID).map(Group::kept).toList());
    }

    /// What has changed in the state since the last call, or since it was resumed: a few parts for
    /// each report that has come.
    public GroupState.Change change() {
        return desk.change(course());
    }

    private GroupState.Course course() {
        return new GroupState.Course(arrivals, clock.latest(), marks.kept());
    }

    /// Ends the stories that have waited too long; they stand first on the desk.
    private void end() {
        long today = clock.today().orElse(0L);
        while (true) {
            Optional<Group> first = desk.longestWaiting();
            if (first.isEmpty()
                    || first.get().touchedNumber > arrivals - LEAST_WAIT
                    || first.get().touchedDay >= today - window) {
                return;
            }
            desk.close(first.get());
        }
    }

    private Group known(StoryId id) {
        return desk.story(id)
                .orElseThrow(() -> new IllegalArgumentException("no story " + id.value()));
    }

    private static List<Move> moves(List<Filed> reports, StoryId story) {
        return reports.stream().map(report -> new Move(report.sketch.report(), story)).toList();
    }

    /// A report and the story it now stands in.
    public record Move(ReportId report, StoryId story) {}
}
