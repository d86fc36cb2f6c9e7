package dev.readout.knowledge;

/// An entry found in a run of words.
///
/// @param words how many words it takes, at least 1
public record Matched<T>(T entry, int words) {}
