package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Counted;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells whether two figures that differ are given for one thing.
final class FigureMatter {
    /// Pairs less likely than this to speak of one thing ([Comparison#pairs]) are no such two, not
    /// even outcomes of a vote with one number in common.
    static final double LEAST = 0.02;

    /// How likely both speak of one thing where nothing else tells. Below, most pairs of the
    /// annotated clusters were of two things.
    private static final double SAME_MATTER = 0.45;

    /// The same where both say "first … in so many years", which is matter enough.
    private static final double SAME_FIRST = 0.2;

    /// The same for a sum without its currency.
    private static final double SAME_SUM = 0.3;

    /// The same where both tell the same deed of the same doer.
    private static final double SAME_DEED = 0.2;

    /// The same where both count one sort of things and tell the same of them.
    private static final double SAME_COUNT = 0.08;

    /// Words besides what is counted that tell the same of it, …
    private static final int TOLD = 2;

    /// … or share of what the shorter statement tells (0 = nothing, 1 = all).
    private static final double TOLD_SHARE = 0.6;

    /// Less may be a count of anything.
    private static final double SMALLEST_SUM = 10_000;

    /// Outcomes of votes that one report of a vote tells of: this one, the one before, and one
    /// more.
    private static final int MOST_TALLIES = 3;

    /// What reports give for one thing is of one size; so many times as much is of another thing.
    private static final double MOST_TIMES = 3;

    /// The same where two parties count the same of a crowd: "300 marched, the police said".
    /// Chosen.
    private static final double MOST_TIMES_OF_PARTIES = 20;

    /// Characters between a name and its figure: ", " or " (".
    private static final int MARK = 2;

    /// Before the figure of "first in more than ten years".
    private static final Pattern FIRST_IN =
            Pattern.compile(
                    "\\bfirst\\b.*\\b(?:in|for|since|after)\\s+(?:[a-z]+\\s+){0,3}$",
                    Pattern.DOTALL);

    private final FigureObjects figures;

    private final Comparison comparison;
    private final Said said;
    private final Arms arms;
    private final Map<ReportId, Map<String, Map<String, Set<Double>>>> values = new TreeMap<>();

    FigureMatter(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
        figures = new FigureObjects(comparison);
        arms = new Arms(comparison);
        comparison.profiles().forEach(this::note);
    }

    private void note(StatementProfile profile) {
        profile.figures()
                .forEach(figure ->
                        voices(profile.report())
                                .computeIfAbsent(voice(profile), key -> new TreeMap<>())
                                .computeIfAbsent(figure.kind(), key -> new TreeSet<>())
                                .add(figure.value()));
    }

    private Map<String, Map<String, Set<Double>>> voices(ReportId report) {
        return values.computeIfAbsent(report, key -> new TreeMap<>());
    }

    private static String voice(StatementProfile profile) {
        return profile.act().speakers().toString();
    }

    /// How two figures stand in their clauses.
    record Counts(Counted one, Counted other) {}

    /// How two figures that differ stand in their clauses, if they are given for one thing.
    Optional<Counts> of(Comparison.Pair near, Measure figure, Measure against) {
        if (!differ(figure, against)
                || isLoose(near, figure, against)
                || isGathered(near.one()) != isGathered(near.other())
                || isBridged(near, Math.abs(figure.value() - against.value()))
                || TollFinder.countsVictims(near.one(), figure)
                || near.likely() < least(near, figure, against)) {
            return Optional.empty();
        }
        return Optional.of(new Counts(counted(near.one(), figure), counted(near.other(), against)))
                .filter(counts ->
                        figures.namesModel(near.one(), figure, counts.one())
                                == figures.namesModel(near.other(), against, counts.other()))
                .filter(counts ->
                        areFirst(near, figure, against)
                                || (figure.sharesPart(against)
                                        && areVotes(near)
                                        && !areOfOthers(near, counts)
                                        && !haveOtherOwners(near, figure, against, counts))
                                || (figures.haveOneObject(near.one(), figure, near.other(), against)
                                        && standAlike(near, counts.one(), counts.other())
                                        && !knowsBoth(near.one(), figure, against)
                                        && !knowsBoth(near.other(), figure, against)));
    }

