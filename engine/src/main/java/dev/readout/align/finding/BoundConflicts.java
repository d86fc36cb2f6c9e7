package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.report.Quantity;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds one number that one report tells to be exceeded and another not to be reached: "more than
/// 200 houses", "nearly 200 houses".
final class BoundConflicts {
    /// Smaller counts are given exactly.
    private static final int SMALLEST = 10;

    /// Words in both sentences, besides what is counted, by which both speak of one thing.
    private static final int SHARED = 2;

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

    private final Comparison comparison;

    BoundConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// A bounded number in its sentence.
    private record Bounded(SentenceWords sentence, Quantity quantity) {
        Citation cited() {
            Span words = quantity.counted().map(quantity.words()::cover).orElse(quantity.words());
            return sentence.clause(sentence.at(words.start()), sentence.at(words.end() - 1), REACH);
        }

        Set<String> sort() {
            return quantity.counted()
                    .map(noun -> sentence.analysis().report().text().at(noun))
                    .map(noun -> noun.substring(noun.lastIndexOf(' ') + 1))
                    .map(noun -> Set.of(WordFamilies.of(noun)))
                    .orElse(Set.of());
        }

        /// What its sentence speaks of besides.
        Set<String> besides() {
            Set<String> besides = new TreeSet<>(sentence.families());
            besides.removeAll(sort());
            return besides;
        }
    }

    /// Words shown on either side.
    private static final int REACH = 4;

    /// One finding per number.
    List<Finding> find() {
        Map<String, List<Bounded>> over = new TreeMap<>();
        Map<String, List<Bounded>> under = new TreeMap<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (Quantity quantity : sentence.analysis().quantities()) {
                if (sentence.sentence().contains(quantity.words()) && isCount(quantity)) {
                    Bounded bounded = new Bounded(sentence, quantity);
                    String key = quantity.unit() + " " + quantity.value().stripTrailingZeros();
                    switch (quantity.bound()) {
                        case MORE_THAN ->
                                over.computeIfAbsent(key, k -> new ArrayList<>()).add(bounded);
                        case LESS_THAN ->
                                under.computeIfAbsent(key, k -> new ArrayList<>()).add(bounded);
                        case EXACT, ABOUT, AT_LEAST, AT_MOST -> {}
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        over.forEach((key, some) ->
                Met.of(
                                some,
                                under.getOrDefault(key, List.of()),
                                Bounded::cited,
                                BoundConflicts::meet)
                        .map(met ->
                                met.tension(
                                        comparison,
                                        Aspect.NUMBER,
                                        Step.Part.FIGURE,
                                        Step.Outcome.OTHER,
                                        "one number, exceeded and not reached"))
                        .ifPresent(findings::add));
        return findings;
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.value().doubleValue() >= SMALLEST && !TIMES.contains(quantity.unit());
    }

    private static boolean meet(Bounded one, Bounded other) {
        Set<String> besides = other.besides();
        long shared = one.besides().stream().filter(besides::contains).count();
        boolean counted = one.sort().equals(other.sort()) || !one.quantity().unit().isEmpty();
        return counted && shared >= SHARED;
    }
}
