package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Analysis;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Holds the counts of victims against each other: the dead, the injured, the missing, the
/// arrested.
///
/// Counts grow while reports are written, so no older one is wrong: different counts of the dead
/// are a tension that a reader must know, other counts are compatible. A count of children, of
/// another four, of the badly injured or of an earlier disaster is another thing and is left out.
final class TollFinder {
    /// A statement with more figures than this is a list of several tolls.
    private static final int FIGURES = 2;

    private final Comparison comparison;
    private final CommonPlaces places;

    TollFinder(Comparison comparison) {
        this.comparison = comparison;
        places = new CommonPlaces(comparison);
    }

    List<Finding> find() {
        Map<String, NavigableMap<Long, List<Toll>>> sorts = new TreeMap<>();
        for (StatementProfile profile : comparison.profiles()) {
            for (Toll toll : tolls(profile)) {
                sorts.computeIfAbsent(toll.sort(), key -> new TreeMap<>())
                        .computeIfAbsent(
                                Math.round(toll.measure().value()), key -> new ArrayList<>())
                        .add(toll);
            }
        }
        return sorts.values().stream()
                .flatMap(byValue -> finding(List.copyOf(byValue.values())).stream())
                .toList();
    }

    private List<Toll> tolls(StatementProfile profile) {
        Analysis analysis = comparison.analysis(profile.report());
        return profile.figures().size() > FIGURES
                        || places.isElsewhere(profile)
                        || OtherYears.areTold(analysis, profile.sentence())
                ? List.of()
                : new TollReader(analysis).in(profile);
    }

    private Optional<Finding> finding(List<List<Toll>> byValue) {
        long reports =
                byValue.stream()
                        .flatMap(List::stream)
                        .map(toll -> toll.words().report())
                        .distinct()
                        .count();
        if (byValue.size() < 2 || reports < 2) {
            return Optional.empty();
        }
        List<Side> sides =
                byValue.stream()
                        .map(tolls -> comparison.side(tolls.stream().map(Toll::words).toList()))
                        .toList();
        boolean fit = fit(byValue);
        List<Toll> first = byValue.stream().map(List::getFirst).toList();
        boolean nobody = first.getFirst().measure().value() == 0;
        boolean dead = first.getFirst().sort().equals(Victims.KILLED);
        if ((nobody || dead || areOfParties(byValue)) && !fit) {
            return Optional.of(new Finding.Tension(sides, Aspect.NUMBER, reason(first, fit)));
        }
        return Optional.of(new Finding.Compatible(sides, Aspect.NUMBER, reason(first, fit)));
    }

    /// Whether two parties count those who were arrested: what the one leaves out, the other has
    /// not seen or counts as something else.
    private boolean areOfParties(List<List<Toll>> byValue) {
        return byValue.getFirst().getFirst().sort().equals(Victims.ARRESTED)
                && byValue.size() == 2
                && byValue.getFirst().stream()
                        .allMatch(one ->
                                byValue.getLast().stream()
                                        .allMatch(other -> areOfParties(one, other)));
    }

    private boolean areOfParties(Toll one, Toll other) {
        StatementProfile low = comparison.profile(one.words());
        StatementProfile high = comparison.profile(other.words());
        return !low.act().speakers().isEmpty()
                && !high.act().speakers().isEmpty()
                && comparison.haveOtherSpeakers(low, high);
    }

    private Reason reason(List<Toll> tolls, boolean fit) {
        return comparison
                .steps()
                .add(
                        Step.Part.DEED,
                        Step.Outcome.SAME,
                        tolls.stream().map(one -> List.of(one.cited(one.fate()))).toList())
                .add(
                        Step.Part.FIGURE,
                        fit ? Step.Outcome.FITS : Step.Outcome.GROWN,
                        tolls.stream()
                                .map(one -> List.of(one.cited(one.measure().words())))
                                .toList())
                .because(
                        fit
                                ? "lower bounds and counts that one true number fits"
                                : tolls.getFirst().measure().value() == 0
                                        ? "nobody, and a count"
                                        : "a count that grows with time");
    }

    private static boolean fit(List<List<Toll>> byValue) {
        List<Measure> measures = byValue.stream().flatMap(List::stream).map(Toll::measure).toList();
        return measures.stream()
                .allMatch(one -> measures.stream().allMatch(other -> one.fits(other)));
    }
}
