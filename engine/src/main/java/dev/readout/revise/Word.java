package dev.readout.revise;

import dev.readout.text.Span;

/// A word of a text.
///
/// @param form what it is compared by: in small letters, without what typesetters change
record Word(String form, Span span) {}
