package dev.readout.align.position;

import java.util.Collections;
import java.util.Set;

/// What a challenge or a reply is about.
///
/// @param deed the family of what shall be done; empty for an accusation
/// @param terms families of the other words
record Matter(String deed, Set<String> terms) {
    /// Those who go shall not stay, so what else is told of it is no other matter.
    static final String LEAVE = "*leave";

    /// Words that two tellings of one matter share, at least; one alone is told of many.
    private static final int SHARED = 2;

    Matter {
        terms = Set.copyOf(terms);
    }

    static Matter of(Set<String> terms) {
        return new Matter("", terms);
    }

    /// Whether two tell of one matter.
    ///
    /// @param ofOne whether one tells both
    boolean isSame(Matter other, boolean ofOne) {
        return deed.isEmpty() ? shared(other) >= (ofOne ? 1 : SHARED) : isAnswered(other);
    }

    /// Whether a reply with this matter answers the other one.
    boolean isAnswered(Matter other) {
        if (!deed.isEmpty() || !other.deed.isEmpty()) {
            return deed.equals(other.deed)
                    && (deed.equals(LEAVE)
                            || terms.isEmpty()
                            || other.terms.isEmpty()
                            || !Collections.disjoint(terms, other.terms));
        }
        int least = Math.min(SHARED, Math.min(terms.size(), other.terms.size()));
        return shared(other) >= Math.max(1, least);
    }

    /// Whether it has at least two of the terms of another one, and half of them.
    boolean isMostly(Matter other) {
        long shared = shared(other);
        return shared >= SHARED && 2 * shared >= other.terms.size();
    }

    private long shared(Matter other) {
        return terms.stream().filter(other.terms::contains).count();
    }
}
