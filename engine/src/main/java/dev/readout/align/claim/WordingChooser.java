package dev.readout.align.claim;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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

    /// Of the statements that stand best alone the one that is closest, then the first; what is
    /// denied with who denies it.
    ///
    /// @param closeness asked only of those
    Wording best(List<StatementProfile> statements, ToDoubleFunction<StatementProfile> closeness) {
        Map<Citation, Standing> standings = new HashMap<>();
        statements.forEach(one -> standings.put(one.words(), standing(DeniedWords.with(one))));
        Standing best = Collections.max(standings.values());
        return statements.stream()
                .filter(one -> standings.get(one.words()) == best)
                .map(one -> new Near(one, DeniedWords.with(one), closeness.applyAsDouble(one)))
                .max(
                        Comparator.comparingDouble(Near::closeness)
                                .thenComparing(Near::words, Comparator.reverseOrder()))
                .map(near -> new Wording(near.statement(), near.words(), best))
                .orElseThrow();
    }

    /// The words under which a claim stands, and the statement that they show.
    record Wording(StatementProfile statement, Citation words, Standing standing) {}

    private record Near(StatementProfile statement, Citation words, double closeness) {}
}
