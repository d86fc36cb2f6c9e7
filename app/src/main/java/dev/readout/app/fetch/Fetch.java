package dev.readout.app.fetch;

import dev.readout.app.http.Capture;
import dev.readout.app.http.Reason;
import dev.readout.report.Page;
import java.util.List;

/// What became of one address.
public sealed interface Fetch {
    /// The address that was asked for, in its normal form; as it was written if it is none.
    String asked();

    /// All exchanges on the way, the page last; `robots.txt` is among them where it was read first.
    List<Capture> captures();

    /// @param page named by the address at which it was found, after any redirects
    record Fetched(String asked, Page page, List<Capture> captures) implements Fetch {
        public Fetched {
            captures = List.copyOf(captures);
        }
    }

    /// @param detail completes the sentence "ADDRESS …": "answered 404 Not Found"
    record Failed(String asked, Reason reason, String detail, List<Capture> captures)
            implements Fetch {
        public Failed {
            captures = List.copyOf(captures);
        }
    }
}
