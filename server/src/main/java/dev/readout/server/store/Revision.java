package dev.readout.server.store;

import java.time.Instant;

/// A report as it was seen at one time.
///
/// @param report id of the report
/// @param number from 1, in the order in which the words came
/// @param seen when the server took it in
public record Revision(long report, int number, Instant seen, Submission words) {}
