package dev.readout.bench.speed;

import java.time.Duration;
import java.util.Locale;

/// The page `docs/performance.md`.
public final class PerformancePage {
    private static final double BUSY = 0.5;

    private PerformancePage() {}

    /// @param head commit, day and machine
    public static String of(String head, Performance performance) {
        ColdStart cold = performance.cold();
        StringBuilder page = new StringBuilder();
        page.append("<!-- Written by `tools/bench performance`, never by hand. -->\n");
        page.append("# Performance\n\n").append(head).append('\n').append(load(performance));
        page.append("\n| what | measured | wanted |\n|---|---|---|\n");
        row(
                page,
                "`./readout brief` on five reports, built, a new process from start to end: median"
                        + " of "
                        + cold.runs(),
                seconds(cold.median()),
                "at most 4 s on two idle cores");
        row(page, "the best of them", seconds(cold.best()), "");
        row(page, "its processor time, all threads together", seconds(cold.processor()), "");
        row(
                page,
                "most memory that such a process held",
                cold.peakKilobytes() == 0
                        ? "not told by the system"
                        : number("%.0f MB", cold.peakKilobytes() / 1000.0),
                "below 1500 MB");
        row(
                page,
                "warm, reports per second on two threads",
                number("%.1f", performance.reportsPerSecond()),
                "at least 5");
        row(
                page,
                "warm, reports in a second of processor time",
                number("%.1f", performance.stages().reportsPerSecond()),
                "");
        row(
                page,
                "words analysed in a second of processor time",
                number("%.0f", performance.stages().analysedWordsPerSecond()),
                "");
        row(
                page,
                "extract on HTML pages, in times of jsoup reading all their text",
                number("%.1f", performance.toPlainReading()),
                "");
        page.append(
                "\n"
                    + "Processor time of the stages, warm, on one thread (the examples, again and"
                    + " again):\n\n");
        page.append("| stage | milliseconds for a report | share |\n|---|---|---|\n");
        for (Stage stage : Stage.values()) {
            row(
                    page,
                    stage.name().toLowerCase(Locale.ROOT),
                    number("%.1f", performance.stages().milliseconds(stage)),
                    number("%.0f %%", 100 * performance.stages().share(stage)));
        }
        return page.toString();
    }

    private static String load(Performance performance) {
        double load = performance.loadBefore();
        return load < 0
                ? ""
                : "In the minute before, %s processes wanted a processor%s.\n"
                        .formatted(
                                number("%.1f", load),
                                load > BUSY
                                        ? ": the machine was busy, and times of a clock are longer"
                                                + " than on an idle one"
                                        : "");
    }

    private static void row(StringBuilder page, String what, String measured, String wanted) {
        page.append("| ").append(what).append(" | ").append(measured).append(" | ");
        page.append(wanted).append(wanted.isEmpty() ? "|\n" : " |\n");
    }

    private static String seconds(Duration time) {
        return number("%.2f s", time.toMillis() / 1000.0);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
