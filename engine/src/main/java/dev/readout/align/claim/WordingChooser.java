package dev.readout.align.claim;

import dev.readout.align.when.EventClause;
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
    private final Map<ReportId, EventClause> clausesOf = new HashMap<>();

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
                .map(near -> whole(near, best))
                .orElseThrow();
    }

    /// Words that do not stand alone, and those that another clause holds ("when the mill burnt",
    /// "no sign that it burns"), are shown with the clause around them, if that stands alone. They
    /// lead no better for it.
    private Wording whole(Near near, Standing standing) {
        Analysis analysis = analyses.get(near.words().report());
        if (analysis == null) {
            return Wording.own(near, standing);
        }
        EventClause clauses =
                clausesOf.computeIfAbsent(near.words().report(), id -> new EventClause(analysis));
        boolean held = clauses.isHeld(near.words().words());
        if (standing.isWhole() && !held) {
            return Wording.own(near, standing);
        }
        Standing rank = held && standing.isWhole() ? Standing.DEPENDENT : standing;
        return clauses.around(near.words().words())
                .map(span -> new Citation(near.words().report(), span))
                .filter(wide -> standing(wide).isWhole())
                .map(wide ->
                        new Wording(near.statement(), near.words(), wide, rank, standing(wide)))
                .orElse(Wording.own(near, rank));
    }

    /// The words under which a claim stands, and the statement that they show.
    ///
    /// @param own words of the statement
    /// @param words its own, or those of the clause around them
    /// @param standing of the statement
    /// @param shown of the words
    record Wording(
            StatementProfile statement,
            Citation own,
            Citation words,
            Standing standing,
            Standing shown) {
        private static Wording own(Near near, Standing standing) {
            return new Wording(near.statement(), near.words(), near.words(), standing, standing);
        }

        boolean isWidened() {
            return !words.equals(own);
        }

        Wording narrowed() {
            return new Wording(statement, own, own, standing, standing);
        }

        /// Whether the words shown are more than a piece or a noun.
        boolean tells() {
            return shown.compareTo(Standing.PHRASE) > 0;
        }
    }

    private record Near(StatementProfile statement, Citation words, double closeness) {}
}
