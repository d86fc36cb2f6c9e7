package dev.readout.align.claim;

/// Why two statements cannot be one claim, the first reason that was found.
public enum Bar {
    /// One says that it is so, the other that it is not, or they tell opposite deeds.
    DENIAL,
    /// One of them only doubts it.
    DOUBT,
    FIGURE,
    DAY,
    HOUR,
    /// Both only say that somebody spoke, and not the same one.
    SPEAKER,
    /// One counts the dead, the other the injured.
    FATE
}
