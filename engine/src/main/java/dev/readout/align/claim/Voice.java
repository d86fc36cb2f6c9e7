package dev.readout.align.claim;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// On whose word a statement is told.
///
/// @param speakers the entities that are named as its nearest source; empty in the reporter's own
///   voice and where nobody is named
/// @param tellers the entities that it only says to have spoken: "the mayor said on Tuesday"
/// @param persons the speakers if all of them are persons
public record Voice(Set<String> speakers, Set<String> tellers, List<Person> persons) {
    public Voice {
        speakers = Collections.unmodifiableSortedSet(new TreeSet<>(speakers));
        tellers = Collections.unmodifiableSortedSet(new TreeSet<>(tellers));
        persons = List.copyOf(persons);
    }

    boolean sharesSpeaker(Voice other) {
        return !Collections.disjoint(speakers, other.speakers);
    }

    /// Whether both are told on somebody's word, and not on the same.
    boolean isOfOthers(Voice other) {
        return areApart(speakers, other.speakers);
    }

    /// Whether both are told on the word of persons, and not of the same.
    boolean isOfOtherPersons(Voice other) {
        return Person.areApart(persons, other.persons);
    }

    /// Whether both only say that somebody spoke, and not the same one.
    boolean tellsOfOthers(Voice other) {
        return areApart(tellers, other.tellers);
    }

    private static boolean areApart(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }
}
