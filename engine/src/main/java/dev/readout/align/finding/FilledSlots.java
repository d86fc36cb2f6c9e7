package dev.readout.align.finding;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.report.Citation;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Holds against each other what reports give for what one event, person or thing has one of.
///
/// A report that gives a slot two values which do not fit speaks of two things, and counts for
/// none. Values that fit stand on one side; one that fits two sides is vague, and stands on none.
final class FilledSlots {
    private final Comparison comparison;
    private final List<SlotReader> readers;

    FilledSlots(Comparison comparison, List<SlotReader> readers) {
        this.comparison = comparison;
        this.readers = readers;
    }

    /// One finding per slot that two reports fill unlike.
    List<Finding> find() {
        Map<String, List<Fill>> slots = new TreeMap<>();
        for (ReportWords report : comparison.reports()) {
            for (Fill fill : fills(report)) {
                slots.computeIfAbsent(fill.slot().key(), key -> new ArrayList<>()).add(fill);
            }
        }
        List<Finding> findings = new ArrayList<>();
        slots.values().forEach(fills -> finding(ofOneThing(fills)).ifPresent(findings::add));
        return findings;
    }

    private List<Fill> fills(ReportWords report) {
        return readers.stream().flatMap(reader -> reader.in(report).stream()).toList();
    }

    private static List<Fill> ofOneThing(List<Fill> fills) {
        return fills.stream()
                .filter(one ->
                        fills.stream()
                                .filter(other ->
                                        other.words().report().equals(one.words().report()))
                                .allMatch(other -> fits(one, other)))
                .toList();
    }

    private static boolean fits(Fill one, Fill other) {
        return one.value().fits(other.value());
    }

    private Optional<Finding> finding(List<Fill> fills) {
        List<List<Fill>> sides = sides(fills);
        if (sides.size() < 2) {
            return Optional.empty();
        }
        List<List<Citation>> words = new ArrayList<>();
        for (List<Fill> side : sides) {
            words.add(side.stream().map(Fill::words).sorted().distinct().toList());
        }
        List<Side> shown = words.stream().map(comparison::side).toList();
        Slot slot = fills.getFirst().slot();
        Reason reason =
                comparison
                        .steps()
                        .add(
                                slot.part(),
                                slot.part() == Step.Part.CERTAINTY
                                        ? Step.Outcome.HEDGED
                                        : Step.Outcome.OTHER,
                                words.stream().map(side -> side.subList(0, 1)).toList())
                        .because(slot.why());
        return Optional.of(
                fills.stream().allMatch(fill -> fill.slot().isFirm())
                        ? new Finding.Contradiction(shown, slot.aspect(), reason)
                        : new Finding.Tension(shown, slot.aspect(), reason));
    }

    private static List<List<Fill>> sides(List<Fill> fills) {
        List<List<Fill>> sides = new ArrayList<>();
        for (Fill fill : fills) {
            boolean isVague =
                    fills.stream()
                            .filter(other -> fits(fill, other))
                            .anyMatch(other ->
                                    fills.stream()
                                            .anyMatch(third ->
                                                    fits(fill, third) && !fits(other, third)));
            if (isVague) {
                continue;
            }
            Optional<List<Fill>> side =
                    sides.stream().filter(one -> fits(one.getFirst(), fill)).findFirst();
            if (side.isPresent()) {
                side.get().add(fill);
            } else {
                sides.add(new ArrayList<>(List.of(fill)));
            }
        }
        return sides;
    }
}
