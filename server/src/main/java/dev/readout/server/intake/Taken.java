package dev.readout.server.intake;

import dev.readout.server.store.Kept;

/// What became of a page that came in. It is in the archive in either case.
public sealed interface Taken {
    /// It holds a report.
    record Report(Kept kept) implements Taken {}

    /// @param detail completes the sentence "ADDRESS …": "is a page without running text"
    record NoReport(String detail) implements Taken {}
}
