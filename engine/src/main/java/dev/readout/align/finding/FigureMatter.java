package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Counted;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.report.Citation;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells whether two figures that differ are given for one thing.
final class FigureMatter {

    /// Words besides what is counted that tell the same of it, where two verbs are told.
    private static final int TOLD = 2;

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

    private final FigureObjects figures;

    private final Comparison comparison;
    private final Said said;
    private final Arms arms;
    private final GivenValues given;
    private final FigureOdds odds;

    FigureMatter(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
        figures = new FigureObjects(comparison);
        arms = new Arms(comparison);
        given = new GivenValues(comparison.profiles());
        odds = new FigureOdds(figures, said);
    }

    /// How two figures stand in their clauses.
    record Counts(Counted one, Counted other) {}

    /// How two figures that differ stand in their clauses, if they are given for one thing.
    Optional<Counts> of(Comparison.Pair near, Measure figure, Measure against) {
        if (!differ(figure, against)
                || isLoose(near, figure, against)
                || isGathered(near.one()) != isGathered(near.other())
                || isBridged(near, Math.abs(figure.value() - against.value()))
                || Victims.areCounted(near.one(), figure)
                || near.likely() < odds.least(near, figure, against)) {
            return Optional.empty();
        }
        return Optional.of(
                        new Counts(
                                figures.counted(near.one(), figure),
                                figures.counted(near.other(), against)))
                .filter(counts ->
                        figures.namesModel(near.one(), figure, counts.one())
                                == figures.namesModel(near.other(), against, counts.other()))
                .filter(counts ->
                        FigureOdds.areFirst(near, figure, against)
                                || (figure.sharesPart(against)
                                        && areVotes(near)
                                        && !areOfOthers(near, counts)
                                        && !haveOtherOwners(near, figure, against, counts))
                                || (figures.haveOneObject(near.one(), figure, near.other(), against)
                                        && standAlike(near, counts.one(), counts.other())
                                        && !given.areBoth(near.one(), figure, against)
                                        && !given.areBoth(near.other(), figure, against)));
    }

    /// Whether neither report gives so many outcomes as that of a game does.
    private boolean areVotes(Comparison.Pair near) {
        return given.tallies(near.one().report()) <= MOST_TALLIES
                && given.tallies(near.other().report()) <= MOST_TALLIES;
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
        String verb = figures.counted(near.one(), figure).verb();
        boolean parties =
                !near.one().act().speakers().isEmpty()
                        && !near.other().act().speakers().isEmpty()
                        && comparison.haveOtherSpeakers(near.one(), near.other())
                        && !verb.isEmpty()
                        && verb.equals(figures.counted(near.other(), against).verb());
        return parties ? MOST_TIMES_OF_PARTIES : MOST_TIMES;
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
}
