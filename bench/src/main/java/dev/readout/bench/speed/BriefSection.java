package dev.readout.bench.speed;

import java.io.IOException;
import java.util.Locale;

/// How long a brief takes, cold and warm.
final class BriefSection {
    /// The cluster of five reports that a cold process reads.
    private static final String COLD = "examples/harbour-call";

    /// The shortest report of the examples: little more than the start of the program and of the
    /// tagger.
    private static final String SHORT = "examples/withdrawn-report/meridian-note.txt";

    private BriefSection() {}

    static String of(Setup setup) throws IOException, InterruptedException {
        ColdStart cold = ColdStart.of(setup.root(), setup.root().resolve(COLD));
        ColdStart ready = ColdStart.of(setup.root(), setup.root().resolve(SHORT));
        double warm = WarmRate.of(setup.clusters(), Setup.THREADS, setup.time());
        StageTimes stages = StageTimes.of(setup.clusters(), setup.time());
        Table table =
                Table.ofMeasured()
                        .row(
                                "`./readout brief` on five reports, built, a new process from start"
                                        + " to end: median of "
                                        + cold.runs(),
                                Table.seconds(cold.median()),
                                "at most 3 s on two idle cores")
                        .row("the best of them", Table.seconds(cold.best()), "")
                        .row(
                                "its processor time, all threads together",
                                Table.seconds(cold.processor()),
                                "")
                        .row(
                                "most memory that such a process held",
                                cold.peakKilobytes() == 0
                                        ? "not told by the system"
                                        : Table.megabytes(1000 * cold.peakKilobytes()),
                                "below 500 MB")
                        .row(
                                "`./readout brief` on one short report, a new process: median",
                                Table.seconds(ready.median()),
                                "at most 1.5 s on two idle cores")
                        .row(
                                "warm, reports per second on two threads",
                                Table.number("%.1f", warm),
                                "at least 5")
                        .row(
                                "warm, reports in a second of processor time",
                                Table.number("%.1f", stages.reportsPerSecond()),
                                "")
                        .row(
                                "words analysed in a second of processor time",
                                Table.number("%.0f", stages.analysedWordsPerSecond()),
                                "at least 3000")
                        .row(
                                "words tagged in a second of processor time",
                                Table.number("%.0f", TaggerRate.of(setup.clusters(), setup.time())),
                                "at least 4200");
        return table
                + "\nProcessor time of the stages, warm, on one thread (the clusters, again and"
                + " again):\n\n"
                + stages(stages);
    }

    static Table stages(StageTimes times) {
        Table table = new Table("stage", "milliseconds for a report", "share");
        for (Stage stage : Stage.values()) {
            table.row(
                    stage.name().toLowerCase(Locale.ROOT),
                    Table.number("%.1f", times.milliseconds(stage)),
                    Table.number("%.0f %%", 100 * times.share(stage)));
        }
        return table;
    }
}
