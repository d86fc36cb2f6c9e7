package dev.readout.align.stand;

import dev.readout.knowledge.Stands;
import dev.readout.report.Citation;

/// What somebody holds of something.
///
/// @param words from who takes it to what is judged: "environmental groups praised the move"
public record Stand(Taker taker, Stands.Side side, Target target, Citation words) {}
