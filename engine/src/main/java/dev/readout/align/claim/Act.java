package dev.readout.align.claim;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What is done in a statement, and on whose word it is told.
///
/// @param verbs the families of its verbs, auxiliaries left out
/// @param speakers the entities that are named as its nearest source; empty in the reporter's own
///   voice and where nobody is named
public record Act(Set<String> verbs, Set<String> speakers) {
    public Act {
        verbs = Collections.unmodifiableSortedSet(new TreeSet<>(verbs));
        speakers = Collections.unmodifiableSortedSet(new TreeSet<>(speakers));
    }

    boolean sharesVerb(Act other) {
        return !Collections.disjoint(verbs, other.verbs);
    }

    boolean sharesSpeaker(Act other) {
        return !Collections.disjoint(speakers, other.speakers);
    }
}
