package dev.readout.server.story;

import dev.readout.server.store.Store;
import dev.readout.server.store.StoryStore;
import dev.readout.server.watch.Journal;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// What works behind the server: one thread gives reports their stories, another keeps the briefs
/// of stories up to date. Both take their work from the store, so that nothing is lost when they
/// stop.
public final class Newsroom implements AutoCloseable {
    /// How long a thread waits before it looks for work again.
    private static final long PAUSE_MILLISECONDS = 200;

    /// And after a failure, of the disk for instance.
    private static final long AFTER_FAILURE_MILLISECONDS = 2_000;

    /// One of two processors is left to those who ask.
    private static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final StoryBriefs briefs;
    private final Journal journal;
    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService readers =
            Executors.newFixedThreadPool(READERS, Thread.ofPlatform().name("reader-", 1).factory());
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Thread> threads;

    private Newsroom(StoryStore store, Journal journal) {
        ReportReader reader = new ReportReader();
        this.briefs = new StoryBriefs(store, reader);
        this.journal = journal;
        DeskWork desk = new DeskWork(store, reader, readers, this::tell, journal);
        BriefWork brief = new BriefWork(store, briefs, this::tell, journal);
        this.threads = List.of(thread("desk", desk::step), thread("briefs", brief::step));
    }

    /// Starts to work.
    public static Newsroom open(Store store, Journal journal) {
        Newsroom newsroom = new Newsroom(store.stories(), journal);
        newsroom.threads.forEach(Thread::start);
        return newsroom;
    }

    public StoryBriefs briefs() {
        return briefs;
    }

    /// Tells of all that moves from now on, on the thread that moves it: a listener is quick.
    public void listen(Consumer<News> listener) {
        listeners.add(listener);
    }

    /// Ends when what is under way is done.
    @Override
    public void close() {
        closing.countDown();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        readers.shutdown();
    }

    private void tell(News news) {
        listeners.forEach(listener -> listener.accept(news));
    }

    private Thread thread(String name, Work work) {
        return Thread.ofPlatform().name(name).daemon().unstarted(() -> run(name, work));
    }

    private void run(String name, Work work) {
        boolean isClosing = false;
        while (!isClosing) {
            long pause = PAUSE_MILLISECONDS;
            try {
                pause = work.step() ? 0 : PAUSE_MILLISECONDS;
            } catch (RuntimeException e) {
                journal.failure("the work at the " + name + " failed and begins again", e);
                pause = AFTER_FAILURE_MILLISECONDS;
            } catch (InterruptedException e) {
                return;
            }
            isClosing = isClosing(pause);
        }
    }

    private boolean isClosing(long pause) {
        try {
            return closing.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /// Does the next piece of work and tells whether there was one.
    private interface Work {
        boolean step() throws InterruptedException;
    }
}
