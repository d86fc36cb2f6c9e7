package dev.readout.bench.speed;

/// How fast a stream of reports is read, grouped and searched for copies.
final class StreamSection {
    private StreamSection() {}

    static String of(Setup setup) throws InterruptedException {
        StreamSpeed stream = StreamSpeed.measured(setup.pages());
        Table stages = new Table("stage", "milliseconds for a report", "share");
        double all = stream.milliseconds().values().stream().mapToDouble(Double::doubleValue).sum();
        stream.milliseconds()
                .forEach((stage, time) ->
                        stages.row(
                                stage,
                                Table.number("%.1f", time),
                                Table.number("%.0f %%", 100 * time / all)));
        return "The reports of the clusters, each from its page on, warm. Processor time of the"
                + " stages on one thread:\n\n"
                + stages
                + "\n"
                + Table.ofMeasured()
                        .row(
                                "reports in a second of processor time",
                                Table.number("%.1f", 1000 / all),
                                "")
                        .row(
                                "reports per second of the clock, two threads reading, one of them"
                                        + " grouping and comparing",
                                Table.number("%.1f", stream.reportsPerSecond()),
                                "at least 5 on two cores");
    }
}
