package dev.readout.align.predicate;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Who or what takes part in what is said.
///
/// @param head the entity (`@id`) or the family of the noun
/// @param names the entities that the words name themselves: "the chairman, Olaf Brandt"
/// @param qualifiers what tells it apart: "northern" and "@marrin" in "the northern lock of Marrin"
/// @param part whether only some are meant: "most of the houses", "another lock"
public record Role(String head, Set<String> names, Set<String> qualifiers, boolean part) {
    public Role {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        qualifiers = Collections.unmodifiableSortedSet(new TreeSet<>(qualifiers));
    }

    /// Whether both are surely the same as far as the words tell.
    boolean isSame(Role other) {
        if (part || other.part) {
            return false;
        }
        boolean named = !Collections.disjoint(names, other.names);
        return named || (head.equals(other.head) && !isToldApart(other));
    }

    private boolean isToldApart(Role other) {
        boolean named = !names.isEmpty() && !other.names.isEmpty();
        boolean qualified =
                !qualifiers.isEmpty()
                        && !other.qualifiers.isEmpty()
                        && Collections.disjoint(qualifiers, other.qualifiers);
        return named || qualified;
    }

    /// The head and all that tells it apart.
    Set<String> terms() {
        Set<String> terms = new TreeSet<>(qualifiers);
        terms.addAll(names);
        terms.add(head);
        return terms;
    }
}
