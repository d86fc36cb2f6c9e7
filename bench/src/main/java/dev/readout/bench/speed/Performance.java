package dev.readout.bench.speed;

import dev.readout.bench.accuracy.Cluster;
import dev.readout.bench.pages.PageSet;
import dev.readout.report.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How fast the program is and how much memory it takes.
///
/// @param loadBefore processes that wanted a processor in the minute before; on an idle machine
///   near 0, negative if the system does not tell
/// @param reportsPerSecond warm, on [#THREADS] threads
/// @param webPages of each set of web pages, beside other ways to read it
/// @param growth time against the number of reports
public record Performance(
        double loadBefore,
        ColdStart cold,
        double reportsPerSecond,
        StageTimes stages,
        List<PageSpeed> webPages,
        StreamSpeed stream,
        Growth growth) {
    static final int THREADS = 2;

    /// The cluster of five reports that a cold process reads.
    private static final String COLD = "examples/harbour-call";

    /// The cluster that larger ones are made of.
    private static final String GROWN = "examples/dershan-strike";

    /// @param root the folder of the project, built
    /// @param clusters folders with gold
    /// @param webPages sets of web pages
    /// @param time how long each warm run lasts
    public static Performance measured(
            Path root, List<Path> clusters, List<PageSet> webPages, Duration time)
            throws IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        ColdStart cold = ColdStart.of(root, root.resolve(COLD));
        List<List<Page>> pages = new ArrayList<>();
        for (Path folder : clusters) {
            pages.add(Cluster.in(folder).pages());
        }
        return new Performance(
                load,
                cold,
                WarmRate.of(pages, THREADS, time),
                StageTimes.of(pages, time),
                webPages(webPages, time),
                StreamSpeed.measured(pages.stream().flatMap(List::stream).toList()),
                Growth.of(root, Cluster.in(root.resolve(GROWN)).pages()));
    }

    private static List<PageSpeed> webPages(List<PageSet> sets, Duration time) {
        return sets.stream().map(set -> PageSpeed.of(set, time)).toList();
    }
}
