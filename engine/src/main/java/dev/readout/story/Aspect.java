package dev.readout.story;

/// What reports differ on.
public enum Aspect {
    NUMBER,
    DATE,
    TIME,
    PLACE,
    WHO,
    PURPOSE,
    WORDING,
    SCOPE,
    CERTAINTY,
    FRAMING,
    STATUS,
    STANCE,
    POSITION,
    NAMING,
    OMISSION,
    FIRST_SINCE,
    DISTINCT_EVENT
}
