package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds one time of day given in two zones, and one happening put at two times of day: "04:52 UTC"
/// and "4:52 local time" cannot both be true of a place that keeps another time, nor can "the ferry
/// left at 7:10" and "the ferry left at 8:40".
final class ClockConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]); that the same is done to the
    /// same is the stronger hint.
    private static final double SAME_MATTER = 0.2;

    private final Comparison comparison;
    private final Said said;

    ClockConflicts(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
    }

    /// One finding per time of day that reports give in two zones, and per two times of day.
    List<Finding> find() {
        return Stream.concat(
                        inTwoZones().stream(),
                        PairFindings.of(comparison, SAME_MATTER, this::difference).stream())
                .toList();
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        StatementProfile one = pair.one();
        StatementProfile other = pair.other();
        boolean differ =
                one.limits().isAnotherHour(other.limits())
                        && !comparison.times().areOtherDays(one, other)
                        && !one.isElsewhere(other)
                        && clock(one).isPresent()
                        && clock(other).isPresent();
        return Optional.of(pair)
                .filter(each -> differ)
                .flatMap(each -> said.oneDeed(one, other))
                .map(matter ->
                        Difference.contradiction(
                                Stream.of(one, other)
                                        .flatMap(each -> clock(each).stream())
                                        .map(comparison::text)
                                        .sorted()
                                        .toList()
                                        .toString(),
                                Aspect.TIME,
                                comparison
                                        .steps()
                                        .otherClocks(
                                                pair,
                                                matter,
                                                clock(one).stream().toList(),
                                                clock(other).stream().toList())
                                        .because("one happening at two times of day")));
    }

    /// The words of the one time of day that a statement names.
    private Optional<Citation> clock(StatementProfile profile) {
        return Optional.of(comparison.times().clocks(profile))
                .filter(all -> all.size() == 1)
                .map(all -> new Citation(profile.report(), all.getFirst().words()));
    }

    private List<Finding> inTwoZones() {
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
    static String zone(String written) {
        String zone = written.toUpperCase(Locale.ROOT);
        return zone.equals("GMT") || zone.equals("Z") ? "UTC" : zone;
    }
}
