package dev.readout.align.finding;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Finds one time of day given in two zones: "04:52 UTC" and "4:52 local time" cannot both be true
/// of a place that keeps another time.
final class ClockConflicts {
    private final Comparison comparison;

    ClockConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per time of day that reports give in two zones.
    List<Finding> find() {
        Map<String, Map<String, List<Citation>>> zones = new TreeMap<>();
        for (Analysis analysis : comparison.analyses()) {
            for (TimePhrase time : analysis.times()) {
                if (time.form() instanceof TimePhrase.Form.AtClock clock
                        && !clock.zone().isEmpty()) {
                    zones.computeIfAbsent(clock.time().toString(), key -> new TreeMap<>())
                            .computeIfAbsent(zone(clock.zone()), key -> new ArrayList<>())
                            .add(new Citation(analysis.report().id(), time.words()));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Map<String, List<Citation>> byZone : zones.values()) {
            if (byZone.size() > 1) {
                findings.add(
                        new Finding.Contradiction(
                                byZone.values().stream().map(comparison::side).toList(),
                                Aspect.TIME,
                                comparison
                                        .steps()
                                        .add(
                                                Step.Part.TIME,
                                                Step.Outcome.OTHER,
                                                byZone.values().stream()
                                                        .map(words -> List.of(words.getFirst()))
                                                        .toList())
                                        .because("the same time of day in different zones")));
            }
        }
        return findings;
    }

    /// Two names of universal time are one.
    private static String zone(String written) {
        String zone = written.toUpperCase(Locale.ROOT);
        return zone.equals("GMT") || zone.equals("Z") ? "UTC" : zone;
    }
}
