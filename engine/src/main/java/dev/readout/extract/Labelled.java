package dev.readout.extract;

import dev.readout.report.Zone;

/// A line, what its own words say it is, and what its place on the page makes of it.
record Labelled(Line line, Cue cue, Zone.Kind kind) {}
