package dev.readout.bench.speed;

import dev.readout.Engine;
import dev.readout.copy.CopyFinder;
import dev.readout.group.GroupState;
import dev.readout.group.Grouper;
import dev.readout.group.Sketcher;
import dev.readout.report.Analysis;
import dev.readout.report.Arrival;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// How fast a stream of reports is read, grouped and searched for copies.
///
/// @param milliseconds processor time for one report by stage, in their order, on one thread
/// @param reportsPerSecond of the clock, on [Setup#THREADS] threads
record StreamSpeed(SequencedMap<String, Double> milliseconds, double reportsPerSecond) {
    /// Rounds over the pages; the first is not counted.
    private static final int ROUNDS = 4;

    StreamSpeed {
        milliseconds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(milliseconds));
    }

    /// @param pages of some reports
    static StreamSpeed measured(List<Page> pages) throws InterruptedException {
        Engine engine = new Engine();
        SequencedMap<String, Double> milliseconds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round == 1) {
                milliseconds.clear();
            }
            Desk desk = new Desk(engine, milliseconds);
            for (int i = 0; i < pages.size(); i++) {
                read(pages.get(i), new ReportId("r" + i), engine, milliseconds)
                        .ifPresent(desk::add);
            }
        }
        int reports = (ROUNDS - 1) * pages.size();
        milliseconds.replaceAll((stage, sum) -> sum / reports);
        return new StreamSpeed(milliseconds, byTheClock(pages, engine));
    }

    /// Two threads read; this one, which waits for them, puts each report in its place.
    private static double byTheClock(List<Page> pages, Engine engine) throws InterruptedException {
        try (ExecutorService readers = Executors.newFixedThreadPool(Setup.THREADS)) {
            Desk desk = new Desk(engine, new LinkedHashMap<>());
            long start = System.nanoTime();
            List<Future<Optional<Read>>> underWay = new ArrayList<>();
            for (int i = 0; i < 2 * pages.size(); i++) {
                Page page = pages.get(i % pages.size());
                ReportId id = new ReportId("r" + i);
                underWay.add(readers.submit(() -> read(page, id, engine, new LinkedHashMap<>())));
            }
            for (Future<Optional<Read>> read : underWay) {
                read.get().ifPresent(desk::add);
            }
            return underWay.size() * 1e9 / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page could not be read", e);
        }
    }

    /// A report that was read.
    private record Read(Arrival arrival, Sketch sketch) {}

    private static Optional<Read> read(
            Page page, ReportId id, Engine engine, SequencedMap<String, Double> milliseconds) {
        Extraction extraction = timed("extract", milliseconds, () -> engine.extract(page, id));
        if (extraction instanceof Extraction.Found(Report report)) {
            Analysis analysis = timed("analyse", milliseconds, () -> engine.analyse(report));
            Sketch sketch = timed("sketch", milliseconds, () -> Sketcher.of(analysis));
            return Optional.of(new Read(Arrival.of(id, report.text()), sketch));
        }
        return Optional.empty();
    }

    private static <T> T timed(
            String stage, SequencedMap<String, Double> milliseconds, Supplier<T> work) {
        long start = StageTimes.processorTime();
        T result = work.get();
        milliseconds.merge(stage, (StageTimes.processorTime() - start) / 1e6, Double::sum);
        return result;
    }

    /// What needs the reports one after the other.
    private record Desk(
            Grouper grouper, CopyFinder finder, SequencedMap<String, Double> milliseconds) {
        Desk(Engine engine, SequencedMap<String, Double> milliseconds) {
            this(
                    new Grouper(GroupState.empty(), Grouper.USUAL_WINDOW),
                    engine.copyFinder(CopyFinder.Limits.usual()),
                    milliseconds);
        }

        void add(Read read) {
            timed("group", milliseconds, () -> grouper.add(read.sketch));
            timed("copies", milliseconds, () -> finder.add(read.arrival));
        }
    }
}
