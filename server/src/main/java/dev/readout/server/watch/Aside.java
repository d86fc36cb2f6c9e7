package dev.readout.server.watch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;

/// One thread for long work that nobody waits for, which gives way to all others.
///
/// How far it gives way is the system's affair: the launcher asks for it, elsewhere all threads are
/// alike. Such work only computes: it holds no lock, no connection and no file, since it may stand
/// still for long while others are busy. What it does side by side, it does on its one thread.
public final class Aside implements AutoCloseable {
    private final ForkJoinPool pool;
    private final CompletableFuture<Void> closing = new CompletableFuture<>();

    /// @param name of the thread
    public Aside(String name) {
        this.pool = new ForkJoinPool(1, owner -> thread(owner, name), null, false);
    }

    /// Correctness does not hang on the priority: all of the work is done whatever it is.
    @SuppressWarnings("ThreadPriorityCheck")
    private static ForkJoinWorkerThread thread(ForkJoinPool owner, String name) {
        ForkJoinWorkerThread thread =
                ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(owner);
        thread.setName(name);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /// Waits for what the work gives. It throws what the work throws.
    ///
    /// @throws CancellationException if it is closed meanwhile
    public <T> T call(Supplier<T> work) {
        CompletableFuture<T> result = CompletableFuture.supplyAsync(work, pool);
        try {
            CompletableFuture.anyOf(closing, result).join();
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    /// Waits for nothing: what is under way is given up. The thread ends by itself.
    @Override
    public void close() {
        closing.cancel(false);
    }
}
