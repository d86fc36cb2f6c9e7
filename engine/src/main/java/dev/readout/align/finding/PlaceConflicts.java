package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.Countries;
import dev.readout.knowledge.Country;
import dev.readout.story.Aspect;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds one happening put in two countries by two reports: "signed in Vienna", "signed in Oslo".
///
/// Only countries and their capitals are held against each other: of other places no file tells
/// which lies in which.
final class PlaceConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]); that the same is done to the
    /// same is the stronger hint.
    private static final double SAME_MATTER = 0.2;

    private final Comparison comparison;
    private final Said said;

    PlaceConflicts(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
    }

    /// One finding per two countries.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        Set<String> one = countries(pair.one());
        Set<String> other = countries(pair.other());
        boolean differ =
                !one.isEmpty()
                        && !other.isEmpty()
                        && Collections.disjoint(one, other)
                        && !comparison.times().areUnlike(pair.one(), pair.other());
        return Optional.of(pair)
                .filter(each -> differ)
                .flatMap(each -> said.oneDeed(pair.one(), pair.other()))
                .map(matter ->
                        Difference.contradiction(
                                new TreeSet<>(List.of(one.toString(), other.toString())).toString(),
                                Aspect.PLACE,
                                comparison
                                        .steps()
                                        .oneDeed(pair, matter, Step.Outcome.OTHER)
                                        .because("one happening in two countries")));
    }

    /// The codes of the countries in which it is said to hold.
    private Set<String> countries(StatementProfile profile) {
        Set<String> codes = new TreeSet<>();
        for (String place : profile.scope()) {
            if (place.startsWith("@")) {
                comparison
                        .entities()
                        .find(new EntityId(place.substring(1)))
                        .map(Entity::canonical)
                        .flatMap(
                                name -> Countries.withCapital(name).or(() -> Countries.named(name)))
                        .map(Country::code)
                        .ifPresent(codes::add);
            }
        }
        return codes;
    }
}
