package dev.readout.bench.speed;

import dev.readout.bench.accuracy.Cluster;
import java.io.IOException;

/// How the time of a brief grows with its reports.
final class GrowthSection {
    /// The cluster that larger ones are made of.
    private static final String GROWN = "examples/dershan-strike";

    private static final String INTRODUCTION =
            """
            Reports of one event, made by a seeded generator from an example: paragraphs in another order, other \
            verbs, here and there another figure or name, a witness of its own in each. A new process \
            `./readout brief` for each line, once.

            """;

    private GrowthSection() {}

    static String of(Setup setup) throws IOException, InterruptedException {
        Growth growth = Growth.of(setup.root(), Cluster.in(setup.root().resolve(GROWN)).pages());
        return INTRODUCTION
                + points(growth)
                + Table.number(
                        "\nTime grows with the number of reports to the power of %.2f",
                        growth.exponent())
                + Table.number(", and of %.2f between the last two sizes", growth.lastExponent())
                + Table.number(" (n log n would be %.2f there). ", growth.lastExponentOfNLogN())
                + "Processor time at the last size, cold, on one thread:\n\n"
                + BriefSection.stages(growth.stages());
    }

    private static Table points(Growth growth) {
        Table table =
                new Table(
                        "reports",
                        "words",
                        "time",
                        "processor time",
                        "memory",
                        "wanted on two idle cores");
        for (Growth.Point point : growth.points()) {
            table.row(
                    String.valueOf(point.reports()),
                    String.valueOf(point.words()),
                    Table.seconds(point.run().time()),
                    Table.seconds(point.run().processor()),
                    Table.megabytes(1000 * point.run().peakKilobytes()),
                    Growth.wanted(point.reports())
                            .map(wanted -> "at most %d s".formatted(wanted.toSeconds()))
                            .orElse(""));
        }
        return table;
    }
}
