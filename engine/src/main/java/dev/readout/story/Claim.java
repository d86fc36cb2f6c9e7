package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The statements of one or more reports that say the same.
///
/// @param wording one of the supporting spans, the one that reads best alone
/// @param supports one per report, sorted by report, never empty
/// @param near what may say the same, and is not counted: one per report, sorted by report; a
///   report that supports the claim may have words of both sorts
public record Claim(ClaimId id, Citation wording, List<Support> supports, List<Support> near) {
    public Claim {
        supports = List.copyOf(supports);
        near = List.copyOf(near);
        if (supports.isEmpty()) {
            throw new IllegalArgumentException("claim %s has no support".formatted(id.value()));
        }
    }

    public Claim(ClaimId id, Citation wording, List<Support> supports) {
        this(id, wording, supports, List.of());
    }

    public List<ReportId> reports() {
        return supports.stream().map(Support::report).toList();
    }

    public Optional<Support> supportIn(ReportId report) {
        return in(supports, report);
    }

    /// What a report has that may say the same.
    public Optional<Support> nearIn(ReportId report) {
        return in(near, report);
    }

    private static Optional<Support> in(List<Support> supports, ReportId report) {
        return supports.stream().filter(one -> one.report().equals(report)).findFirst();
    }

    /// Reports that have nothing but words that may say the same.
    public List<ReportId> nearReports() {
        List<ReportId> carrying = reports();
        return near.stream().map(Support::report).filter(id -> !carrying.contains(id)).toList();
    }

    /// Whether a report tells it, or may.
    public boolean mayBeToldIn(ReportId report) {
        return supportIn(report).isPresent() || nearIn(report).isPresent();
    }

    /// Every supporting span, by report, then by place.
    public List<Citation> words() {
        return words(supports);
    }

    /// Every span that may say the same, by report, then by place.
    public List<Citation> nearWords() {
        return words(near);
    }

    /// Every span that says the same or may, by place.
    public List<Citation> places() {
        return Stream.concat(words().stream(), nearWords().stream()).sorted().toList();
    }

    private static List<Citation> words(List<Support> supports) {
        return supports.stream().flatMap(support -> support.words().stream()).toList();
    }
}
