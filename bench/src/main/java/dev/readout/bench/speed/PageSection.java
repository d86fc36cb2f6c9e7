package dev.readout.bench.speed;

import dev.readout.bench.pages.PageSet;

/// How fast web pages are read, beside other ways to read them.
final class PageSection {
    private static final String INTRODUCTION =
            """
            Web pages in a second of processor time (collecting garbage counts), warm, on one thread, from the bytes on: `extract` beside jsoup \
            reading all text of the page and Readability4J finding the running text, in turns in one process. Wanted: \
            at least 300 for `extract` on pages of the web.

            """;

    private PageSection() {}

    static String of(Setup setup) {
        Table table =
                new Table(
                        "set",
                        "pages",
                        "extract",
                        "jsoup text()",
                        "Readability4J",
                        "time of extract in times of jsoup's",
                        "in times of Readability4J's");
        for (PageSet set : setup.webPages()) {
            PageSpeed speed = PageSpeed.of(set, setup.time());
            double extract = speed.rate(PageReader.EXTRACT);
            double plain = speed.rate(PageReader.JSOUP_TEXT);
            double readability = speed.rate(PageReader.READABILITY4J);
            table.row(
                    speed.set(),
                    String.valueOf(speed.pages()),
                    Table.number("%.0f", extract),
                    Table.number("%.0f", plain),
                    Table.number("%.0f", readability),
                    Table.number("%.2f", plain / extract),
                    Table.number("%.2f", readability / extract));
        }
        return INTRODUCTION + table;
    }
}
