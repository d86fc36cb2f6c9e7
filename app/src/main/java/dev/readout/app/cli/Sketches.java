package dev.readout.app.cli;

import dev.readout.report.Arrival;
import dev.readout.report.MisreadException;
import dev.readout.report.Sketch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads reports on all processors and hands their sketches on in the order of the reports.
final class Sketches implements AutoCloseable {
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    /// Reports that are read ahead of the one that is handed on.
    private static final int AHEAD = 4 * WORKERS;

    private final Function<Arrival, Sketch> reader;
    private final Consumer<Sketch> target;
    private final Consumer<MisreadException> misread;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Deque<Future<Sketch>> underWay = new ArrayDeque<>();

    /// @param misread takes what is told of reports on which the program fails
    Sketches(
            Function<Arrival, Sketch> reader,
            Consumer<Sketch> target,
            Consumer<MisreadException> misread) {
        this.reader = reader;
        this.target = target;
        this.misread = misread;
    }

    void add(Arrival arrival) {
        underWay.add(workers.submit(() -> reader.apply(arrival)));
        while (underWay.size() > AHEAD || (!underWay.isEmpty() && underWay.peek().isDone())) {
            handOn();
        }
    }

    /// Hands on all that was added.
    void finish() {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    @Override
    public void close() {
        try {
            finish();
        } finally {
            workers.shutdownNow();
        }
    }

    private void handOn() {
        try {
            target.accept(underWay.remove().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof MisreadException one) {
                misread.accept(one);
                return;
            }
            throw new IllegalStateException("a report could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading reports", e);
        }
    }
}
