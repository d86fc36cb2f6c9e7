package dev.readout.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How long `./readout brief` takes as a process of its own, from its start to its end.
///
/// @param median of the runs
/// @param peakKilobytes most memory that one of the runs held at a time (VmHWM), 0 if the system
///   does not tell
record ColdStart(int runs, Duration median, Duration best, long peakKilobytes) {
    /// An odd number, so that the median is one of them; a first run that fills the system's file
    /// cache is not counted.
    private static final int RUNS = 7;

    /// How often memory is looked at while a run lasts, in milliseconds.
    private static final int LOOK = 10;

    private static final String PEAK = "VmHWM:";

    static ColdStart of(Path root, Path cluster) throws IOException, InterruptedException {
        run(root, cluster);
        List<Duration> times = new ArrayList<>();
        long peak = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            peak = Math.max(peak, run(root, cluster));
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        times.sort(null);
        return new ColdStart(RUNS, times.get(RUNS / 2), times.getFirst(), peak);
    }

    private static long run(Path root, Path cluster) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(root.resolve("readout").toString(), "brief", cluster.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long peak = 0;
        while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
        }
        if (process.exitValue() != 0) {
            throw new IOException("./readout brief %s failed".formatted(cluster));
        }
        return peak;
    }

    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .map(line -> line.substring(PEAK.length()).replace("kB", "").strip())
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // the process has just ended, or the system has no such file
        }
    }
}
