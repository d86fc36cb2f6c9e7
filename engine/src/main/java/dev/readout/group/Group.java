package dev.readout.group;

import dev.readout.report.Published;
import dev.readout.story.StoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// A story that may still change.
final class Group {
    static final Comparator<Group> BY_ID = Comparator.comparing(group -> group.id);

    /// So many of the latest reports of a story are open: they can still move to another one. The
    /// earlier ones stay with the story, so that the work for a report is bounded.
    static final int OPEN = 24;

    final StoryId id;
    final SortedSet<StoryId> splitFrom = new TreeSet<>();
    final SortedSet<StoryId> merged = new TreeSet<>();

    /// In order of arrival.
    private List<Filed> reports = new ArrayList<>();

    /// Of the open reports, once it was asked for: many stories ask for those of one.
    private Optional<Set<String>> names = Optional.empty();

    /// The day, in days since 1970, and the number of the report that came last.
    long touchedDay;

    int touchedNumber;

    /// Whether a part of the state has been handed out for it.
    boolean isSaved;

    Group(StoryId id) {
        this.id = id;
    }

    List<Filed> reports() {
        return reports;
    }

    void set(List<Filed> members) {
        reports = new ArrayList<>(members);
        reports.sort(Comparator.comparingInt(report -> report.number));
        isOpenAnew();
    }

    /// Other reports than before may be open now.
    void isOpenAnew() {
        names = Optional.empty();
    }

    /// The names that it tells of, see [Billing#plain].
    Set<String> names() {
        Set<String> told = names.orElseGet(() -> Set.copyOf(new Billing(open()).plain()));
        names = Optional.of(told);
        return told;
    }

    /// The latest reports, and the latest one under each mark that a person has set.
    List<Filed> open() {
        int from = Math.max(0, reports.size() - OPEN);
        List<Filed> open = new ArrayList<>(reports.subList(from, reports.size()));
        Set<Integer> marks = new HashSet<>();
        open.forEach(report -> marks.add(report.mark));
        for (int i = from - 1; i >= 0; i--) {
            if (reports.get(i).mark != Marks.NONE && marks.add(reports.get(i).mark)) {
                open.addFirst(reports.get(i));
            }
        }
        return open;
    }

    GroupState.Open kept() {
        return new GroupState.Open(
                id,
                reports.stream().map(report -> report.number).toList(),
                touchedDay,
                touchedNumber,
                List.copyOf(splitFrom),
                List.copyOf(merged));
    }

    /// Whether all its reports bear a date; others never end.
    boolean isDated() {
        return reports.stream()
                .noneMatch(report -> report.sketch.published() instanceof Published.NotStated);
    }
}
