package dev.readout.report;

import java.util.List;

/// What analyse read in one report. Every list is in the order of the text.
public record Analysis(
        Report report,
        Reading reading,
        List<Quantity> quantities,
        List<TimePhrase> times,
        List<Attribution> attributions,
        List<Omission> omissions,
        List<Statement> statements) {
    public Analysis {
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
        omissions = List.copyOf(omissions);
        statements = List.copyOf(statements);
    }
}
