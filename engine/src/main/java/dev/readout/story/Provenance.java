package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.report.ReportId;
import java.util.List;
import java.util.Optional;

/// Through whom a report reached its reader, as a whole: producer, distributor, outlet.
///
/// @param hops oldest first, the outlet last; empty if the page names nobody
public record Provenance(ReportId report, List<Hop> hops) {
    public Provenance {
        hops = List.copyOf(hops);
    }

    /// One station, and the words that prove it; no evidence if only the markup of the page says
    /// it.
    public record Hop(EntityId entity, How how, Optional<Citation> evidence) {}
}