    /// Whether neither report gives so many outcomes as that of a game does.
    private boolean areVotes(Comparison.Pair near) {
        return tallies(near.one()) <= MOST_TALLIES && tallies(near.other()) <= MOST_TALLIES;
    }

    private long tallies(StatementProfile profile) {
        return voices(profile.report()).values().stream()
                .flatMap(kinds -> kinds.getOrDefault(Measure.TALLY, Set.of()).stream())
                .distinct()
                .count();
    }

    /// Whether the sentence counts what came together over several times.
    private boolean isGathered(StatementProfile profile) {
        return Haul.isGathered(comparison.text(new Citation(profile.report(), profile.sentence())));
    }

    /// Whether one of the sentences tells what lies between: "31 arrests, four of them overnight"
    /// and 27.
    private boolean isBridged(Comparison.Pair near, double between) {
        return Stream.of(near.one(), near.other())
                .anyMatch(profile ->
                        comparison.analysis(profile.report()).quantities().stream()
                                .filter(one -> profile.sentence().contains(one.words()))
                                .anyMatch(one -> one.value().doubleValue() == between));
    }

    /// Whether one of them is too vague to contradict the other, or both are of unlike size.
    private boolean isLoose(Comparison.Pair near, Measure figure, Measure against) {
        double low = Math.min(figure.value(), against.value());
        double high = Math.max(figure.value(), against.value());
        return (low <= 1 && figure.kind().startsWith(Measure.COUNT))
                || (high > mostTimes(near, figure, against) * low
                        && !figure.sharesPart(against)
                        && !figure.fits(against))
                || (!figure.fits(against)
                        && (figures.isVague(near.one(), figure)
                                || figures.isVague(near.other(), against)))
                || figures.areRounded(near.one(), figure, near.other(), against);
    }

    /// Police and organisers count the same people in unlike ways.
    private double mostTimes(Comparison.Pair near, Measure figure, Measure against) {
        String verb = counted(near.one(), figure).verb();
        boolean parties =
                !near.one().act().speakers().isEmpty()
                        && !near.other().act().speakers().isEmpty()
                        && comparison.haveOtherSpeakers(near.one(), near.other())
                        && !verb.isEmpty()
                        && verb.equals(counted(near.other(), against).verb());
        return parties ? MOST_TIMES_OF_PARTIES : MOST_TIMES;
    }

    /// Whether one voice in a report gives both values: then they are of two things.
    private boolean knowsBoth(StatementProfile profile, Measure figure, Measure against) {
        Set<Double> given =
                voices(profile.report())
                        .getOrDefault(voice(profile), Map.of())
                        .getOrDefault(figure.kind(), Set.of());
        return given.contains(figure.value()) && given.contains(against.value());
    }

    /// Whether the clauses tell of the two figures nothing by which they are of two things.
    private boolean standAlike(Comparison.Pair near, Counted one, Counted other) {
        boolean otherThing =
                !one.measured().isEmpty()
                        && !other.measured().isEmpty()
                        && !one.measured().equals(other.measured());
        return !otherThing
                && one.limits().equals(other.limits())
                && !areOfOthers(near, new Counts(one, other))
                && (one.verb().equals(other.verb()) || tellMuch(near, one, other));
    }

    private boolean areOfOthers(Comparison.Pair near, Counts counts) {
        return Matter.areOthers(counts.one().agent(), counts.other().agent())
                || said.point(near.one())
                        .flatMap(one ->
                                said.point(near.other())
                                        .filter(other -> areOfOthers(near, one, other)))
                        .isPresent();
    }

