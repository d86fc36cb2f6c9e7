package dev.readout.bench.load;

import dev.readout.report.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What is to be measured.
///
/// @param root the folder of the project, built
/// @param data the folder of the server's data; what it has already is not made again
/// @param events pages that the reports that come in are made of, by event
/// @param stock what is in the store before the server starts
/// @param time how long readers ask while reports come in
/// @param perSecond how many reports come in a second
/// @param readers those who ask meanwhile
public record LoadPlan(
        Path root,
        Path data,
        List<List<Page>> events,
        Stock stock,
        Duration time,
        int perSecond,
        Readers readers) {
    public LoadPlan {
        events = List.copyOf(events);
    }

    /// What is in the store before the server starts.
    ///
    /// @param reports of many stories
    /// @param large further ones, of one story
    public record Stock(int reports, int large) {}

    int reports() {
        return stock.reports();
    }

    int large() {
        return stock.large();
    }

    /// All reports in the store.
    int stored() {
        return reports() + large();
    }

    /// Those who ask.
    ///
    /// @param number how many at a time
    /// @param asked requests of all of them in a second
    public record Readers(int number, int asked) {}

    /// Requests of each kind while nothing else happens.
    static final int ALONE = 200;
}
