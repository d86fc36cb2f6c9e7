package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Holds figures against each other that an event has one of ([FigureSlot]): two magnitudes of the
/// quake, two sizes of the crew, two ransoms.
///
/// A report must give one figure of the sort only, and both sentences name something in common.
final class SlotConflicts {
    /// Characters on either side of a figure that tell its slot.
    private static final int NEAR = 90;

    /// Words of another happening.
    private static final Set<String> OTHERS =
            Set.of(
                    "aftershock",
                    "aftershocks",
                    "foreshock",
                    "earlier",
                    "previous",
                    "previously",
                    "another",
                    "second",
                    "could",
                    "would",
                    "may",
                    "might",
                    "up",
                    "offered",
                    "not");

    /// Words in both sentences that tell one event where they name nobody in common.
    private static final int SHARED = 2;

    /// More times as much is of another thing.
    private static final double MOST_TIMES = 3;

    private final Comparison comparison;

    SlotConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Filled(StatementProfile profile, Measure figure, FigureSlot slot) {
        Citation cited() {
            return new Citation(profile.report(), figure.words());
        }

        String key() {
            return slot.name() + " " + (slot.kind().equals(Measure.MONEY) ? figure.kind() : "");
        }
    }

    /// One finding per two figures of a slot.
    ///
    /// @param known [FigureConflicts#kinds()]
    List<Finding> besides(Set<String> known) {
        Map<String, Map<ReportId, List<Filled>>> slots = new TreeMap<>();
        for (StatementProfile profile : comparison.profiles()) {
            for (Measure figure : profile.figures()) {
                filled(profile, figure)
                        .filter(one -> !known.contains(figure.kind()))
                        .ifPresent(one ->
                                slots.computeIfAbsent(one.key(), key -> new TreeMap<>())
                                        .computeIfAbsent(profile.report(), key -> new ArrayList<>())
                                        .add(one));
            }
        }
        List<Finding> findings = new ArrayList<>();
        slots.values().forEach(reports -> finding(reports).ifPresent(findings::add));
        return findings;
    }

    private Optional<Filled> filled(StatementProfile profile, Measure figure) {
        Citation sentence = new Citation(profile.report(), profile.sentence());
        String text = comparison.text(sentence).toLowerCase(Locale.ROOT);
        int from = figure.words().start() - sentence.words().start();
        int to = figure.words().end() - sentence.words().start();
        boolean other =
                new StatementWords(comparison, profile).hasAny(OTHERS)
                        || OtherYears.areTold(
                                comparison.analysis(profile.report()), profile.sentence());
        return other || from < 0 || to > text.length() || text.length() != sentence.words().length()
                ? Optional.empty()
                : FigureSlot.of(
                                figure,
                                text.substring(Math.max(0, from - NEAR), from),
                                text.substring(to, Math.min(text.length(), to + NEAR)))
                        .map(slot -> new Filled(profile, figure, slot));
    }

    private Optional<Finding> finding(Map<ReportId, List<Filled>> reports) {
        TreeMap<Double, List<Filled>> values = new TreeMap<>();
        reports.values().stream()
                .filter(SlotConflicts::isOne)
                .flatMap(List::stream)
                .forEach(one ->
                        values.computeIfAbsent(one.figure().value(), key -> new ArrayList<>())
                                .add(one));
        return values.size() < 2
                ? Optional.empty()
                : finding(values.firstEntry().getValue(), values.lastEntry().getValue());
    }

    private static boolean isOne(List<Filled> filled) {
        return filled.stream().map(one -> one.figure().value()).distinct().count() == 1;
    }

    private Optional<Finding> finding(List<Filled> low, List<Filled> high) {
        Filled one = low.getFirst();
        Filled other = high.getFirst();
        boolean may =
                !mayBeOne(one, other)
                        && other.figure().value() <= MOST_TIMES * one.figure().value()
                        && !comparison.isAnotherDay(one.profile(), other.profile())
                        && shareMatter(one, other);
        return may
                ? Optional.of(difference(one, other).between(sides(low, high)))
                : Optional.empty();
    }

    /// Magnitudes are told to the tenth; other figures may be rounded.
    private static boolean mayBeOne(Filled one, Filled other) {
        return !one.slot().isExact() && one.figure().fits(other.figure());
    }

    private boolean shareMatter(Filled one, Filled other) {
        List<String> shared = terms(other).stream().filter(terms(one)::contains).toList();
        return shared.size() >= SHARED || shared.stream().anyMatch(term -> term.startsWith("@"));
    }

    /// What its sentence speaks of besides the slot.
    private Set<String> terms(Filled filled) {
        return comparison
                .grammar(filled.profile().report())
                .terms(filled.profile().sentence())
                .stream()
                .filter(term -> !term.equals(WordFamilies.of(filled.slot().name())))
                .collect(Collectors.toSet());
    }

    private Difference difference(Filled one, Filled other) {
        return new Difference(
                one.key(),
                one.slot().grows()
                        ? Difference.Relation.TENSION
                        : Difference.Relation.CONTRADICTION,
                Aspect.NUMBER,
                comparison
                        .steps()
                        .otherFigures(List.of(List.of(one.cited()), List.of(other.cited())))
                        .because("two figures of one event"));
    }

    private List<Side> sides(List<Filled> low, List<Filled> high) {
        return List.of(side(low), side(high));
    }

    private Side side(List<Filled> filled) {
        return comparison.side(
                filled.stream()
                        .map(one ->
                                new StatementWords(comparison, one.profile()).shown(one.cited()))
                        .toList());
    }
}
