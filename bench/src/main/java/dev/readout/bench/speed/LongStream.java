package dev.readout.bench.speed;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How many reports a second a stage takes on one thread that remembers those before, with few and
/// with many remembered.
///
/// @param small reports per second of processor time with [#SMALL] reports remembered
/// @param large the same with [#LARGE]
/// @param stateBytes what the stage holds with [#LARGE] reports
record LongStream(double small, double large, long stateBytes) {
    static final int SMALL = 10_000;
    static final int LARGE = 100_000;

    /// Reports that one rate is measured on.
    private static final int SAMPLE = 2000;

    /// @param stream gives the next report
    /// @param stage takes it, and has taken none before
    static <T> LongStream measured(Supplier<T> stream, Consumer<T> stage) {
        long before = usedBytes();
        fill(stream, stage, SMALL - SAMPLE / 2);
        double small = rate(stream, stage);
        fill(stream, stage, LARGE - SMALL - SAMPLE);
        double large = rate(stream, stage);
        long state = usedBytes() - before;
        stage.accept(stream.get()); // so that what it holds is held until here
        return new LongStream(small, large, state);
    }

    /// @param held what the stage does with a report: "remembered"
    /// @param wanted of the rate with many of them
    Table table(String held, String wanted) {
        return Table.ofMeasured()
                .row(
                        "reports in a second of processor time, 10,000 " + held,
                        Table.number("%.0f", small),
                        "")
                .row("the same with 100,000 " + held, Table.number("%.0f", large), wanted)
                .row("cost of one report, in times", Table.number("%.2f", small / large), "below 2")
                .row(
                        "what 100,000 reports take in memory",
                        Table.megabytes(stateBytes),
                        "below 1000 MB");
    }

    private static <T> void fill(Supplier<T> stream, Consumer<T> stage, int reports) {
        for (int i = 0; i < reports; i++) {
            stage.accept(stream.get());
        }
    }

    /// Of [#SAMPLE] reports that lie ready.
    private static <T> double rate(Supplier<T> stream, Consumer<T> stage) {
        List<T> sample = Stream.generate(stream).limit(SAMPLE).toList();
        long start = StageTimes.processorTime();
        sample.forEach(stage);
        return SAMPLE * 1e9 / (StageTimes.processorTime() - start);
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
