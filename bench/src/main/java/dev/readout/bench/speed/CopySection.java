package dev.readout.bench.speed;

import dev.readout.Engine;

/// How fast copies are found in a long stream.
final class CopySection {
    private CopySection() {}

    static String of() {
        CopySpeed copies = CopySpeed.measured(new Engine());
        return "On one thread, on an invented stream (a made-up language, events and outlets as"
                + " uneven as those of the news):\n\n"
                + copies.remembering()
                        .table("remembered", "at least 500")
                        .row(
                                "pairs compared for a report",
                                Table.number("%.1f", copies.compared()),
                                "")
                        .row("copies of a report", Table.number("%.1f", copies.found()), "");
    }
}
