package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Counted;
import dev.readout.knowledge.Acts;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Side;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds two counts of one sort of things that reports tell with other verbs: "fifty firefighters
/// fought the blaze", "75 firefighters were called to the mill".
///
/// A report must give one number of the sort only, wherever it does. As the verbs are not the same,
/// both may be right: a tension.
final class CountTensions {
    /// Sorts of which a story has many that have nothing to do with each other.
    private static final Set<String> ANY =
            families(
                    "people",
                    "person",
                    "man",
                    "woman",
                    "child",
                    "time",
                    "thing",
                    "part",
                    "member",
                    "way",
                    "place",
                    "point",
                    "group",
                    "case",
                    "side",
                    "kind",
                    "type",
                    "step",
                    "question",
                    "reason",
                    "page",
                    "word",
                    "section",
                    "level",
                    "party",
                    "friend",
                    "report",
                    "story",
                    "talk",
                    "meeting",
                    "country",
                    "state",
                    "city",
                    "company",
                    "job",
                    "house",
                    "court",
                    "vote",
                    "home",
                    "area",
                    "issue",
                    "other",
                    "another");

    /// Those who come to help: a report that counts them tells how many came.
    private static final Set<String> HELPERS =
            families("firefighter", "paramedic", "ambulance", "appliance", "diver", "lifeguard");

    /// What befalls some of them.
    private static final Set<String> FATES =
            families("killed", "injured", "missing", "arrested", "trapped", "treated", "rescued");

    /// Words in both sentences, besides what is counted, by which both speak of one thing.
    private static final int SHARED = 2;

    /// More times as many are of another thing.
    private static final double MOST_TIMES = 3;

    private final Comparison comparison;
    private final FigureObjects objects;

    CountTensions(Comparison comparison) {
        this.comparison = comparison;
        objects = new FigureObjects(comparison);
    }

    private static Set<String> families(String... words) {
        return Stream.of(words).map(WordFamilies::of).collect(Collectors.toUnmodifiableSet());
    }

    private record Count(StatementProfile profile, Measure figure, Counted counted) {
        String sort() {
            return figure.kind().substring(Measure.COUNT.length() + 1);
        }
    }

    /// One finding per two values of a sort, but for those of which figures are known to differ.
    ///
    /// @param known [FigureConflicts#kinds()]
    List<Finding> besides(Set<String> known) {
        Map<String, Map<ReportId, List<Count>>> sorts = new TreeMap<>();
        for (StatementProfile profile : comparison.profiles()) {
            boolean tail = new StatementWords(comparison, profile).isTail();
            for (Measure figure : profile.figures()) {
                if (!tail && isOfSort(figure) && !known.contains(figure.kind())) {
                    sorts.computeIfAbsent(figure.kind(), key -> new TreeMap<>())
                            .computeIfAbsent(profile.report(), key -> new ArrayList<>())
                            .add(count(profile, figure));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        sorts.values().forEach(reports -> findings.addAll(findings(reports)));
        return findings;
    }

    private static boolean isOfSort(Measure figure) {
        return figure.kind().startsWith(Measure.COUNT + " ")
                && !ANY.contains(figure.kind().substring(Measure.COUNT.length() + 1))
                && !Victims.mayBeCounted(figure);
    }

    private Count count(StatementProfile profile, Measure figure) {
        return new Count(profile, figure, objects.counted(profile, figure));
    }

    private List<Finding> findings(Map<ReportId, List<Count>> reports) {
        TreeMap<Double, List<Count>> values = new TreeMap<>();
        reports.values().stream()
                .filter(CountTensions::isOne)
                .flatMap(List::stream)
                .filter(this::isPlain)
                .forEach(count ->
                        values.computeIfAbsent(count.figure().value(), key -> new ArrayList<>())
                                .add(count));
        return findings(List.copyOf(values.values()));
    }

    /// @param values by rising value
    private List<Finding> findings(List<List<Count>> values) {
        List<Finding> findings = new ArrayList<>();
        for (int low = 0; low < values.size(); low++) {
            for (int high = low + 1; high < values.size(); high++) {
                if (areOne(values.get(low), values.get(high))) {
                    findings.add(finding(List.of(values.get(low), values.get(high))));
                }
            }
        }
        return findings;
    }

    private static boolean isOne(List<Count> counts) {
        return counts.stream().map(count -> count.figure().value()).distinct().count() == 1;
    }

    private boolean isPlain(Count count) {
        StatementProfile profile = count.profile();
        return count.figure().value() > 1
                && count.counted().limits().isEmpty()
                && !profile.negated()
                && !objects.isVague(profile, count.figure())
                && !objects.isWhole(profile, count.figure())
                && !FATES.contains(count.counted().verb())
                && !Haul.isGathered(
                        comparison.text(new Citation(profile.report(), profile.sentence())))
                && !OtherYears.areTold(comparison.analysis(profile.report()), profile.sentence());
    }

    private boolean areOne(List<Count> low, List<Count> high) {
        return low.stream().anyMatch(one -> high.stream().anyMatch(other -> areOne(one, other)));
    }

    private boolean areOne(Count one, Count other) {
        return !one.figure().fits(other.figure())
                && namesModel(one) == namesModel(other)
                && other.figure().value() <= MOST_TIMES * one.figure().value()
                && !comparison.times().areOtherDays(one.profile(), other.profile())
                && !one.profile().isElsewhere(other.profile())
                && (HELPERS.contains(one.sort()) || tellOne(one, other));
    }

    private boolean namesModel(Count count) {
        return objects.namesModel(count.profile(), count.figure(), count.counted());
    }

    private boolean tellOne(Count one, Count other) {
        Set<String> terms = terms(one);
        long shared = terms(other).stream().filter(terms::contains).count();
        boolean verbs =
                !one.counted().verb().isEmpty()
                        && Acts.mayBeOne(one.counted().verb(), other.counted().verb());
        return shared >= SHARED || (verbs && shared > 0);
    }

    /// What its sentence tells besides what is counted.
    private Set<String> terms(Count count) {
        return comparison
                .grammar(count.profile().report())
                .terms(count.profile().sentence())
                .stream()
                .filter(term -> !term.equals(count.sort()))
                .collect(Collectors.toSet());
    }

    private Finding finding(List<List<Count>> values) {
        Count low = values.getFirst().getFirst();
        Count high = values.getLast().getFirst();
        return new Finding.Tension(
                values.stream().map(this::side).toList(),
                Aspect.NUMBER,
                comparison
                        .steps()
                        .counts(
                                new Comparison.Pair(low.profile(), high.profile(), 1),
                                new FigureMatter.Counts(low.counted(), high.counted()))
                        .otherFigures(List.of(cited(low), cited(high)))
                        .because("two counts of one sort of things"));
    }

    private static List<Citation> cited(Count count) {
        return List.of(new Citation(count.profile().report(), count.counted().words()));
    }

    private Side side(List<Count> counts) {
        return comparison.side(
                counts.stream()
                        .map(count -> {
                            Span words = count.counted().words();
                            Span core = count.counted().told().map(words::cover).orElse(words);
                            return new StatementWords(comparison, count.profile())
                                    .shown(new Citation(count.profile().report(), core));
                        })
                        .toList());
    }
}
