package dev.readout.align.predicate;

/// Whether a clause says that something is so.
public enum Mood {
    /// "The council closed the school", "the council has not closed the school".
    ASSERTED,
    /// Only a part of it is meant, or a time: "has not yet closed", "not only closed", "did not
    /// spread further".
    LIMITED,
    /// Asked, wished, planned, possible, or told of what is still to come: "would close", "whether
    /// it closed", "plans to close".
    OPEN
}
