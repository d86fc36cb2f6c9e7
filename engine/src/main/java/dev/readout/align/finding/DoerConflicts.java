package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.knowledge.Acts;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds one deed that two reports tell of two sides: "the baker was shot by soldiers", "the baker
/// was shot by rebels".
///
/// Only the arms of a state and those who bear arms against it or the law are held against each
/// other, and who says that another did it of which he is accused himself: other doers may be one,
/// or have done it together.
final class DoerConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]); that the same is done to the
    /// same is the stronger hint.
    private static final double SAME_MATTER = 0.2;

    private final Comparison comparison;
    private final Said said;
    private final Arms arms;

    DoerConflicts(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
        arms = new Arms(comparison);
    }

    /// One finding per two doers.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        return said.point(pair.one())
                .flatMap(one -> said.point(pair.other()).map(other -> Matter.of(one, other)))
                .filter(matter -> isOneDeed(matter) && areOpposed(pair, matter))
                .filter(matter -> !comparison.times().areUnlike(pair.one(), pair.other()))
                .filter(matter -> !pair.one().isElsewhere(pair.other()))
                .map(matter -> difference(pair, matter));
    }

    private static boolean isOneDeed(Matter matter) {
        Predicate one = matter.one();
        Predicate other = matter.other();
        return matter.isDoneToOne()
                && one.theme().filter(Role::isTold).isPresent()
                && other.theme().filter(Role::isTold).isPresent()
                && Acts.mayBeOne(one.verb().family(), other.verb().family());
    }

    private boolean areOpposed(Comparison.Pair pair, Matter matter) {
        boolean opposed =
                arms.areOpposed(
                        pair.one().report(),
                        matter.one().agent(),
                        pair.other().report(),
                        matter.other().agent());
        return (opposed || isOneAccused(pair, matter))
                && !namesToo(pair.one(), matter.other())
                && !namesToo(pair.other(), matter.one());
    }

    /// Whether one says that another did it, and is himself told to have done it.
    private boolean isOneAccused(Comparison.Pair pair, Matter matter) {
        Set<EntityId> one = sides(Set.copyOf(named(matter.one())));
        Set<EntityId> other = sides(Set.copyOf(named(matter.other())));
        Set<EntityId> teller = sides(speakers(pair.one()));
        Set<EntityId> otherTeller = sides(speakers(pair.other()));
        return !one.isEmpty()
                && !other.isEmpty()
                && Collections.disjoint(one, other)
                && !teller.isEmpty()
                && !otherTeller.isEmpty()
                && Collections.disjoint(teller, otherTeller)
                && (!Collections.disjoint(one, otherTeller)
                        || !Collections.disjoint(other, teller));
    }

    private static List<EntityId> named(Predicate told) {
        return told.agent().stream()
                .flatMap(agent -> agent.names().stream())
                .filter(name -> name.startsWith("@"))
                .map(name -> new EntityId(name.substring(1)))
                .toList();
    }

    private static Set<EntityId> speakers(StatementProfile profile) {
        return profile.act().speakers().stream().map(EntityId::new).collect(Collectors.toSet());
    }

    /// With those whose word theirs is.
    private Set<EntityId> sides(Set<EntityId> ids) {
        return Stream.concat(
                        ids.stream(),
                        ids.stream()
                                .map(comparison.entities()::find)
                                .flatMap(Optional::stream)
                                .flatMap(entity -> entity.party().stream()))
                .collect(Collectors.toSet());
    }

    /// Whether a statement names the doer of the other, too, as where both fought.
    private static boolean namesToo(StatementProfile profile, Predicate other) {
        return other.agent()
                .filter(agent ->
                        profile.terms().contains(agent.head())
                                || !Collections.disjoint(profile.terms(), agent.names()))
                .isPresent();
    }

    private Difference difference(Comparison.Pair pair, Matter matter) {
        List<Citation> one = Steps.words(pair.one().report(), matter.one().agent());
        List<Citation> other = Steps.words(pair.other().report(), matter.other().agent());
        return Difference.contradiction(
                new TreeSet<>(Stream.of(one, other).map(comparison::line).toList()).toString(),
                Aspect.WHO,
                comparison
                        .steps()
                        .oneDeed(pair, matter, Step.Outcome.FITS)
                        .add(Step.Part.DOER, Step.Outcome.OTHER, one, other)
                        .because("one deed told of two sides"));
    }
}
