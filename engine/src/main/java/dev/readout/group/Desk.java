package dev.readout.group;

import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.story.StoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// The reports and stories that have not ended, each under its key.
final class Desk {
    private static final Comparator<Group> LONGEST_WAITING =
            Comparator.<Group>comparingInt(group -> group.touchedNumber)
                    .thenComparing(group -> group.id);

    private final Map<Integer, Filed> reports = new HashMap<>();
    private final Map<ReportId, Filed> ids = new HashMap<>();
    private final Map<Integer, Group> storyOf = new HashMap<>();
    private final Map<StoryId, Group> stories = new HashMap<>();
    private final NavigableSet<Group> waiting = new TreeSet<>(LONGEST_WAITING);
    private final TermIndex index = new TermIndex();
    private final Unsaved unsaved = new Unsaved();

    static Desk of(GroupState state) {
        Desk desk = new Desk();
        state.reports().forEach(kept -> desk.add(Filed.of(kept)));
        state.stories().forEach(desk::resume);
        desk.unsaved.clear();
        return desk;
    }

    private void resume(GroupState.Open kept) {
        Group group = new Group(kept.id());
        group.splitFrom.addAll(kept.splitFrom());
        group.merged.addAll(kept.merged());
        stories.put(group.id, group);
        set(group, kept.reports().stream().map(this::report).toList());
        touch(group, kept.day(), kept.last());
    }

    /// Reports that share most with the sketch, the nearest first.
    List<Filed> nearest(Sketch sketch, int limit) {
        return index.nearest(sketch.terms(), limit).stream().map(this::report).toList();
    }

    /// Stories of the latest reports that have a term among their heaviest.
    List<Group> under(long term) {
        return index.under(term).stream().map(number -> storyOf(report(number))).toList();
    }

    void add(Filed report) {
        reports.put(report.number, report);
        ids.put(report.sketch.report(), report);
        index.add(report.number, report.sketch.terms());
        unsaved.changed(report);
    }

    /// Puts a new revision of a report in the place of the one before, in its story.
    void replace(Filed before, Filed report) {
        Group group = storyOf(before);
        List<Filed> members = new ArrayList<>(group.reports());
        members.remove(before);
        members.add(report);
        report.mark = before.mark;
        forget(before);
        add(report);
        set(group, members);
    }

    /// What has changed since the last time, or since the state that was resumed.
    GroupState.Change change(GroupState.Course course) {
        return unsaved.take(course);
    }

    /// Gives reports a mark of persons.
    void mark(List<Filed> marked, int mark) {
        for (Filed report : marked) {
            report.mark = mark;
            storyIfAny(report).ifPresent(Group::isOpenAnew);
            unsaved.changed(report);
        }
    }

    Filed report(int number) {
        Filed report = reports.get(number);
        if (report == null) {
            throw new IllegalStateException("no report of number " + number);
        }
        return report;
    }

    /// The report of this id, if one has come.
    Optional<Filed> report(ReportId id) {
        return Optional.ofNullable(ids.get(id));
    }

    boolean has(int number) {
        return reports.containsKey(number);
    }

    Collection<Filed> reports() {
        return reports.values();
    }

    Optional<Group> story(StoryId id) {
        return Optional.ofNullable(stories.get(id));
    }

    /// Empty for a report that is not decided yet.
    Optional<Group> storyIfAny(Filed report) {
        return Optional.ofNullable(storyOf.get(report.number));
    }

    /// @throws IllegalStateException if the report stands in none
    Group storyOf(Filed report) {
        return storyIfAny(report)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "report %d has no story".formatted(report.number)));
    }

    Collection<Group> stories() {
        return stories.values();
    }

    /// A new story, named for its first report; with a number where that name is taken by the story
    /// it was split from.
    Group open(List<Filed> members) {
        String name = "s" + members.getFirst().number;
        StoryId id = new StoryId(name);
        for (int more = 2; stories.containsKey(id); more++) {
            id = new StoryId(name + "-" + more);
        }
        Group group = new Group(id);
        stories.put(id, group);
        set(group, members);
        return group;
    }

    /// Gives a story its reports; those that leave it must be given to another one.
    void set(Group group, List<Filed> members) {
        waiting.remove(group);
        group.set(members);
        members.forEach(report -> storyOf.put(report.number, group));
        await(group);
        unsaved.changed(group);
    }

    void touch(Group group, long day, int number) {
        waiting.remove(group);
        group.touchedDay = day;
        group.touchedNumber = number;
        await(group);
        unsaved.changed(group);
    }

    /// The story that has gone without a report for the longest; those that never end are passed
    /// by.
    Optional<Group> longestWaiting() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.first());
    }

    /// Moves all reports of one story into another, which remembers it.
    void merge(Group from, Group into) {
        List<Filed> all = new ArrayList<>(into.reports());
        all.addAll(from.reports());
        drop(from);
        into.merged.add(from.id);
        into.merged.addAll(from.merged);
        set(into, all);
    }

    void drop(Group group) {
        waiting.remove(group);
        stories.remove(group.id);
        unsaved.removed(group);
    }

    /// Forgets a story with its reports.
    void close(Group group) {
        drop(group);
        group.reports().forEach(this::forget);
    }

    private void forget(Filed report) {
        reports.remove(report.number);
        ids.remove(report.sketch.report());
        storyOf.remove(report.number);
        index.remove(report.number, report.sketch.terms());
        unsaved.removed(report);
    }

    private void await(Group group) {
        if (group.isDated()) {
            waiting.add(group);
        }
    }
}
