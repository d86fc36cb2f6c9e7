package dev.readout.server.store;

import dev.readout.app.http.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When something was asked last, with what outcome, and when it is asked next.
///
/// @param due empty if never again
/// @param pace from one time to the next, if nothing speaks against it
/// @param failures in a row, up to now
/// @param known what the last answer said of itself
/// @param last empty if it was never asked
/// @param outcome completes the sentence "ADDRESS …": "was read: 12 entries, 3 of them new"
public record Turn(
        Optional<Instant> due,
        Duration pace,
        int failures,
        Validators known,
        Optional<Instant> last,
        String outcome) {

    /// Of what was never asked.
    public static Turn first(Instant due, Duration pace) {
        return new Turn(
                Optional.of(due), pace, 0, Validators.NONE, Optional.empty(), "is not read yet");
    }
}
