package dev.readout.server.store;

import java.util.Locale;
import java.util.Optional;

/// An address to fetch, and what became of it.
///
/// @param mention what is said of it by whoever names it
/// @param report number of the report that was found there
/// @param count how often its page was read
/// @param isReserved whether its use for text and data mining is reserved; empty if nobody says
public record Visit(
        long id,
        Mention mention,
        State state,
        Optional<Long> report,
        int count,
        Optional<Boolean> isReserved,
        Turn turn) {

    /// What became of an address.
    public enum State {
        /// It was not fetched yet.
        WAITING,
        /// Its report is in the store.
        READ,
        /// It leads to no report, or is left alone on purpose.
        SKIPPED,
        /// It could not be had.
        FAILED;

        /// In lower case.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
