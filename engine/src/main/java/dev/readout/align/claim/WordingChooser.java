package dev.readout.align.claim;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells which words a reader understands without the sentence around them.
final class WordingChooser {
    private final Map<ReportId, Analysis> analyses;

    WordingChooser(List<Analysis> analyses) {
        this.analyses =
                analyses.stream()
                        .collect(Collectors.toMap(one -> one.report().id(), Function.identity()));
    }

    /// How well the words stand alone.
    Standing standing(Citation citation) {
        return Optional.ofNullable(analyses.get(citation.report()))
                .map(analysis -> Standing.of(new Piece(analysis, citation.words())))
                .orElse(Standing.LEANING);
    }

    /// The better one stands better alone; of equals the one that `closeness` prefers, then the
    /// first.
    Citation best(List<Citation> candidates, Function<Citation, Double> closeness) {
        return candidates.stream()
                .max(
                        Comparator.comparing(this::standing)
                                .thenComparing(closeness)
                                .thenComparing(Comparator.<Citation>naturalOrder().reversed()))
                .orElseThrow();
    }
}
