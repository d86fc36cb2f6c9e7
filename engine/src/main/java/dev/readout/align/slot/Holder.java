package dev.readout.align.slot;

/// Of whom or of what a clause tells something.
///
/// @param key equal where reports mean the same: the entity, or the noun of one who is known ("the
///   accomplice")
/// @param at the word of the sentence that means it
public record Holder(String key, int at) {}
