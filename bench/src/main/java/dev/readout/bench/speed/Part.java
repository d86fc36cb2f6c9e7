package dev.readout.bench.speed;

import java.io.IOException;
import java.util.Locale;

/// A part of the page of speeds that can be measured without the others, in the order of the page.
public enum Part {
    BRIEF("A brief"),
    PAGES("Web pages"),
    STREAM("A stream from end to end"),
    COPIES("Copies"),
    GROUP("Stories"),
    GROWTH("Growth"),

    /// Measured by a command of its own.
    LOAD("The server under load");

    private final String heading;

    Part(String heading) {
        this.heading = heading;
    }

    /// As the command line calls it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String heading() {
        return heading;
    }

    /// Takes half a minute to a few minutes.
    ///
    /// @return Markdown without a heading
    public String measured(Setup setup) throws IOException, InterruptedException {
        return switch (this) {
            case BRIEF -> BriefSection.of(setup);
            case PAGES -> PageSection.of(setup);
            case STREAM -> StreamSection.of(setup);
            case COPIES -> CopySection.of();
            case GROUP -> GroupSection.of();
            case GROWTH -> GrowthSection.of(setup);
            case LOAD -> throw new IllegalArgumentException("tools/bench load measures the server");
        };
    }
}
