package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Counted;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds figures of the same thing against each other: same unit or noun counted, in statements
/// that otherwise say much the same.
///
/// Precise figures that exclude each other are a contradiction. Bounds that one number fits, and
/// figures for different places, are compatible and said to be so.
final class FigureConflicts {
    /// What is counted from a day on is less than what is counted from the beginning.
    private static final Pattern SINCE = Pattern.compile("\\bsince\\b");

    private static final Pattern VAGUE =
            Pattern.compile(
                    "(?i)(?:(?:tens|hundreds|thousands) of"
                            + " )?(?:hundreds|thousands|millions|billions|trillions)");

    private final Comparison comparison;
    private final FigureMatter matter;
    private final CommonPlaces places;
    private final Map<String, Values> all = new TreeMap<>();

    FigureConflicts(Comparison comparison, Said said) {
        this.comparison = comparison;
        matter = new FigureMatter(comparison, said);
        places = new CommonPlaces(comparison);
    }

    /// The kinds of figures ([Measure#kind()]) that were found to differ.
    Set<String> kinds() {
        return all.values().stream()
                .filter(values -> finding(values).isPresent())
                .map(values -> values.first().one().kind())
                .collect(Collectors.toSet());
    }

    /// One finding per two values of one sort, with all statements that give one of them.
    List<Finding> find() {
        comparison
                .pairs(FigureOdds.LEAST)
                .filter(near -> !near.one().figures().isEmpty())
                .filter(near -> !near.other().figures().isEmpty())
                .map(this::figures)
                .flatMap(Optional::stream)
                .forEach(found ->
                        add(all.computeIfAbsent(found.key(), key -> new Values(found)), found));
        List<Finding> findings = new ArrayList<>();
        all.values().forEach(values -> finding(values).ifPresent(findings::add));
        return findings;
    }

    /// A figure of each of two statements.
    private record Figures(
            Comparison.Pair near, Measure one, Measure other, FigureMatter.Counts counts) {
        /// Each two values of one sort are shown once.
        String key() {
            double low = Math.min(one.value(), other.value());
            double high = Math.max(one.value(), other.value());
            return one.kind() + " " + low + " " + high;
        }

        List<Citation> words() {
            return List.of(
                    new Citation(near.one().report(), counts.one().words()),
                    new Citation(near.other().report(), counts.other().words()));
        }
    }

    /// Who gives the lower and who the higher of two values.
    private record Values(Figures first, Set<Citation> lower, Set<Citation> higher) {
        Values(Figures first) {
            this(first, new TreeSet<>(), new TreeSet<>());
        }
    }

    private void add(Values values, Figures found) {
        boolean rising = found.one().value() < found.other().value();
        Citation one = shown(found.near().one(), found.counts().one());
        Citation other = shown(found.near().other(), found.counts().other());
        values.lower().add(rising ? one : other);
        values.higher().add(rising ? other : one);
    }

    private Citation shown(StatementProfile profile, Counted counted) {
        Span core = counted.told().map(counted.words()::cover).orElse(counted.words());
        return new StatementWords(comparison, profile).shown(new Citation(profile.report(), core));
    }

    private Optional<Figures> figures(Comparison.Pair near) {
        if (!mayContradict(near)) {
            return Optional.empty();
        }
        for (Measure figure : near.one().figures()) {
            for (Measure against : near.other().figures()) {
                Optional<FigureMatter.Counts> counts = matter.of(near, figure, against);
                if (counts.isPresent()) {
                    return Optional.of(new Figures(near, figure, against, counts.get()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayContradict(Comparison.Pair near) {
        StatementProfile one = near.one();
        StatementProfile other = near.other();
        boolean oneVoice =
                one.report().equals(other.report()) && !comparison.haveOtherSpeakers(one, other);
        boolean agree = one.givesSame(other) && !tellFirst(near);
        return !oneVoice
                && !agree
                && !new StatementWords(comparison, one).isTail()
                && !new StatementWords(comparison, other).isTail()
                && !one.limits().isApart(other.limits())
                && !comparison.times().haveUnlikeDays(one, other)
                && (SINCE.matcher(one.text()).find() == SINCE.matcher(other.text()).find()
                        || tellFirst(near));
    }

    private static boolean tellFirst(Comparison.Pair near) {
        return near.one().figures().stream()
                .anyMatch(figure ->
                        near.other().figures().stream()
                                .anyMatch(against -> FigureOdds.areFirst(near, figure, against)));
    }

    private Optional<Finding> finding(Values values) {
        return difference(values.first())
                .map(one ->
                        one.between(
                                List.of(
                                        comparison.side(List.copyOf(values.lower())),
                                        comparison.side(List.copyOf(values.higher())))));
    }

    /// "Billions" beside a number tells nothing that could differ.
    private boolean isVague(StatementProfile profile, Measure figure) {
        return VAGUE.matcher(comparison.text(new Citation(profile.report(), figure.words())))
                .matches();
    }

    private Optional<Difference> difference(Figures figures) {
        StatementProfile one = figures.near().one();
        StatementProfile other = figures.near().other();
        boolean first = FigureOdds.areFirst(figures.near(), figures.one(), figures.other());
        Aspect aspect = first ? Aspect.FIRST_SINCE : Aspect.NUMBER;
        if (figures.one().fits(figures.other())) {
            if (isVague(one, figures.one()) || isVague(other, figures.other())) {
                return Optional.empty();
            }
            return Optional.of(
                    Difference.compatible(
                            figures.key(),
                            aspect,
                            steps(figures, Step.Outcome.FITS)
                                    .because("bounds that one true number fits")));
        }
        if (one.isElsewhere(other)) {
            return Optional.of(
                    Difference.compatible(
                            figures.key(),
                            Aspect.SCOPE,
                            steps(figures, Step.Outcome.OTHER)
                                    .places(figures.near(), Step.Outcome.OTHER)
                                    .because("figures for different places")));
        }
        boolean unlikeScope = places.isLocal(one) != places.isLocal(other);
        return unlikeScope && !first
                ? Optional.empty()
                : Optional.of(
                        Difference.contradiction(
                                figures.key(),
                                aspect,
                                steps(figures, Step.Outcome.OTHER)
                                        .because("different figures for the same thing")));
    }

    private Steps steps(Figures figures, Step.Outcome outcome) {
        return comparison
                .steps()
                .counts(figures.near(), figures.counts())
                .times(figures.near(), Step.Outcome.FITS)
                .add(Step.Part.FIGURE, outcome, figures.words().stream().map(List::of).toList());
    }
}
