package dev.readout.align.slot;

import dev.readout.report.Citation;

/// The value that words of a report give for a slot.
///
/// @param words the smallest that tell it: "seven people were hurt"
public record Fill(Slot slot, Value value, Citation words) {}
