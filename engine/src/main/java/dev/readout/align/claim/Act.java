package dev.readout.align.claim;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What a statement does with words, and on whose word it is told.
///
/// @param denies whether its verb says that something is not so, or left out: "denied", "omitted"
/// @param speakers the entities that are named as its nearest source; empty in the reporter's own
///   voice and where nobody is named
/// @param tellers the entities that it only says to have spoken: "the mayor said on Tuesday"
public record Act(boolean denies, Set<String> speakers, Set<String> tellers) {
    public Act {
        tellers = Collections.unmodifiableSortedSet(new TreeSet<>(tellers));
        speakers = Collections.unmodifiableSortedSet(new TreeSet<>(speakers));
    }

    boolean sharesSpeaker(Act other) {
        return !Collections.disjoint(speakers, other.speakers);
    }

    /// Whether both only say that somebody spoke, and not the same one.
    boolean tellsOfOthers(Act other) {
        return !tellers.isEmpty()
                && !other.tellers.isEmpty()
                && Collections.disjoint(tellers, other.tellers);
    }
}
