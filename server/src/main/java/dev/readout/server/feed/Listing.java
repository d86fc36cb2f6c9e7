package dev.readout.server.feed;

import dev.readout.app.http.Address;
import dev.readout.report.Skipped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a feed or a site map says.
///
/// @param title of the feed, as a reader sees it
/// @param pause how long it asks to wait before it is read again
/// @param entries in its order
/// @param further lists that it leads to
/// @param skipped entries that cannot be followed
record Listing(
        Optional<String> title,
        Optional<Duration> pause,
        List<Listed> entries,
        List<Address> further,
        List<Skipped> skipped) {
    Listing {
        entries = List.copyOf(entries);
        further = List.copyOf(further);
        skipped = List.copyOf(skipped);
    }
}
