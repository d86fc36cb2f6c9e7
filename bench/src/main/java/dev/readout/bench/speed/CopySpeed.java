package dev.readout.bench.speed;

import dev.readout.Engine;
import dev.readout.bench.stream.SyntheticStream;
import dev.readout.copy.CopyFinder;
import dev.readout.report.Arrival;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/// How many reports a second the finder of copies takes, on one thread.
///
/// @param small reports per second of processor time with [#SMALL] reports remembered
/// @param large the same with [#LARGE]
/// @param stateBytes what the finder holds with [#LARGE] reports
/// @param compared pairs compared for a report, on average
/// @param found copies of a report, on average
public record CopySpeed(
        double small, double large, long stateBytes, double compared, double found) {
    static final int SMALL = 10_000;
    static final int LARGE = 100_000;

    /// Reports that one rate is measured on.
    private static final int SAMPLE = 2000;

    private static final long SEED = 20_310_407;

    /// How many times more one report costs with [#LARGE] than with [#SMALL] reports remembered.
    double growth() {
        return small / large;
    }

    static CopySpeed measured(Engine engine) {
        CopyFinder finder = engine.copyFinder(CopyFinder.Limits.usual());
        SyntheticStream stream = new SyntheticStream(SEED);
        long before = usedBytes();
        Filler filler = new Filler(finder, stream);
        filler.add(SMALL - SAMPLE / 2);
        double small = filler.rate();
        filler.add(LARGE - SMALL - SAMPLE);
        double large = filler.rate();
        long state = usedBytes() - before;
        int reports = LARGE + SAMPLE / 2;
        return new CopySpeed(
                small,
                large,
                state,
                (double) finder.compared() / reports,
                (double) filler.found / reports);
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static final class Filler {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final CopyFinder finder;
        private final SyntheticStream stream;
        private long found;

        Filler(CopyFinder finder, SyntheticStream stream) {
            this.finder = finder;
            this.stream = stream;
        }

        void add(int reports) {
            for (int i = 0; i < reports; i++) {
                found += finder.add(stream.next().arrival()).size();
            }
        }

        /// Adds [#SAMPLE] reports that lie ready.
        double rate() {
            List<Arrival> sample = new ArrayList<>();
            for (int i = 0; i < SAMPLE; i++) {
                sample.add(stream.next().arrival());
            }
            long start = threads.getCurrentThreadCpuTime();
            for (Arrival arrival : sample) {
                found += finder.add(arrival).size();
            }
            return SAMPLE * 1e9 / (threads.getCurrentThreadCpuTime() - start);
        }
    }
}
