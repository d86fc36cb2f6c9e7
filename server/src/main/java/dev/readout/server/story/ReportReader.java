package dev.readout.server.story;

import dev.readout.Engine;
import dev.readout.report.Analysis;
import dev.readout.report.Arrival;
import dev.readout.report.Extraction;
import dev.readout.report.Sketch;
import dev.readout.report.Skipped;
import dev.readout.server.store.Revision;
import dev.readout.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads revisions. What was read lately is remembered, since the reports of a story are read again
/// with each that comes to it. Safe for many threads.
final class ReportReader {
    /// A longer report is grouped by its beginning and left out of briefs; the longest pieces of
    /// magazines have half of it.
    static final int LONGEST = 100_000;

    /// Characters of the reports that are remembered; an analysis takes some 60 bytes for each.
    private static final long REMEMBERED = 2_000_000;

    private final Engine engine = new Engine(LONGEST);
    private final Map<Key, Reading> latest = new LinkedHashMap<>(16, 0.75f, true);
    private long remembered;

    /// What was read in a revision.
    sealed interface Reading {
        /// @param language ISO 639-1, or `und`
        record Read(Analysis analysis, String language) implements Reading {}

        /// Not to be read: in another language, or too long.
        record LeftOut(Skipped why) implements Reading {}
    }

    /// Reads a revision, in some 50 ms, or looks it up.
    Reading read(Revision revision) {
        Key key = new Key(revision.report(), revision.number());
        Optional<Reading> known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        Reading reading = reading(revision);
        remember(key, reading, revision.words().text().length());
        return reading;
    }

    /// What is kept of the revision to group it, in some 30 ms.
    Sketch sketch(Revision revision) {
        return switch (read(revision)) {
            case Reading.Read read -> engine.sketch(read.analysis());
            case Reading.LeftOut leftOut -> engine.sketch(ReportText.arrival(revision));
        };
    }

    String language(Revision revision) {
        return switch (read(revision)) {
            case Reading.Read read -> read.language();
            case Reading.LeftOut leftOut -> engine.language(new Text(revision.words().text()));
        };
    }

    private Reading reading(Revision revision) {
        Arrival arrival = ReportText.arrival(revision);
        return switch (engine.report(arrival)) {
            case Extraction.Found(var report) ->
                    new Reading.Read(engine.analyse(report), report.head().language());
            case Extraction.NoReport none -> leftOut(arrival, none);
            case Extraction.Stub(var start, Extraction.NoReport why) -> leftOut(arrival, why);
        };
    }

    private static Reading leftOut(Arrival arrival, Extraction.NoReport none) {
        String name = arrival.address().orElse(arrival.id().value());
        return new Reading.LeftOut(new Skipped(name, none.detail()));
    }

    private synchronized Optional<Reading> known(Key key) {
        return Optional.ofNullable(latest.get(key));
    }

    private synchronized void remember(Key key, Reading reading, int length) {
        if (latest.put(key, reading) == null) {
            remembered += length;
        }
        var oldest = latest.entrySet().iterator();
        while (remembered > REMEMBERED && latest.size() > 1) {
            remembered -= length(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static int length(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.analysis().report().text().length();
            case Reading.LeftOut leftOut -> 0;
        };
    }

    private record Key(long report, int number) {}
}
