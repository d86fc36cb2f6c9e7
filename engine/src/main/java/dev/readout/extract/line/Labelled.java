package dev.readout.extract.line;

import dev.readout.report.Zone;

/// A line, what its own words say it is, and what its place on the page makes of it.
public record Labelled(Line line, Cue cue, Zone.Kind kind) {}
