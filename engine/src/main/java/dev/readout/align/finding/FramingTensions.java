package dev.readout.align.finding;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.stand.Telling;
import dev.readout.align.stand.TellingReader;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds words that one report makes a warning of and another mockery: "warned of the bishop",
/// "mocked the bishop". One tension per speech.
///
/// A report that does both knows of both, and counts for none.
final class FramingTensions {
    private final Comparison comparison;

    FramingTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    List<Finding> find() {
        List<List<Telling>> speeches = new ArrayList<>();
        for (ReportWords report : comparison.reports()) {
            for (Telling telling : new TellingReader(report).all()) {
                speech(speeches, telling).add(telling);
            }
        }
        List<Finding> findings = new ArrayList<>();
        speeches.forEach(speech -> tension(speech).ifPresent(findings::add));
        return findings;
    }

    /// What is told of the same words so far.
    private static List<Telling> speech(List<List<Telling>> speeches, Telling telling) {
        return speeches.stream()
                .filter(speech -> speech.stream().anyMatch(telling::isSame))
                .findFirst()
                .orElseGet(() -> {
                    List<Telling> speech = new ArrayList<>();
                    speeches.add(speech);
                    return speech;
                });
    }

    private Optional<Finding> tension(List<Telling> speech) {
        List<List<Citation>> sides =
                speech.stream()
                        .filter(one -> forces(speech, one.words().report()).size() == 1)
                        .collect(
                                Collectors.groupingBy(
                                        Telling::force,
                                        Collectors.mapping(Telling::words, Collectors.toList())))
                        .values()
                        .stream()
                        .map(side -> side.stream().sorted().distinct().toList())
                        .sorted(Comparator.comparing(List::getFirst))
                        .toList();
        return sides.size() < 2 ? Optional.empty() : Optional.of(finding(sides));
    }

    private Finding finding(List<List<Citation>> sides) {
        return new Finding.Tension(
                sides.stream().map(comparison::side).toList(),
                Aspect.FRAMING,
                comparison
                        .steps()
                        .add(
                                Step.Part.DEED,
                                Step.Outcome.OTHER,
                                sides.stream().map(side -> side.subList(0, 1)).toList())
                        .because("the same words, told as two kinds of speech"));
    }

    private static Set<String> forces(List<Telling> speech, ReportId report) {
        return speech.stream()
                .filter(one -> one.words().report().equals(report))
                .map(Telling::force)
                .collect(Collectors.toSet());
    }
}
