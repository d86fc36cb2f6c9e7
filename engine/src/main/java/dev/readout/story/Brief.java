package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Skipped;
import dev.readout.text.Span;
import java.util.List;
import java.util.Map;

/// The result for a reader: everything that was found, in the order it is told.
///
/// @param reports sorted by id
/// @param sentences of every report, disjoint, in the order of its text; a title is one, too
/// @param accounts the claims with what stands behind them, the leading ones first
/// @param corrections those of persons that were respected, the oldest first
public record Brief(
        List<Report> reports,
        Map<ReportId, List<Span>> sentences,
        Alignment alignment,
        Trace trace,
        List<Account> accounts,
        List<Skipped> skipped,
        List<Correction> corrections) {
    public Brief {
        corrections = List.copyOf(corrections);
        reports = List.copyOf(reports);
        sentences = Map.copyOf(sentences);
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

    /// The sentence around the words, or all sentences that they touch; the words themselves if
    /// they stand in none.
    public Span sentence(Citation citation) {
        return sentences.getOrDefault(citation.report(), List.of()).stream()
                .filter(citation.words()::overlaps)
                .reduce(citation.words(), Span::cover);
    }

    /// The same brief with other inputs left out.
    public Brief withSkipped(List<Skipped> others) {
        return new Brief(reports, sentences, alignment, trace, accounts, others, corrections);
    }

    /// The same brief, made with these corrections.
    public Brief withCorrections(List<Correction> respected) {
        return new Brief(reports, sentences, alignment, trace, accounts, skipped, respected);
    }

    /// What the reports tell of a time, without when they themselves came out and without times of
    /// which they tell nothing.
    public List<Happening> happenings() {
        return alignment.timeline().stream()
                .filter(one -> one.clause().isPresent() && !isPublication(one))
                .toList();
    }

    private boolean isPublication(Happening happening) {
        return happening.words().stream()
                .allMatch(words ->
                        report(words.report()).head().published().evidence().contains(words));
    }
}
