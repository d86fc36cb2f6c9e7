package dev.readout.server.store;

/// What became of a submission. It is on the disk when this is told.
///
/// @param report id of the report
/// @param revision number of the revision that holds the words, from 1
public record Kept(long report, int revision, Change change) {

    /// What is new.
    public enum Change {
        /// The store had no such report.
        NEW_REPORT,
        /// The store had the report with other words.
        NEW_REVISION,
        /// The words are those of the latest revision; nothing was written.
        NOTHING
    }
}
