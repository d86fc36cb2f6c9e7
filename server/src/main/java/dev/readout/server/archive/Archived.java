package dev.readout.server.archive;

/// A delivery as the archive gives it back.
public record Archived(Place place, Delivery delivery) {}
