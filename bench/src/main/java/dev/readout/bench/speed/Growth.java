package dev.readout.bench.speed;

import dev.readout.report.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the time of a brief grows with the number of reports of one event.
///
/// @param points from few reports to many
/// @param stages processor time at the last point, cold, on one thread
record Growth(List<Point> points, StageTimes stages) {
    static final List<Integer> SIZES = List.of(10, 30, 100, 300);

    private static final long SEED = 20_251_014;

    Growth {
        points = List.copyOf(points);
    }

    /// One new process of `./readout brief`.
    ///
    /// @param words of all reports together
    record Point(int reports, long words, ColdStart.Run run) {}

    /// @param given the reports that the others are made of
    static Growth of(Path root, List<Page> given) throws IOException, InterruptedException {
        List<Point> points = new ArrayList<>();
        List<Page> reports = List.of();
        for (int size : SIZES) {
            reports = new ReportGenerator(given, SEED).reports(size);
            points.add(point(root, reports));
        }
        return new Growth(points, StageTimes.once(reports));
    }

    /// The slope of the logarithm of time over the logarithm of the number of reports, by least
    /// squares: 1 if twice as many reports take twice as long, 2 if they take four times as long.
    double exponent() {
        double x = mean(points.stream().map(point -> Math.log(point.reports())).toList());
        double y = mean(points.stream().map(Growth::logTime).toList());
        double above = 0;
        double below = 0;
        for (Point point : points) {
            double distance = Math.log(point.reports()) - x;
            above += distance * (logTime(point) - y);
            below += distance * distance;
        }
        return above / below;
    }

    /// The same between the last two points, where the start of the process no longer counts.
    double lastExponent() {
        Point last = points.getLast();
        Point before = points.get(points.size() - 2);
        return (logTime(last) - logTime(before))
                / (Math.log(last.reports()) - Math.log(before.reports()));
    }

    /// What [#lastExponent()] would be if time were n log n.
    double lastExponentOfNLogN() {
        double last = points.getLast().reports();
        double before = points.get(points.size() - 2).reports();
        return 1 + Math.log(Math.log(last) / Math.log(before)) / Math.log(last / before);
    }

    private static double logTime(Point point) {
        return Math.log((double) point.run().time().toMillis());
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
    }

    private static Point point(Path root, List<Page> reports)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("readout-growth");
        long words = 0;
        for (Page report : reports) {
            Files.write(folder.resolve(report.name()), report.content());
            words += wordsOf(report);
        }
        ColdStart.Run run = ColdStart.run(root, folder);
        for (Page report : reports) {
            Files.delete(folder.resolve(report.name()));
        }
        Files.delete(folder);
        return new Point(reports.size(), words, run);
    }

    private static long wordsOf(Page report) {
        return new String(report.content(), StandardCharsets.UTF_8).strip().split("\\s+").length;
    }

    /// The wall time that is asked for at a size, if one is.
    static Optional<Duration> wanted(int reports) {
        return switch (reports) {
            case 30 -> Optional.of(Duration.ofSeconds(10));
            case 100 -> Optional.of(Duration.ofSeconds(30));
            default -> Optional.empty();
        };
    }
}
