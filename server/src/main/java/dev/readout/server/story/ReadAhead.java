package dev.readout.server.story;

import dev.readout.report.Sketch;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Step.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads the revisions that wait for their stories, a few ahead, on all processors. For one thread.
///
/// Its own threads give way to those that answer, where the launcher has asked the system for it.
final class ReadAhead implements AutoCloseable {
    /// Revisions that are being read or have been read: enough to keep every processor busy while
    /// those before them are kept.
    static final int AHEAD = 16;

    private static final int PRIORITY = 3;

    private final ReportReader reader;

    @SuppressWarnings("ThreadPriorityCheck") // all is read whatever the priority is
    private final ExecutorService readers =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().name("reader-", 1).priority(PRIORITY).factory());

    /// By turn, in its order.
    private final Map<Long, Reading> readings = new TreeMap<>();

    ReadAhead(ReportReader reader) {
        this.reader = reader;
    }

    /// What came of a revision.
    sealed interface Outcome {
        Waiting waiting();

        /// @param language ISO 639-1, or `und`
        record Read(Waiting waiting, Sketch sketch, String language) implements Outcome {}

        /// The program failed on it.
        record Failed(Waiting waiting, Throwable cause) implements Outcome {}
    }

    /// Reads all of these, and waits for the first one.
    ///
    /// @param waiting in the order of their turns, at most [#AHEAD]
    /// @return the first one, and those right behind it that are done as well; in their order
    List<Outcome> next(List<Waiting> waiting) throws InterruptedException {
        readings.keySet().retainAll(waiting.stream().map(Waiting::turn).toList());
        waiting.forEach(one -> readings.computeIfAbsent(one.turn(), turn -> begin(one)));
        List<Outcome> outcomes = new ArrayList<>();
        for (Reading reading : readings.values()) {
            if (!outcomes.isEmpty() && !reading.future.isDone()) {
                break;
            }
            outcomes.add(reading.outcome());
        }
        outcomes.forEach(outcome -> readings.remove(outcome.waiting().turn()));
        return outcomes;
    }

    private Reading begin(Waiting waiting) {
        Revision revision = waiting.revision();
        return new Reading(
                waiting,
                readers.submit(() ->
                        new Outcome.Read(
                                waiting, reader.sketch(revision), reader.language(revision))));
    }

    @Override
    public void close() {
        readers.shutdown();
    }

    private record Reading(Waiting waiting, Future<Outcome.Read> future) {
        Outcome outcome() throws InterruptedException {
            try {
                return future.get();
            } catch (ExecutionException e) {
                return new Outcome.Failed(waiting, e.getCause() == null ? e : e.getCause());
            }
        }
    }
}
