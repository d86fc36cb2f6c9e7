package dev.readout.server.feed;

import dev.readout.app.http.Address;
import java.util.Optional;

/// A report as a feed lists it.
///
/// @param name by which the feed knows it, whatever its address is
/// @param dates when it was published and when last changed, as the feed writes them
/// @param source from whom the feed has it, if that is another one
record Listed(
        Address address,
        Optional<String> name,
        Optional<String> title,
        Dates dates,
        Optional<Source> source) {

    /// @param published as the feed writes it
    /// @param changed as the feed writes it
    record Dates(Optional<String> published, Optional<String> changed) {}

    /// @param address of the source or its feed, empty if the feed gives none
    record Source(String name, String address) {}

    /// Changes whenever the feed says something else of the report.
    String saying() {
        return title.orElse("")
                + '\n'
                + dates.published().orElse("")
                + '\n'
                + dates.changed().orElse("");
    }

    Listed withoutName() {
        return new Listed(address, Optional.empty(), title, dates, source);
    }
}
