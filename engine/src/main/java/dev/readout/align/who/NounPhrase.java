package dev.readout.align.who;

import dev.readout.align.words.Tokens;

/// A phrase with its noun taken apart.
///
/// @param whole with what follows the noun: "a statement from the ministry"
/// @param core up to the noun: "a statement"
/// @param before the core without its noun: "a"
record NounPhrase(Tokens.Range whole, Tokens.Range core, Tokens.Range before) {}
