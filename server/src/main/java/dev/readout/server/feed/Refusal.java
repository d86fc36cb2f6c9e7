package dev.readout.server.feed;

import dev.readout.app.fetch.Fetch;
import dev.readout.app.http.Guard;

/// Why an address gave no page, in the words of the server.
final class Refusal {
    private Refusal() {}

    /// Completes the sentence "ADDRESS …"; names the setting where a command names its option.
    static String detail(Fetch.Failed failed) {
        return failed.detail().replace(Guard.LEAVE, "the setting fetch.local");
    }
}
