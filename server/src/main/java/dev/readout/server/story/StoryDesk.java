package dev.readout.server.story;

import dev.readout.group.GroupState;
import dev.readout.group.Grouper;
import dev.readout.json.GroupStateJson;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.server.store.Decision.Ruling;
import dev.readout.server.store.Decisions.Order;
import dev.readout.server.store.Regrouping;
import dev.readout.server.store.Step;
import dev.readout.server.store.Step.Placed;
import dev.readout.server.store.Step.Waiting;
import dev.readout.server.store.StoryStore;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gives each revision its story and tells what that changes.
///
/// The state of grouping lies in memory, some 4 KB for a report of the last month, and in the
/// store, where each step adds what it changed: a desk that resumes goes on as one that never
/// stopped. For one thread.
public final class StoryDesk {
    /// What the keys of stories in the state of grouping begin with.
    private static final String STORY = "story/";

    private final StoryStore store;
    private final Grouper grouper;

    /// Where the reports of the stories that have not ended stand.
    private final Map<ReportId, StoryId> stands = new HashMap<>();

    private final Map<StoryId, Set<ReportId>> reportsOf = new HashMap<>();

    private StoryDesk(StoryStore store, GroupState state) {
        this.store = store;
        this.grouper = new Grouper(state, Grouper.USUAL_WINDOW);
        Map<Integer, ReportId> ids = new HashMap<>();
        state.reports().forEach(kept -> ids.put(kept.number(), kept.sketch().report()));
        for (GroupState.Open story : state.stories()) {
            story.reports().stream()
                    .flatMap(number -> Optional.ofNullable(ids.get(number)).stream())
                    .forEach(report -> stand(report, story.id()));
        }
    }

    /// Goes on where the store says. Takes some seconds for 100,000 reports.
    public static StoryDesk resume(StoryStore store) {
        return new StoryDesk(
                store, store.grouping(GroupStateJson::read).orElseGet(GroupState::empty));
    }

    /// Takes the next revision. The step must be saved before another desk resumes.
    ///
    /// @param language ISO 639-1, or `und`
    public Step add(Waiting waiting, Sketch sketch, String language) {
        ReportId id = sketch.report();
        if (grouper.storyOf(id).isEmpty()) {
            Optional<String> ended = store.reports().storyOf(waiting.revision().report());
            if (ended.isPresent()) {
                return revised(waiting, ended.get(), sketch, language);
            }
        }
        List<Grouper.Move> moves = grouper.add(sketch);
        Shift shift = shift(moves);
        shift.moved.remove(waiting.revision().report());
        return new Step(
                waiting,
                Optional.of(placed(moves.getFirst().story().value(), sketch, language)),
                shift.moved,
                shift.stories,
                shift.gone,
                shift.grouping);
    }

    /// Does what a person decided. Nothing moves where the stories have ended, are one already, or
    /// stand apart already.
    public Regrouping regroup(Order order, Instant now) {
        List<Grouper.Move> moves =
                switch (order.ruling()) {
                    case Ruling.Together together -> merge(together);
                    case Ruling.Apart apart -> split(apart);
                    case Ruling.Reading reading -> List.of();
                };
        Shift shift = shift(moves);
        return new Regrouping(
                order.turn(), shift.moved, shift.stories, shift.gone, shift.grouping, now);
    }

    private List<Grouper.Move> merge(Ruling.Together together) {
        Optional<StoryId> story = storyOf(together.reports());
        Optional<StoryId> other = storyOf(together.others());
        return story.isEmpty() || other.isEmpty() || story.equals(other)
                ? List.of()
                : grouper.merge(story.get(), other.get());
    }

    /// What came to the story since it was decided stays with the rest.
    private List<Grouper.Move> split(Ruling.Apart apart) {
        Optional<StoryId> story = storyOf(apart.reports());
        if (story.isEmpty() || !story.equals(storyOf(apart.rest()))) {
            return List.of();
        }
        List<ReportId> out =
                apart.reports().stream()
                        .map(ReportText::id)
                        .filter(report -> story.equals(grouper.storyOf(report)))
                        .toList();
        return grouper.split(story.get(), out);
    }

    /// The story of the first of some reports that stands in one.
    private Optional<StoryId> storyOf(List<Long> reports) {
        return reports.stream()
                .map(ReportText::id)
                .map(grouper::storyOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// What moves have changed.
    private record Shift(
            Map<Long, String> moved,
            List<Story> stories,
            Map<String, String> gone,
            Step.Grouping grouping) {}

    private Shift shift(List<Grouper.Move> moves) {
        Map<StoryId, StoryId> left = new TreeMap<>();
        Map<Long, String> moved = new HashMap<>();
        for (Grouper.Move move : moves) {
            stand(move.report(), move.story()).ifPresent(before -> left.put(before, move.story()));
            moved.put(ReportText.report(move.report()), move.story().value());
        }
        GroupState.Change change = grouper.change();
        forgetEnded(change);
        return new Shift(moved, changed(moves, left.keySet()), gone(left), grouping(change));
    }

    /// A story that has ended keeps its reports, whatever their revisions say.
    private static Step revised(Waiting waiting, String story, Sketch sketch, String language) {
        return new Step(
                waiting,
                Optional.of(placed(story, sketch, language)),
                Map.of(),
                List.of(),
                Map.of(),
                Step.Grouping.unchanged());
    }

    /// @return where the report stood before
    private Optional<StoryId> stand(ReportId report, StoryId story) {
        Optional<StoryId> before = Optional.ofNullable(stands.put(report, story));
        before.ifPresent(other -> reportsOf.getOrDefault(other, Set.of()).remove(report));
        reportsOf.computeIfAbsent(story, id -> new HashSet<>()).add(report);
        return before;
    }

    private List<Story> changed(List<Grouper.Move> moves, Set<StoryId> left) {
        Set<StoryId> touched = new TreeSet<>(left);
        moves.forEach(move -> touched.add(move.story()));
        return touched.stream().map(grouper::story).flatMap(Optional::stream).toList();
    }

    /// Stories that lost their last report, and the story that took it.
    private Map<String, String> gone(Map<StoryId, StoryId> left) {
        Map<String, String> gone = new HashMap<>();
        left.forEach((from, into) -> {
            if (reportsOf.getOrDefault(from, Set.of()).isEmpty()) {
                reportsOf.remove(from);
                gone.put(from.value(), into.value());
            }
        });
        return gone;
    }

    private void forgetEnded(GroupState.Change change) {
        for (String key : change.gone()) {
            if (key.startsWith(STORY)) {
                StoryId story = new StoryId(key.substring(STORY.length()));
                Set<ReportId> reports = reportsOf.getOrDefault(story, Set.of());
                if (!reports.isEmpty()) {
                    reportsOf.remove(story);
                    reports.forEach(stands::remove);
                }
            }
        }
    }

    private static Step.Grouping grouping(GroupState.Change change) {
        Map<String, String> lines = new HashMap<>();
        change.parts().forEach(part -> lines.put(part.key(), GroupStateJson.line(part)));
        return new Step.Grouping(lines, change.gone());
    }

    private static Placed placed(String story, Sketch sketch, String language) {
        return new Placed(story, language, sketch.meaning().middle());
    }
}
