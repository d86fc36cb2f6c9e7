package dev.readout.server.store;

import dev.readout.server.archive.Place;
import java.time.Instant;

/// A report as it was seen at one time.
///
/// @param report id of the report
/// @param number from 1, in the order in which the words came
/// @param seen when the server took it in
/// @param place where in the archive the page is that held the words
public record Revision(long report, int number, Instant seen, Place place, Submission words) {}
