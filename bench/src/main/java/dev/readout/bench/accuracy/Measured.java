package dev.readout.bench.accuracy;

/// How well the brief of one cluster meets its gold.
///
/// @param cluster the name of its folder
/// @param reports how many reports it has
public record Measured(String cluster, int reports, Accuracy accuracy) {}
