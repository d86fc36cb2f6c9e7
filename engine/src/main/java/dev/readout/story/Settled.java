package dev.readout.story;

import dev.readout.report.Attribution;
import dev.readout.report.ReportId;
import java.util.Map;
import java.util.Set;

/// What persons decided before words are traced back.
///
/// @param spoken attributions whose speakers stand: nothing is borrowed for them from other words
/// @param copies each copied report with the one it was copied from
public record Settled(Set<Attribution> spoken, Map<ReportId, ReportId> copies) {
    /// Nobody decided anything.
    public static final Settled NOTHING = new Settled(Set.of(), Map.of());

    public Settled {
        spoken = Set.copyOf(spoken);
        copies = Map.copyOf(copies);
    }
}
