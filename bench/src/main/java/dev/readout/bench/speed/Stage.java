package dev.readout.bench.speed;

/// The steps that one brief takes.
enum Stage {
    EXTRACT,
    ANALYSE,
    ALIGN,
    TRACE,
    BRIEF
}
