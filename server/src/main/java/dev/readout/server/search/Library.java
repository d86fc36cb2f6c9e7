package dev.readout.server.search;

import dev.readout.report.Meaning;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryReports.Member;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import dev.readout.server.store.WrittenBrief.Form;
import dev.readout.server.watch.Aside;
import dev.readout.server.watch.Journal;
import dev.readout.server.watch.Worker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Keeps the index up to date with the stories, in the background: some seconds behind them, and
/// after a restart from where it was brought to the disk.
public final class Library implements AutoCloseable {
    /// Between two looks at what changed; a story that moves often is written once for all.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// Changes between two times that everything is brought to the disk.
    private static final int UNCOMMITTED = 2_000;

    private static final int TOGETHER = 50;

    /// While much is to be put, searches see it so often.
    private static final Duration SEEN = Duration.ofSeconds(2);

    private final StoryStore stories;
    private final SearchIndex index;
    private final Meanings meanings;
    private final Aside aside = new Aside("meanings");
    private final Search search;
    private final Worker worker;
    private long change;
    private int uncommitted;
    private long refreshed = System.nanoTime();

    private Library(Store store, SearchIndex index, Meanings meanings, Journal journal) {
        this.stories = store.stories();
        this.index = index;
        this.meanings = meanings;
        this.search = new Search(store, index);
        this.change = index.committed();
        this.worker = Worker.start("index", PAUSE, this::step, journal);
    }

    /// Opens the index, or begins one, and starts to work.
    ///
    /// @param folder may be deleted while no server runs
    public static Library open(Path folder, Store store, Journal journal) throws IOException {
        return open(folder, store, Meanings.ofNetwork(), journal);
    }

    /// @param meanings of claims
    public static Library open(Path folder, Store store, Meanings meanings, Journal journal)
            throws IOException {
        return new Library(
                store, SearchIndex.open(folder, store.stories().life()), meanings, journal);
    }

    public Search search() {
        return search;
    }

    /// Whether everything that changed is on the disk.
    public boolean isCurrent() {
        return stories.changed(index.committed(), 1).isEmpty();
    }

    private boolean step() throws IOException {
        List<StoryRow> changed = stories.changed(change, TOGETHER);
        for (StoryRow story : changed) {
            index.put(story.id(), entries(story), this::meanings);
            change = story.versions().changed();
        }
        uncommitted += changed.size();
        boolean isIdle = changed.size() < TOGETHER;
        if (uncommitted > 0 && (isIdle || uncommitted >= UNCOMMITTED)) {
            index.commit(change);
            uncommitted = 0;
        }
        boolean isDue = isIdle || System.nanoTime() - refreshed > SEEN.toNanos();
        if (isDue && index.isAhead()) {
            index.refresh();
            refreshed = System.nanoTime();
        }
        if (isIdle) {
            meanings.prepare();
        }
        return !isIdle;
    }

    private List<Meaning> meanings(List<String> sentences) {
        return aside.call(() -> meanings.of(sentences));
    }

    private List<Entry> entries(StoryRow story) {
        if (story.counts().reports() == 0) {
            return List.of();
        }
        List<Member> members = stories.reports().members(story.id());
        StoryEntries all = new StoryEntries(story.id(), members);
        List<Entry> entries = new ArrayList<>(all.reports());
        stories.briefs()
                .find(story.id(), Form.JSON)
                .ifPresent(brief -> entries.addAll(all.ofBrief(brief.words())));
        return entries;
    }

    @Override
    public void close() {
        aside.close();
        worker.close();
        index.close();
    }
}
