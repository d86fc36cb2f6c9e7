package dev.readout.server.story;

import dev.readout.server.store.Decisions;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryStore;
import dev.readout.server.watch.Aside;
import dev.readout.server.watch.Journal;
import dev.readout.server.watch.Worker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// What works behind the server: one thread gives reports their stories, another keeps the briefs
/// of stories up to date. Both take their work from the store, so that nothing is lost when they
/// stop.
public final class Newsroom implements AutoCloseable {
    /// How long a thread waits before it looks for work again.
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final StoryBriefs briefs;
    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();
    private final ReadAhead ahead;
    private final Aside aside = new Aside("brief-maker");
    private final List<Worker> workers;

    private Newsroom(StoryStore store, Decisions decisions, Journal journal) {
        ReportReader reader = new ReportReader();
        this.briefs = new StoryBriefs(store, decisions, reader);
        this.ahead = new ReadAhead(reader);
        DeskWork desk = new DeskWork(store, decisions, ahead, this::tell, journal);
        BriefWork brief = new BriefWork(store, briefs, aside, this::tell, journal);
        this.workers =
                List.of(
                        Worker.start("desk", PAUSE, desk::step, journal),
                        Worker.start("briefs", PAUSE, brief::step, journal));
    }

    /// Starts to work.
    public static Newsroom open(Store store, Journal journal) {
        return new Newsroom(store.stories(), store.decisions(), journal);
    }

    public StoryBriefs briefs() {
        return briefs;
    }

    /// Tells of all that moves from now on, on the thread that moves it: a listener is quick.
    public void listen(Consumer<News> listener) {
        listeners.add(listener);
    }

    /// Ends when the reports that are under way stand in their stories; a brief is given up.
    @Override
    public void close() {
        aside.close();
        workers.forEach(Worker::close);
        ahead.close();
    }

    private void tell(News news) {
        listeners.forEach(listener -> listener.accept(news));
    }
}
