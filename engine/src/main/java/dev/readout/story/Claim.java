package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import java.util.List;

/// The statements of one or more reports that say the same.
///
/// @param wording one of the supporting spans, the one that reads best alone
/// @param supports one per report, sorted by report, never empty
public record Claim(ClaimId id, Citation wording, List<Support> supports) {
    public Claim {
        supports = List.copyOf(supports);
        if (supports.isEmpty()) {
            throw new IllegalArgumentException("claim %s has no support".formatted(id.value()));
        }
    }

    public List<ReportId> reports() {
        return supports.stream().map(Support::report).toList();
    }

    /// Every supporting span, by report, then by place.
    public List<Citation> words() {
        return supports.stream().flatMap(support -> support.words().stream()).toList();
    }
}
