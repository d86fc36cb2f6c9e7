package dev.readout.bench.speed;

import java.io.IOException;
import java.util.Locale;

/// A part of the page of speeds that can be measured without the others, in the order of the page.
public enum Part {
    BRIEF("A brief", BriefSection::of),
    PAGES("Web pages", PageSection::of),
    STREAM("A stream from end to end", StreamSection::of),
    COPIES("Copies", CopySection::of),
    GROUP("Stories", GroupSection::of),
    GROWTH("Growth", GrowthSection::of);

    private final String heading;
    private final Measurement measurement;

    Part(String heading, Measurement measurement) {
        this.heading = heading;
        this.measurement = measurement;
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
        return measurement.of(setup);
    }

    private interface Measurement {
        String of(Setup setup) throws IOException, InterruptedException;
    }
}
