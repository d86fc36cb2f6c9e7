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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// How fast a stream of reports is read, grouped and searched for copies.
///
/// @param milliseconds processor time for one report by stage, in their order, on one thread
public record StreamSpeed(
        CopySpeed copies, GroupSpeed group, SequencedMap<String, Double> milliseconds) {
    /// Rounds over the pages; the first is not counted.
    private static final int ROUNDS = 4;

    public StreamSpeed {
        milliseconds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(milliseconds));
    }

    /// @param pages of some reports, for the stages from end to end
    static StreamSpeed measured(List<Page> pages) {
        Engine engine = new Engine();
        SequencedMap<String, Double> milliseconds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round == 1) {
                milliseconds.clear();
            }
            Grouper grouper = new Grouper(GroupState.empty(), Grouper.USUAL_WINDOW);
            CopyFinder finder = engine.copyFinder(CopyFinder.Limits.usual());
            for (int i = 0; i < pages.size(); i++) {
                read(pages.get(i), new ReportId("r" + i), engine, grouper, finder, milliseconds);
            }
        }
        int reports = (ROUNDS - 1) * pages.size();
        milliseconds.replaceAll((stage, sum) -> sum / reports);
        return new StreamSpeed(CopySpeed.measured(engine), GroupSpeed.measured(), milliseconds);
    }

    /// Reports per second from end to end on one core.
    double reportsPerSecond() {
        return 1000 / milliseconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void read(
            Page page,
            ReportId id,
            Engine engine,
            Grouper grouper,
            CopyFinder finder,
            SequencedMap<String, Double> milliseconds) {
        Extraction extraction = timed("extract", milliseconds, () -> engine.extract(page, id));
        if (extraction instanceof Extraction.Found(Report report)) {
            Analysis analysis = timed("analyse", milliseconds, () -> engine.analyse(report));
            Sketch sketch = timed("sketch", milliseconds, () -> Sketcher.of(analysis));
            timed("group", milliseconds, () -> grouper.add(sketch));
            timed("copies", milliseconds, () -> finder.add(Arrival.of(id, report.text())));
        }
    }

    private static <T> T timed(
            String stage, SequencedMap<String, Double> milliseconds, Supplier<T> work) {
        long start = StageTimes.processorTime();
        T result = work.get();
        milliseconds.merge(stage, (StageTimes.processorTime() - start) / 1e6, Double::sum);
        return result;
    }
}