    /// Whether both are of two bearers: "Brandt (12-3)", "Vell improved to 9-3".
    private boolean haveOtherOwners(
            Comparison.Pair near, Measure figure, Measure against, Counts counts) {
        Set<String> one = owners(near.one(), figure, counts.one());
        Set<String> other = owners(near.other(), against, counts.other());
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /// Whose name stands right before a figure; else who does what it belongs to.
    private Set<String> owners(StatementProfile profile, Measure figure, Counted counted) {
        return comparison.entities().of(profile.report()).entrySet().stream()
                .filter(name -> name.getKey().words().end() <= figure.words().start())
                .filter(name -> figure.words().start() - name.getKey().words().end() <= MARK)
                .findFirst()
                .map(name -> Set.of("@" + name.getValue().value()))
                .or(() -> counted.agent().map(Role::names))
                .orElse(Set.of());
    }

    private boolean areOfOthers(Comparison.Pair near, Predicate one, Predicate other) {
        return Matter.isOfOthers(one, other)
                || arms.areOpposed(
                        near.one().report(), one.agent(), near.other().report(), other.agent());
    }

    /// Whether two clauses with two verbs tell much the same of those that are counted.
    private static boolean tellMuch(Comparison.Pair near, Counted one, Counted other) {
        boolean verbs = !one.verb().isEmpty() && !other.verb().isEmpty();
        Set<String> terms = near.other().terms();
        long shared =
                near.one().terms().stream()
                        .filter(term -> !term.startsWith("#"))
                        .filter(terms::contains)
                        .count();
        return verbs ? one.part() == other.part() && shared > TOLD : shared >= TOLD;
    }

    private Counted counted(StatementProfile profile, Measure figure) {
        return comparison
                .grammar(profile.report())
                .counted(figure.words(), profile.words().words());
    }

    private static boolean differ(Measure figure, Measure against) {
        boolean known =
                figure.kind().equals(against.kind())
                        && !figure.kind().equals(Measure.COUNT)
                        && !figure.kind().equals(Measure.COUNT + " other");
        return (known || isBareSum(figure, against) || isBareSum(against, figure))
                && figure.value() != against.value()
                && !figure.isSameAs(against);
    }

    /// "45 million", held against "44 million euros".
    private static boolean isBareSum(Measure bare, Measure sum) {
        return bare.kind().equals(Measure.COUNT)
                && sum.kind().startsWith(Measure.MONEY)
                && Math.min(bare.value(), sum.value()) >= SMALLEST_SUM;
    }

    /// How likely both must speak of one thing.
    private double least(Comparison.Pair near, Measure figure, Measure against) {
        if (figure.sharesPart(against)) {
            return LEAST;
        }
        if (!figure.kind().equals(against.kind())) {
            return SAME_SUM;
        }
        if (areFirst(near, figure, against)) {
            return SAME_FIRST;
        }
        return tellTheSame(near, figure, against)
                ? SAME_COUNT
                : tellOneDeed(near, figure, against) ? SAME_DEED : SAME_MATTER;
    }

    /// Whether both measure what the same one does: "was doing nine knots".
    private boolean tellOneDeed(Comparison.Pair near, Measure figure, Measure against) {
        if (figure.kind().startsWith(Measure.COUNT)) {
            return false;
        }
        boolean told = said.point(near.one()).isPresent();
        if (told != said.point(near.other()).isPresent()) {
            return false;
        }
        return told
                ? said.oneDeed(near.one(), near.other()).isPresent()
                : isDoneByOne(counted(near.one(), figure), counted(near.other(), against));
    }

    private static boolean isDoneByOne(Counted one, Counted other) {
        return !one.verb().isEmpty()
                && one.verb().equals(other.verb())
                && Matter.areOne(one.agent(), other.agent());
    }

    /// Whether both count one sort of things, and not just people, and say the same of them.
    private boolean tellTheSame(Comparison.Pair near, Measure figure, Measure against) {
        if (!figure.kind().startsWith(Measure.COUNT + " ")
                || TollFinder.countsPeople(figure)
                || figures.isWhole(near.one(), figure)
                || figures.isWhole(near.other(), against)) {
            return false;
        }
        Set<String> one = words(near.one());
        Set<String> other = words(near.other());
        long shared = one.stream().filter(other::contains).count();
        return shared > TOLD
                || (shared > 1 && shared >= TOLD_SHARE * Math.min(one.size(), other.size()));
    }

    private static Set<String> words(StatementProfile profile) {
        return profile.terms().stream()
                .filter(term -> !term.startsWith("@") && !term.startsWith("#"))
                .collect(Collectors.toSet());
    }

    /// Whether both count from the last time: "the first visit in 12 years".
    static boolean areFirst(Comparison.Pair near, Measure figure, Measure against) {
        return isFirst(near.one(), figure) && isFirst(near.other(), against);
    }

    private static boolean isFirst(StatementProfile profile, Measure figure) {
        int until = figure.words().start() - profile.words().words().start();
        String before = profile.text().substring(0, Math.clamp(until, 0, profile.text().length()));
        return FIRST_IN.matcher(before.toLowerCase(Locale.ROOT)).find();
    }
}
