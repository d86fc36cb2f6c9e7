package dev.readout.bench.speed;

import dev.readout.align.Aligner;
import dev.readout.analyse.Analyser;
import dev.readout.brief.BriefWriter;
import dev.readout.extract.Extractor;
import dev.readout.json.BriefJson;
import dev.readout.report.Analysis;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Alignment;
import dev.readout.story.Trace;
import dev.readout.trace.Tracer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How much processor time each stage takes, on one thread and warm.
final class StageTimes {
    private final Extractor extractor = new Extractor();
    private final Analyser analyser = new Analyser();
    private final Aligner aligner = new Aligner();
    private final Tracer tracer = new Tracer();
    private final BriefWriter writer = new BriefWriter();
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
    private long words;
    private int reports;

    /// Reads all clusters again and again.
    static StageTimes of(List<List<Page>> clusters, Duration time) {
        StageTimes times = new StageTimes();
        clusters.forEach(times::read);
        times.forget();
        long end = System.nanoTime() + time.toNanos();
        do {
            clusters.forEach(times::read);
        } while (System.nanoTime() < end);
        return times;
    }

    /// Reads one cluster once, without warming up: for what is too long to be read again and again.
    static StageTimes once(List<Page> pages) {
        StageTimes times = new StageTimes();
        times.read(pages);
        return times;
    }

    /// Processor time for one report, in milliseconds.
    double milliseconds(Stage stage) {
        return nanoseconds.getOrDefault(stage, 0L) / 1e6 / reports;
    }

    /// Part of the processor time of all stages, 0 to 1.
    double share(Stage stage) {
        long all = nanoseconds.values().stream().mapToLong(Long::longValue).sum();
        return (double) nanoseconds.getOrDefault(stage, 0L) / all;
    }

    /// Reports that one second of processor time reads.
    double reportsPerSecond() {
        long all = nanoseconds.values().stream().mapToLong(Long::longValue).sum();
        return reports * 1e9 / all;
    }

    /// Words of the reports that one second of processor time analyses.
    double analysedWordsPerSecond() {
        return words * 1e9 / nanoseconds.getOrDefault(Stage.ANALYSE, 1L);
    }

    private void forget() {
        nanoseconds.clear();
        words = 0;
        reports = 0;
    }

    private void read(List<Page> pages) {
        List<Report> read = timed(Stage.EXTRACT, () -> reports(pages));
        read.forEach(this::count);
        List<Analysis> analyses =
                timed(Stage.ANALYSE, () -> read.stream().map(analyser::of).toList());
        Alignment alignment = timed(Stage.ALIGN, () -> aligner.of(analyses));
        Trace trace = timed(Stage.TRACE, () -> tracer.of(analyses, alignment));
        timed(
                Stage.BRIEF,
                () -> BriefJson.of(writer.of(analyses, alignment, trace, List.of())).length());
    }

    private List<Report> reports(List<Page> pages) {
        List<Report> found = new ArrayList<>();
        for (Page page : pages) {
            ReportId id = new ReportId("r" + (found.size() + 1));
            if (extractor.from(page, id) instanceof Extraction.Found(Report report)) {
                found.add(report);
            }
        }
        return found;
    }

    private void count(Report report) {
        reports++;
        words += words(report);
    }

    /// Words of a report as white space parts them.
    static int words(Report report) {
        return report.text().characters().strip().split("\\s+").length;
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        long start = processorTime();
        T result = work.get();
        nanoseconds.merge(stage, processorTime() - start, Long::sum);
        return result;
    }

    /// Of this thread; what a machine does beside it does not count.
    static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
