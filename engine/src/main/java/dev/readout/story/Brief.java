package dev.readout.story;

import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Skipped;
import java.util.List;

/// The result for a reader: everything that was found, in the order it is told.
///
/// @param reports sorted by id
/// @param accounts the claims with what stands behind them, the leading ones first
public record Brief(
        List<Report> reports,
        Alignment alignment,
        Trace trace,
        List<Account> accounts,
        List<Skipped> skipped) {
    public Brief {
        reports = List.copyOf(reports);
        accounts = List.copyOf(accounts);
        skipped = List.copyOf(skipped);
    }

    /// The report that a citation points into.
    ///
    /// @throws IllegalArgumentException if the brief has no such report
    public Report report(ReportId id) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("the brief has no report " + id.value()));
    }

    /// The same brief with other inputs left out.
    public Brief withSkipped(List<Skipped> others) {
        return new Brief(reports, alignment, trace, accounts, others);
    }
}
