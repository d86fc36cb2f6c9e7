package dev.readout.server.watch;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A thread that works while there is work and looks for more now and then. What fails is told and
/// tried again later; what is given up because the program ends is not told.
public final class Worker implements AutoCloseable {
    /// How long it waits after a failure, of the disk for instance.
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Step step;
    private final Duration pause;
    private final Journal journal;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    /// A piece of work.
    public interface Step {
        /// Does the next piece of work and tells whether there was one.
        boolean work() throws Exception;
    }

    private Worker(String name, Duration pause, Step step, Journal journal) {
        this.step = step;
        this.pause = pause;
        this.journal = journal;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /// Starts to work.
    ///
    /// @param pause how long it waits when there is nothing to do
    public static Worker start(String name, Duration pause, Step step, Journal journal) {
        Worker worker = new Worker(name, pause, step, journal);
        worker.thread.start();
        return worker;
    }

    /// Ends when the piece of work that is under way is done.
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Duration wait = Duration.ZERO;
            while (!closing.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                wait = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration next() throws InterruptedException {
        try {
            return step.work() ? Duration.ZERO : pause;
        } catch (InterruptedException e) {
            throw e;
        } catch (CancellationException e) {
            return pause;
        } catch (Exception | LinkageError | StackOverflowError e) {
            journal.failure(
                    "the work of %s failed and begins again".formatted(thread.getName()), e);
            return AFTER_FAILURE;
        }
    }
}
