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
/// @param processor median of the processor time of all threads, which a busy machine hardly
///   changes; zero if the system does not tell
/// @param peakKilobytes most memory that one of the runs held at a time (VmHWM), 0 if the system
///   does not tell
record ColdStart(int runs, Duration median, Duration best, Duration processor, long peakKilobytes) {
    /// An odd number, so that the median is one of them; a first run that fills the system's file
    /// cache is not counted.
    private static final int RUNS = 7;

    /// How often memory is looked at while a run lasts, in milliseconds.
    private static final int LOOK = 10;

    private static final String PEAK = "VmHWM:";

    static ColdStart of(Path root, Path cluster) throws IOException, InterruptedException {
        run(root, cluster);
        List<Run> done = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            done.add(run(root, cluster));
        }
        List<Duration> times = done.stream().map(Run::time).sorted().toList();
        List<Duration> processor = done.stream().map(Run::processor).sorted().toList();
        long peak = done.stream().mapToLong(Run::peakKilobytes).max().orElse(0);
        int middle = RUNS / 2;
        return new ColdStart(
                RUNS, times.get(middle), times.getFirst(), processor.get(middle), peak);
    }

    /// One new process, from its start to its end.
    static Run run(Path root, Path cluster) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(root.resolve("readout").toString(), "brief", cluster.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long peak = 0;
        Duration processor = Duration.ZERO;
        while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        if (process.exitValue() != 0) {
            throw new IOException("./readout brief %s failed".formatted(cluster));
        }
        return new Run(Duration.ofNanos(System.nanoTime() - start), processor, peak);
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

    /// What one process took.
    record Run(Duration time, Duration processor, long peakKilobytes) {}
}
