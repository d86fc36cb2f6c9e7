package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.ReportId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the whole story plays, as against one place of many in it.
final class CommonPlaces {
    /// A place that this share of the reports names is that of the story (0 = none, 1 = all).
    private static final double COMMON = 0.6;

    /// Nouns of times that stand like places: "in the afternoon".
    private static final Set<String> TIMES =
            Stream.of("morning", "afternoon", "evening", "night", "day", "hour", "moment")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    private final Set<String> places;

    CommonPlaces(Comparison comparison) {
        Map<String, Set<ReportId>> reports = new TreeMap<>();
        for (StatementProfile profile : comparison.profiles()) {
            profile.terms()
                    .forEach(term ->
                            reports.computeIfAbsent(term, key -> new TreeSet<>())
                                    .add(profile.report()));
        }
        double least = COMMON * comparison.analyses().size();
        reports.values().removeIf(some -> some.size() < least);
        places = reports.keySet();
    }

    /// Whether a statement holds for a place that is not the one of the whole story.
    boolean isLocal(StatementProfile profile) {
        return profile.scope().stream()
                .anyMatch(place -> !places.contains(place) && !TIMES.contains(place));
    }

    /// Whether all the names of where it holds are of other places.
    boolean isElsewhere(StatementProfile profile) {
        List<String> named =
                profile.scope().stream().filter(place -> place.startsWith("@")).toList();
        return !named.isEmpty() && named.stream().noneMatch(places::contains);
    }
}
