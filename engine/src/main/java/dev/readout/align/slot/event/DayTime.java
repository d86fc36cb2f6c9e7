package dev.readout.align.slot.event;

import dev.readout.align.slot.Value;
import dev.readout.text.Span;

/// Words for a time of day.
///
/// @param words in the report
/// @param zone in small letters; empty for the time of the place
/// @param exact whether a clock tells it
record DayTime(Span words, Value.Hours hours, String zone, boolean exact) {}
