package dev.readout.align.claim;

import dev.readout.report.Analysis;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How far to the front reports put what a claim says: news begins with what counts most.
final class Prominence {
    private final Map<ReportId, List<Span>> sentences;

    Prominence(List<Analysis> analyses) {
        sentences =
                analyses.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.report().id(),
                                        one -> one.reading().sentences()));
    }

    /// The mean reciprocal rank of the first sentence on it over the reports that have it: 1 where
    /// all begin with it, a half where it is the second sentence of each.
    double of(Collection<StatementProfile> group) {
        Map<ReportId, Integer> first = new TreeMap<>();
        group.forEach(one -> first.merge(one.report(), rank(one), Math::min));
        return first.values().stream().mapToDouble(rank -> 1.0 / rank).average().orElse(0);
    }

    private int rank(StatementProfile one) {
        List<Span> all = sentences.getOrDefault(one.report(), List.of());
        return 1 + Span.firstAfter(all, sentence -> sentence, one.sentence().start());
    }
}
