package dev.readout.bench.speed;

import dev.readout.bench.accuracy.Cluster;
import dev.readout.report.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How fast the program is and how much memory it takes.
///
/// @param loadBefore processes that wanted a processor in the minute before; on an idle machine
///   near 0, negative if the system does not tell
/// @param reportsPerSecond warm, on [#THREADS] threads
/// @param toPlainReading processor time of extract on HTML pages, in times of reading all their
///   text with jsoup
/// @param growth time against the number of reports
public record Performance(
        double loadBefore,
        ColdStart cold,
        double reportsPerSecond,
        StageTimes stages,
        double toPlainReading,
        StreamSpeed stream,
        Growth growth) {
    static final int THREADS = 2;

    /// The cluster of five reports that a cold process reads.
    private static final String COLD = "examples/harbour-call";

    /// The cluster that larger ones are made of.
    private static final String GROWN = "examples/dershan-strike";

    private static final String PAGES = "examples/web-pages";

    /// @param root the folder of the project, built
    /// @param clusters folders with gold
    /// @param time how long each warm run lasts
    public static Performance measured(Path root, List<Path> clusters, Duration time)
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
                PlainReading.ratio(htmlPages(root.resolve(PAGES)), time),
                StreamSpeed.measured(pages.stream().flatMap(List::stream).toList()),
                Growth.of(root, Cluster.in(root.resolve(GROWN)).pages()));
    }

    private static List<Page> htmlPages(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".html")) {
                    pages.add(
                            new Page(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
                }
            }
        }
        return pages;
    }
}
