package dev.readout.align.claim;

import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Predicate;
import dev.readout.knowledge.Opposites;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a statement does with words, and on whose word it is told.
///
/// @param denies whether its verb says that something is not so, or left out: "denied", "omitted"
/// @param verbs the base form of its main verb and the first of the words that tell the same; empty
///   of a noun alone
/// @param clause its main clause; empty of a noun alone
/// @param doers the persons whose deed the main clause tells
public record Act(
        Voice voice,
        boolean denies,
        Set<String> verbs,
        Optional<Predicate> clause,
        List<Person> doers) {
    public Act {
        doers = List.copyOf(doers);
        verbs = Collections.unmodifiableSortedSet(new TreeSet<>(verbs));
    }

    /// As [Voice#speakers()].
    public Set<String> speakers() {
        return voice.speakers();
    }

    /// Whether what both tell cannot be done at once by one: "resigned", "remains in office". Where
    /// the words do not tell who does it, it may be one.
    boolean isOpposite(Act other) {
        boolean opposite =
                verbs.stream()
                        .anyMatch(one ->
                                other.verbs.stream()
                                        .anyMatch(two -> Opposites.of(one, two).isPresent()));
        return opposite && !isOfAnother(other);
    }

    /// Whether both tell who does it, and it is not surely the same.
    private boolean isOfAnother(Act other) {
        return clause.stream()
                .flatMap(one -> one.agent().stream().map(agent -> one))
                .anyMatch(one ->
                        other.clause
                                .filter(two -> two.agent().isPresent())
                                .filter(two -> !Matter.isOfOne(one, two))
                                .isPresent());
    }
}
