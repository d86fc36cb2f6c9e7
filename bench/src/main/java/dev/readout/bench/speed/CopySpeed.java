package dev.readout.bench.speed;

import dev.readout.Engine;
import dev.readout.bench.stream.SyntheticStream;
import dev.readout.copy.CopyFinder;
import dev.readout.report.Arrival;
import java.util.concurrent.atomic.AtomicLong;

/// How fast the finder of copies is on a long stream, and how many pairs it looks at.
///
/// @param compared pairs compared for a report, on average
/// @param found copies of a report, on average
record CopySpeed(LongStream remembering, double compared, double found) {
    private static final long SEED = 20_310_407;

    static CopySpeed measured(Engine engine) {
        CopyFinder finder = engine.copyFinder(CopyFinder.Limits.usual());
        SyntheticStream stream = new SyntheticStream(SEED);
        AtomicLong reports = new AtomicLong();
        AtomicLong found = new AtomicLong();
        LongStream speed =
                LongStream.<Arrival>measured(
                        () -> stream.next().arrival(),
                        arrival -> {
                            reports.incrementAndGet();
                            found.addAndGet(finder.add(arrival).size());
                        });
        return new CopySpeed(
                speed,
                (double) finder.compared() / reports.get(),
                (double) found.get() / reports.get());
    }
}
