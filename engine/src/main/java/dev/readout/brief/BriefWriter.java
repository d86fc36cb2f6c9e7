package dev.readout.brief;

import dev.readout.report.Analysis;
import dev.readout.report.Skipped;
import dev.readout.story.Alignment;
import dev.readout.story.Brief;
import dev.readout.story.Trace;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the result together, the leading claims first.
public final class BriefWriter {

    /// Safe for many threads.
    public Brief of(
            List<Analysis> analyses, Alignment alignment, Trace trace, List<Skipped> skipped) {
        return new Brief(
                analyses.stream().map(Analysis::report).toList(),
                analyses.stream()
                        .collect(
                                Collectors.toMap(
                                        analysis -> analysis.report().id(),
                                        analysis -> analysis.reading().sentences())),
                alignment,
                trace,
                trace.accounts(),
                skipped);
    }
}
