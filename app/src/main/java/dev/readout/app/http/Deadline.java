package dev.readout.app.http;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// The time by which an exchange is over, however slowly the other side sends.
///
/// When it comes, the connection is closed under whoever reads from it; a limit on each read alone
/// would let a host send one byte a second for ever.
final class Deadline implements AutoCloseable {
    private static final ScheduledExecutorService CLOSER =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadline").factory());

    private final Duration limit;
    private final long end;
    private ScheduledFuture<?> closing = CLOSER.schedule(() -> {}, 0, TimeUnit.NANOSECONDS);

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    /// Closes the socket when the time has come; takes the place of the one before.
    void closes(Socket socket) {
        closing.cancel(false);
        closing =
                CLOSER.schedule(
                        () -> {
                            try {
                                socket.close();
                            } catch (IOException e) {
                                // It is closed as far as it can be.
                            }
                        },
                        Math.max(0, end - System.nanoTime()),
                        TimeUnit.NANOSECONDS);
    }

    /// At least 1.
    long millisLeft() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    boolean hasPassed() {
        return System.nanoTime() >= end;
    }

    /// @param what happened or did not: "gave no answer"
    FailedException passed(String what) {
        return new FailedException(Reason.TIMEOUT, "%s within %s".formatted(what, words(limit)));
    }

    private static String words(Duration limit) {
        return limit.toMillis() % 1_000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    @Override
    public void close() {
        closing.cancel(false);
    }
}
