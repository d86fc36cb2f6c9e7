package dev.readout.report;

/// How we know something that we show.
public enum How {
    /// The report says so in its own words.
    STATED,
    /// Worked out from words of this report, e.g. a weekday from the date of publication.
    INFERRED,
    /// Taken from another report of the same story, and shown as taken from there.
    BORROWED,
    /// Not known. An answer of its own.
    UNKNOWN
}
