package dev.readout.bench.speed;

import java.time.Duration;
import java.util.List;
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
        page.append(
                "\n"
                    + "Processor time of the stages, warm, on one thread (the examples, again and"
                    + " again):\n\n");
        stages(page, performance.stages());
        webPages(page, performance.webPages());
        copies(page, performance.stream().copies());
        group(page, performance.stream().group());
        endToEnd(page, performance.stream());
        growth(page, performance.growth());
        return page.toString();
    }

    private static void stages(StringBuilder page, StageTimes times) {
        page.append("| stage | milliseconds for a report | share |\n|---|---|---|\n");
        for (Stage stage : Stage.values()) {
            row(
                    page,
                    stage.name().toLowerCase(Locale.ROOT),
                    number("%.1f", times.milliseconds(stage)),
                    number("%.0f %%", 100 * times.share(stage)));
        }
    }

    private static void webPages(StringBuilder page, List<PageSpeed> sets) {
        page.append(
                """

                Web pages in a second of processor time (collecting garbage counts), warm, on one thread, from the bytes on: `extract` beside jsoup \
                reading all text of the page and Readability4J finding the running text, in turns in one process. Wanted: \
                at least 300 for `extract` on pages of the web.

                | set | pages | extract | jsoup text() | Readability4J | time of extract in times of jsoup's | in times of \
                Readability4J's |
                |---|---|---|---|---|---|---|
                """);
        for (PageSpeed set : sets) {
            double extract = set.rate(PageReader.EXTRACT);
            double plain = set.rate(PageReader.JSOUP_TEXT);
            double readability = set.rate(PageReader.READABILITY4J);
            page.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %.0f | %.0f | %.0f | %.2f | %.2f |\n",
                            set.set(),
                            set.pages(),
                            extract,
                            plain,
                            readability,
                            plain / extract,
                            readability / extract));
        }
    }

    private static void growth(StringBuilder page, Growth growth) {
        page.append(
                """

                ## Growth

                Reports of one event, made by a seeded generator from an example: paragraphs in another order, other \
                verbs, here and there another figure or name, a witness of its own in each. A new process \
                `./readout brief` for each line, once.

                | reports | words | time | processor time | memory | wanted on two idle cores |
                |---|---|---|---|---|---|
                """);
        for (Growth.Point point : growth.points()) {
            ColdStart.Run run = point.run();
            page.append(
                    "| %d | %d | %s | %s | %.0f MB | %s |\n"
                            .formatted(
                                    point.reports(),
                                    point.words(),
                                    seconds(run.time()),
                                    seconds(run.processor()),
                                    run.peakKilobytes() / 1000.0,
                                    Growth.wanted(point.reports())
                                            .map(wanted ->
                                                    "at most %d s".formatted(wanted.toSeconds()))
                                            .orElse("")));
        }
        page.append(
                number(
                        "\nTime grows with the number of reports to the power of %.2f",
                        growth.exponent()));
        page.append(number(", and of %.2f between the last two sizes", growth.lastExponent()));
        page.append(number(" (n log n would be %.2f there). ", growth.lastExponentOfNLogN()));
        page.append("Processor time at the last size, cold, on one thread:\n\n");
        stages(page, growth.stages());
    }

    private static void copies(StringBuilder page, CopySpeed copies) {
        page.append(
                "\nCopies, on one thread, on an invented stream (a made-up language, events and"
                        + " outlets as uneven as those of the news):\n\n");
        page.append("| what | measured | wanted |\n|---|---|---|\n");
        row(
                page,
                "reports in a second of processor time, 10,000 remembered",
                number("%.0f", copies.small()),
                "");
        row(
                page,
                "the same with 100,000 remembered",
                number("%.0f", copies.large()),
                "at least 500");
        row(page, "cost of one report, in times", number("%.2f", copies.growth()), "below 2");
        row(
                page,
                "what 100,000 reports take in memory",
                number("%.0f MB", copies.stateBytes() / 1e6),
                "below 1000 MB");
        row(page, "pairs compared for a report", number("%.1f", copies.compared()), "");
        row(page, "copies of a report", number("%.1f", copies.found()), "");
    }

    private static void group(StringBuilder page, GroupSpeed group) {
        page.append(
                "\nGrouping of reports that are analysed already, on one thread, on the same"
                        + " stream:\n\n");
        page.append("| what | measured | wanted |\n|---|---|---|\n");
        row(
                page,
                "reports in a second of processor time, 10,000 in the window",
                number("%.0f", group.small()),
                "");
        row(
                page,
                "the same with 100,000 in the window",
                number("%.0f", group.large()),
                "at least 300");
        row(page, "cost of one report, in times", number("%.2f", group.growth()), "below 2");
        row(
                page,
                "what 100,000 reports take in memory",
                number("%.0f MB", group.stateBytes() / 1e6),
                "below 1000 MB");
    }

    private static void endToEnd(StringBuilder page, StreamSpeed stream) {
        page.append("\nA stream from end to end, on the reports of the examples, one thread:\n\n");
        page.append("| stage | milliseconds for a report | wanted |\n|---|---|---|\n");
        stream.milliseconds().forEach((stage, time) -> row(page, stage, number("%.1f", time), ""));
        row(
                page,
                "reports a second on two cores",
                number("%.1f", 2 * stream.reportsPerSecond()),
                "at least 5");
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
