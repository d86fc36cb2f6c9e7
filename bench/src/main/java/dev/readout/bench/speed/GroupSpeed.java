package dev.readout.bench.speed;

import dev.readout.group.GroupState;
import dev.readout.group.Grouper;
import dev.readout.report.Sketch;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// How many reports a second grouping takes that are analysed already, on one thread.
///
/// @param small reports per second of processor time with [#SMALL] reports in the window
/// @param large the same with [#LARGE]
/// @param stateBytes what the window holds with [#LARGE] reports
public record GroupSpeed(double small, double large, long stateBytes) {
    static final int SMALL = 10_000;
    static final int LARGE = 100_000;

    /// Reports that one rate is measured on.
    private static final int SAMPLE = 4000;

    private static final long SEED = 20_310_408;

    /// How many times more one report costs with [#LARGE] than with [#SMALL] reports in the window.
    double growth() {
        return small / large;
    }

    static GroupSpeed measured() {
        SketchStream stream = new SketchStream(SEED);
        long before = usedBytes();
        Grouper grouper = new Grouper(GroupState.empty(), Grouper.USUAL_WINDOW);
        fill(grouper, stream, SMALL - SAMPLE / 2);
        double small = rate(grouper, stream);
        fill(grouper, stream, LARGE - SMALL - SAMPLE);
        double large = rate(grouper, stream);
        long state = usedBytes() - before;
        grouper.add(stream.next());
        return new GroupSpeed(small, large, state);
    }

    private static void fill(Grouper grouper, SketchStream stream, int reports) {
        for (int i = 0; i < reports; i++) {
            grouper.add(stream.next());
        }
    }

    /// Of [#SAMPLE] reports that lie ready.
    private static double rate(Grouper grouper, SketchStream stream) {
        List<Sketch> sample = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(stream.next());
        }
        long start = StageTimes.processorTime();
        sample.forEach(grouper::add);
        return SAMPLE * 1e9 / (StageTimes.processorTime() - start);
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
