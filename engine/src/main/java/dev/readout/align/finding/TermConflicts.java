package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.finding.TermReader.Term;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.Units;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds one thing that two reports let run unlike long: "a ten-day truce", "a truce of three
/// weeks"; "nine years in prison", "jailed for six and a half years".
///
/// A report must give one term only. Of punishments only that of one person is compared.
final class TermConflicts {
    /// In two units a shorter term that is this share of a longer one may be the same, rounded.
    /// Chosen: ten days are not told as two weeks, thirteen are.
    private static final double SAME_LENGTH = 0.75;

    private final Comparison comparison;
    private final TermReader reader;

    TermConflicts(Comparison comparison) {
        this.comparison = comparison;
        reader = new TermReader(comparison);
    }

    /// One finding per thing.
    List<Finding> find() {
        Map<String, Map<ReportId, List<Term>>> things = new TreeMap<>();
        for (StatementProfile profile : comparison.profiles()) {
            for (Measure figure : profile.figures()) {
                reader.term(profile, figure)
                        .ifPresent(term ->
                                things.computeIfAbsent(term.thing(), key -> new TreeMap<>())
                                        .computeIfAbsent(profile.report(), key -> new ArrayList<>())
                                        .add(term));
            }
        }
        return things.values().stream().flatMap(reports -> finding(reports).stream()).toList();
    }

    private Optional<Finding> finding(Map<ReportId, List<Term>> reports) {
        TreeMap<Double, List<Term>> terms = new TreeMap<>();
        reports.values().stream()
                .filter(TermConflicts::isOne)
                .forEach(given ->
                        terms.computeIfAbsent(given.getFirst().seconds(), key -> new ArrayList<>())
                                .addAll(given));
        return terms.size() == 2
                        && differ(
                                terms.firstEntry().getValue().getFirst(),
                                terms.lastEntry().getValue().getFirst())
                        && areOfOne(terms.firstEntry().getValue(), terms.lastEntry().getValue())
                ? Optional.of(finding(List.copyOf(terms.values())))
                : Optional.empty();
    }

    private static boolean isOne(List<Term> terms) {
        return terms.stream().map(Term::seconds).distinct().count() == 1;
    }

    private boolean differ(Term low, Term high) {
        boolean oneUnit = !Collections.disjoint(units(low), units(high));
        return !low.length().fits(high.length())
                && (oneUnit || low.seconds() < SAME_LENGTH * high.seconds());
    }

    /// "year" of "nine years" and "nine-year", "year" and "month" of "nine years and six months".
    private Set<String> units(Term term) {
        return Plain.words(comparison.text(term.figure())).stream()
                .flatMap(word -> Units.of(word).stream())
                .map(Unit::symbol)
                .collect(Collectors.toSet());
    }

    /// Whether both are of one party, and at one time. A punishment is, too, where only one side
    /// names whom it is for.
    private boolean areOfOne(List<Term> low, List<Term> high) {
        boolean punishment = low.getFirst().isPunishment();
        Set<EntityId> one = named(low);
        Set<EntityId> other = named(high);
        boolean unnamed = one.isEmpty() != other.isEmpty();
        return ((punishment && unnamed) || !Collections.disjoint(one, other))
                && low.stream()
                        .noneMatch(first ->
                                high.stream()
                                        .anyMatch(second ->
                                                comparison
                                                        .times()
                                                        .areUnlike(
                                                                first.profile(),
                                                                second.profile())));
    }

    private static Set<EntityId> named(List<Term> terms) {
        return terms.stream().flatMap(term -> term.of().stream()).collect(Collectors.toSet());
    }

    private Finding finding(List<List<Term>> values) {
        return new Finding.Contradiction(
                values.stream()
                        .map(terms -> comparison.side(terms.stream().map(Term::words).toList()))
                        .toList(),
                Aspect.NUMBER,
                comparison
                        .steps()
                        .otherFigures(
                                values.stream()
                                        .map(terms -> List.of(terms.getFirst().figure()))
                                        .toList())
                        .because("one thing of two terms"));
    }
}
