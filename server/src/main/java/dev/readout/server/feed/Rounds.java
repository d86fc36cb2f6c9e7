package dev.readout.server.feed;

import dev.readout.app.fetch.Fetcher;
import dev.readout.app.http.Address;
import dev.readout.server.intake.Intake;
import dev.readout.server.store.Feed;
import dev.readout.server.store.Subscriptions;
import dev.readout.server.store.Visit;
import dev.readout.server.watch.Journal;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Goes round all feeds and the pages that they list, each when its time has come: hosts side by
/// side, and of one host one thing at a time.
///
/// What is under way when the process is killed is done again. The threads are those of the system:
/// a virtual one that waits for the database would hold a processor, on which the one that it waits
/// for may have to go on.
public final class Rounds implements AutoCloseable {
    /// How often it is looked whose time has come, unless something wakes the rounds before.
    private static final long TICK_MILLIS = 500;

    /// Looked at in one tick; of each host the first is taken.
    private static final int MOST_DUE = 300;

    /// Hosts side by side.
    private static final int MOST_HOSTS = 16;

    /// For a host whose page could not be taken in.
    private static final long REST_MILLIS = 10_000;

    private static final int WAIT_SECONDS = 3;

    private final Subscriptions subscriptions;
    private final FeedTurn feedTurn;
    private final VisitTurn visitTurn;
    private final Clock clock;
    private final Journal journal;
    private final Set<String> busy = new HashSet<>();
    private final Semaphore news = new Semaphore(0);
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    MOST_HOSTS, Thread.ofPlatform().daemon().name("host-", 1).factory());
    private final Thread thread = Thread.ofPlatform().daemon().name("rounds").unstarted(this::go);
    private volatile boolean isStopped;

    public Rounds(
            Subscriptions subscriptions,
            Intake intake,
            Fetcher fetcher,
            Pace pace,
            Clock clock,
            Journal journal) {
        this.subscriptions = subscriptions;
        this.feedTurn = new FeedTurn(subscriptions, intake, fetcher, pace, clock);
        this.visitTurn = new VisitTurn(intake, fetcher, pace, clock);
        this.clock = clock;
        this.journal = journal;
    }

    public void start() {
        thread.start();
    }

    /// Looks at once whose time has come.
    public void wake() {
        news.release();
    }

    private void go() {
        while (!isStopped) {
            try {
                round();
                news.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS);
                news.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!isStopped) {
                    journal.failure("a round of the feeds went wrong", e);
                }
            }
        }
    }

    private void round() {
        for (Feed feed : subscriptions.dueFeeds(clock.instant(), MOST_DUE)) {
            send(feed.url(), () -> feedTurn.of(feed));
        }
        for (Visit visit : subscriptions.dueVisits(clock.instant(), MOST_DUE)) {
            send(visit.mention().url(), () -> visit(visit));
        }
    }

    private void visit(Visit visit) throws IOException {
        Visit visited = visitTurn.of(visit);
        if (!isStopped) {
            subscriptions.visited(visited);
        }
    }

    /// Something to do at a host.
    private interface Errand {
        void run() throws IOException;
    }

    private void send(String url, Errand errand) {
        String host =
                Address.parse(url) instanceof Address.Parsed.Good good
                        ? good.address().hostAndPort()
                        : url;
        synchronized (busy) {
            if (busy.size() >= MOST_HOSTS || !busy.add(host)) {
                return;
            }
        }
        try {
            threads.execute(() -> run(host, errand));
        } catch (RejectedExecutionException e) {
            // The rounds are over.
        }
    }

    private void run(String host, Errand errand) {
        boolean isDone = false;
        try {
            errand.run();
            isDone = true;
        } catch (IOException | RuntimeException e) {
            tell(host, e);
        } finally {
            synchronized (busy) {
                busy.remove(host);
            }
            if (isDone) {
                wake();
            }
        }
    }

    /// A full disk or a mistake of ours: the host is left alone for a while.
    private void tell(String host, Exception e) {
        if (!isStopped) {
            journal.failure("what %s gave could not be taken in".formatted(host), e);
            try {
                Thread.sleep(REST_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Waits a little for what is under way; what takes longer is broken off and done again later.
    @Override
    public void close() {
        isStopped = true;
        thread.interrupt();
        threads.shutdown();
        try {
            thread.join(WAIT_SECONDS * 1_000L);
            if (!threads.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
