package dev.readout.align.claim;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a statement is compared by.
///
/// @param sentence the sentence that holds it
/// @param text its words, as written
/// @param terms what it speaks of: word families, entities (`@id`) and figures (`#15000`)
/// @param scope the terms of where it holds: "in the district", "across the country"
/// @param figures the figures in it that are no dates
/// @param negated whether it says that something is not so
public record StatementProfile(
        Statement statement,
        Span sentence,
        String text,
        Set<String> terms,
        Set<String> scope,
        List<Measure> figures,
        boolean negated) {
    public StatementProfile {
        terms = Collections.unmodifiableSortedSet(new TreeSet<>(terms));
        scope = Collections.unmodifiableSortedSet(new TreeSet<>(scope));
        figures = List.copyOf(figures);
    }

    /// Whether both cannot be one claim: they give other figures of the same thing, or one denies.
    boolean differsFrom(StatementProfile other) {
        return negated != other.negated || (givesOther(other) && !givesSame(other));
    }

    private boolean givesOther(StatementProfile other) {
        return figures.stream()
                .anyMatch(figure ->
                        other.figures.stream()
                                .anyMatch(one ->
                                        figure.isComparableWith(one) && !figure.isSameAs(one)));
    }

    public boolean givesSame(StatementProfile other) {
        return figures.stream()
                .anyMatch(figure ->
                        other.figures.stream()
                                .anyMatch(one ->
                                        figure.isComparableWith(one) && figure.isSameAs(one)));
    }

    /// Whether both say where they hold and name no place in common.
    public boolean isElsewhere(StatementProfile other) {
        return !scope.isEmpty()
                && !other.scope.isEmpty()
                && scope.stream().noneMatch(other.scope::contains);
    }

    public ReportId report() {
        return words().report();
    }

    public Citation words() {
        return statement.words();
    }
}
