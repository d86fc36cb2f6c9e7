package dev.readout.brief;

import dev.readout.report.Analysis;
import dev.readout.report.Report;
import dev.readout.report.Skipped;
import dev.readout.story.Alignment;
import dev.readout.story.Brief;
import dev.readout.story.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the result together, the leading claims first.
public final class BriefWriter {

    /// What cites words that cannot be found in its report again is left out, and how much that is
    /// stands last in [Brief#skipped()]. Safe for many threads.
    public Brief of(
            List<Analysis> analyses, Alignment alignment, Trace trace, List<Skipped> skipped) {
        List<Report> reports = analyses.stream().map(Analysis::report).toList();
        Refinding refinding = new Refinding(reports);
        Trace traced = refinding.of(trace);
        Alignment aligned = refinding.of(alignment);
        return new Brief(
                reports,
                analyses.stream()
                        .collect(
                                Collectors.toMap(
                                        analysis -> analysis.report().id(),
                                        analysis -> analysis.reading().sentences())),
                aligned,
                traced,
                traced.accounts(),
                with(refinding.dropped(), skipped),
                List.of());
    }

    private static List<Skipped> with(int dropped, List<Skipped> skipped) {
        if (dropped == 0) {
            return skipped;
        }
        List<Skipped> all = new ArrayList<>(skipped);
        all.add(
                new Skipped(
                        "the brief",
                        "leaves out %s sentences whose words could not be found in the reports again"
                                .formatted(dropped)));
        return all;
    }
}
