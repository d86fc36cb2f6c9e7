package dev.readout.server.story;

import dev.readout.server.store.Decisions;
import dev.readout.server.store.Decisions.Order;
import dev.readout.server.store.Step;
import dev.readout.server.store.Step.Waiting;
import dev.readout.server.store.StoryStore;
import dev.readout.server.story.ReadAhead.Outcome;
import dev.readout.server.watch.Journal;
import dev.readout.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Gives the revisions that wait their stories, in the order in which they came.
final class DeskWork {
    private final StoryStore store;
    private final Decisions decisions;
    private final ReadAhead ahead;
    private final Consumer<News> news;
    private final Journal journal;
    private Optional<StoryDesk> desk = Optional.empty();

    DeskWork(
            StoryStore store,
            Decisions decisions,
            ReadAhead ahead,
            Consumer<News> news,
            Journal journal) {
        this.store = store;
        this.decisions = decisions;
        this.ahead = ahead;
        this.news = news;
        this.journal = journal;
    }

    /// Takes the next few revisions. After a failure of the store the desk resumes from it.
    ///
    /// @return whether there was one
    boolean step() throws InterruptedException {
        StoryDesk current = desk.orElseGet(() -> StoryDesk.resume(store));
        desk = Optional.empty();
        List<Waiting> waiting = store.waiting(0, ReadAhead.AHEAD);
        List<Step> steps = new ArrayList<>();
        for (Outcome outcome : ahead.next(waiting)) {
            switch (outcome) {
                case Outcome.Read read ->
                        steps.add(current.add(read.waiting(), read.sketch(), read.language()));
                case Outcome.Failed failed -> putAside(failed);
            }
        }
        store.save(steps);
        boolean regrouped = waiting.isEmpty() && regroup(current);
        desk = Optional.of(current);
        steps.forEach(this::tell);
        return !waiting.isEmpty() || regrouped;
    }

    /// Does the next of what persons decided, once every report stands in a story.
    private boolean regroup(StoryDesk current) {
        Optional<Order> next = decisions.orders().stream().findFirst();
        next.map(order -> current.regroup(order, Instant.now()))
                .ifPresent(regrouping -> {
                    store.save(regrouping);
                    tell(regrouping.stories(), regrouping.gone(), regrouping.time());
                });
        return next.isPresent();
    }

    /// One report that the program cannot read does not keep the others from their stories.
    private void putAside(Outcome.Failed failed) {
        Waiting waiting = failed.waiting();
        journal.failure(
                "report %d could not be read".formatted(waiting.revision().report()),
                failed.cause());
        store.putAside(waiting, String.valueOf(failed.cause()));
    }

    private void tell(Step step) {
        tell(step.stories(), step.gone(), step.revision().revision().seen());
        journal.note(
                "report grouped",
                Map.of(
                        "report",
                        step.revision().revision().report(),
                        "revision",
                        step.revision().revision().number(),
                        "story",
                        step.placed().map(Step.Placed::story).orElse("none"),
                        "moved",
                        step.moved().size()));
    }

    private void tell(List<Story> moved, Map<String, String> gone, Instant time) {
        moved.forEach(story ->
                news.accept(
                        new News(
                                News.Kind.STORY,
                                story.id().value(),
                                story.reports().size(),
                                time)));
        gone.keySet().forEach(story -> news.accept(new News(News.Kind.GONE, story, 0, time)));
    }
}
