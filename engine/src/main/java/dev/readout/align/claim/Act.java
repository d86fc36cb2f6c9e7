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
/// @param speakers the entities that are named as its nearest source; empty in the reporter's own
///   voice and where nobody is named
/// @param tellers the entities that it only says to have spoken: "the mayor said on Tuesday"
/// @param verbs the base form of its main verb and the first of the words that tell the same; empty
///   of a noun alone
/// @param clause its main clause; empty of a noun alone
/// @param voices the speakers if all of them are persons
/// @param doers the persons whose deed the main clause tells
public record Act(
        boolean denies,
        Set<String> speakers,
        Set<String> tellers,
        Set<String> verbs,
        Optional<Predicate> clause,
        List<Person> voices,
        List<Person> doers) {
    public Act {
        voices = List.copyOf(voices);
        doers = List.copyOf(doers);
        tellers = Collections.unmodifiableSortedSet(new TreeSet<>(tellers));
        speakers = Collections.unmodifiableSortedSet(new TreeSet<>(speakers));
        verbs = Collections.unmodifiableSortedSet(new TreeSet<>(verbs));
    }

    boolean sharesSpeaker(Act other) {
        return !Collections.disjoint(speakers, other.speakers);
    }

    /// Whether both are told on the word of persons, and not of the same.
    boolean isOfOtherVoices(Act other) {
        return Person.areApart(voices, other.voices);
    }

    /// Whether both are told on somebody's word, and not on the same.
    boolean isOfOtherSpeakers(Act other) {
        return !speakers.isEmpty() && !other.speakers.isEmpty() && !sharesSpeaker(other);
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

    /// Whether both only say that somebody spoke, and not the same one.
    boolean tellsOfOthers(Act other) {
        return !tellers.isEmpty()
                && !other.tellers.isEmpty()
                && Collections.disjoint(tellers, other.tellers);
    }
}
