package dev.readout.story;

import dev.readout.report.ReportId;
import java.util.List;

/// What stands behind a claim: its origins, and the reports that are silent on it.
///
/// @param origins sorted; exactly one [Origin.NotStated] if no report tells
/// @param near origins of words that only may say the same, and of nothing else here
/// @param newsroom reports that say it in their own voice
/// @param silent reports that do not carry it
public record Account(
        Claim claim,
        List<Origin> origins,
        List<Origin> near,
        Independence independence,
        List<ReportId> newsroom,
        List<ReportId> silent) {
    public Account {
        origins = List.copyOf(origins);
        near = List.copyOf(near);
        newsroom = List.copyOf(newsroom);
        silent = List.copyOf(silent);
    }
}
