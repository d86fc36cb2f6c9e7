package dev.readout.bench.speed;

/// How fast the reports of a long stream are grouped.
final class GroupSection {
    private GroupSection() {}

    static String of() {
        return "Reports that are analysed already, on one thread, on an invented stream (a made-up"
                + " language, events and outlets as uneven as those of the news):\n\n"
                + GroupSpeed.measured().table("in the window", "at least 300");
    }
}
