package dev.readout.align.predicate;

import dev.readout.text.Span;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who or what takes part in what is said.
///
/// @param head the family of the noun; the entity (`@id`) of a pronoun
/// @param names the entities and the names that stand in the words themselves: "the chairman, Olaf
///   Brandt"
/// @param qualifiers what tells it apart: "northern" and "@marrin" in "the northern lock of Marrin"
/// @param clause what a clause behind the noun speaks of: "given" in "paintings given to the town"
/// @param words the noun with the words before it that belong to it: "the northern lock"
/// @param part whether only some are meant: "most of the houses", "another lock"
public record Role(
        String head,
        Set<String> names,
        Set<String> qualifiers,
        Set<String> clause,
        Optional<Span> words,
        boolean part) {
    /// Words of order that name none of [#LATER].
    private static final Set<String> ENDS = Set.of("first", "last", "final", "next");

    private static final Set<String> LATER =
            Set.of(
                    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
                    "tenth");

    private static final Predicate<String> ENTITY = term -> term.startsWith("@");

    public Role {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        qualifiers = Collections.unmodifiableSortedSet(new TreeSet<>(qualifiers));
        clause = Collections.unmodifiableSortedSet(new TreeSet<>(clause));
    }

    /// Whether both are surely the same as far as the words tell.
    boolean isSame(Role other) {
        if (part || other.part) {
            return false;
        }
        boolean named = !Collections.disjoint(names, other.names);
        return named || (head.equals(other.head) && !isToldApart(other));
    }

    /// Whether a name or another word tells it apart from others of its kind.
    public boolean isTold() {
        return !names.isEmpty() || !qualifiers.isEmpty();
    }

    private boolean isToldApart(Role other) {
        boolean named = areApart(names, other.names);
        return named
                || areApart(qualifiers, other.qualifiers)
                || areApart(ordinals(), other.ordinals())
                || isLater() != other.isLater()
                || areApart(entities(), other.entities());
    }

    /// Whether there was one before: "the second ferry".
    private boolean isLater() {
        return qualifiers.stream().anyMatch(LATER::contains);
    }

    private Set<String> ordinals() {
        return qualifiers.stream()
                .filter(word -> LATER.contains(word) || ENDS.contains(word))
                .collect(Collectors.toSet());
    }

    private Set<String> entities() {
        return qualifiers.stream().filter(ENTITY).collect(Collectors.toSet());
    }

    private static boolean areApart(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /// The names as written, where it is known who bears them: "brandt" of "@olaf-brandt".
    public Set<String> spellings() {
        return names.stream().anyMatch(ENTITY)
                ? names.stream().filter(ENTITY.negate()).collect(Collectors.toSet())
                : Set.of();
    }

    /// The head and all that tells it apart.
    Set<String> terms() {
        Set<String> terms = new TreeSet<>(qualifiers);
        terms.addAll(names);
        terms.add(head);
        return terms;
    }
}
