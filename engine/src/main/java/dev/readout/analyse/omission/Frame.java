package dev.readout.analyse.omission;

/// The words that state a silence: from `first` to `last`, with the verb or noun that governs what
/// is left out.
record Frame(int first, int last, int verb) {}
