package dev.readout.align.predicate;

import java.util.Collections;
import java.util.Optional;

/// Tells whether two predicates speak of the same parties and things.
public final class Matter {
    private Matter() {}

    private enum Likeness {
        SAME,
        OTHER,
        UNKNOWN
    }

    /// Whether nobody and nothing in both is told apart, and one at least is the same in both: who
    /// does it, to whom, or all that one of the clauses names besides.
    public static boolean isOne(Predicate one, Predicate other) {
        Likeness agents = agents(one, other);
        Likeness themes = likeness(one.theme(), other.theme());
        if (agents == Likeness.OTHER || themes == Likeness.OTHER || speaksOfOthers(one, other)) {
            return false;
        }
        return agents == Likeness.SAME || themes == Likeness.SAME || sharesAll(one, other);
    }

    /// Whether who does it and, where anything is done to anybody, to whom are the same in both.
    public static boolean isSurelyOne(Predicate one, Predicate other) {
        Likeness agents = agents(one, other);
        Likeness themes = likeness(one.theme(), other.theme());
        boolean bothThemes = one.theme().isPresent() && other.theme().isPresent();
        boolean bothAgents = one.agent().isPresent() && other.agent().isPresent();
        return agents != Likeness.OTHER
                && themes != Likeness.OTHER
                && !speaksOfOthers(one, other)
                && (bothThemes
                        ? themes == Likeness.SAME && (!bothAgents || agents == Likeness.SAME)
                        : agents == Likeness.SAME);
    }

    /// Whether it is done to the same.
    public static boolean isDoneToOne(Predicate one, Predicate other) {
        return likeness(one.theme(), other.theme()) == Likeness.SAME;
    }

    /// Whether both tell who does it, and it is not the same.
    public static boolean isOfOthers(Predicate one, Predicate other) {
        return areOthers(one.agent(), other.agent());
    }

    /// Whether both tell who does it, and it is surely the same.
    public static boolean isOfOne(Predicate one, Predicate other) {
        return likeness(one.agent(), other.agent()) == Likeness.SAME;
    }

    /// Whether both are told, by a name or another word, and not the same.
    public static boolean areOthers(Optional<Role> one, Optional<Role> other) {
        return one.filter(Role::isTold).isPresent()
                && other.filter(Role::isTold).isPresent()
                && likeness(one, other) == Likeness.OTHER;
    }

    /// What is done to somebody by nobody in particular may be told of him as if he did it: "the
    /// lock was closed", "the lock stayed open".
    private static Likeness agents(Predicate one, Predicate other) {
        Likeness agents = likeness(one.agent(), other.agent());
        if (agents != Likeness.UNKNOWN) {
            return agents;
        }
        return one.agent().isPresent() != other.agent().isPresent()
                ? crossed(one, other)
                : Likeness.UNKNOWN;
    }

    private static Likeness crossed(Predicate one, Predicate other) {
        Predicate active = one.agent().isPresent() ? one : other;
        Predicate passive = one.agent().isPresent() ? other : one;
        return active.theme().isEmpty() && passive.theme().isPresent()
                ? likeness(active.agent(), passive.theme())
                : Likeness.UNKNOWN;
    }

    private static Likeness likeness(Optional<Role> one, Optional<Role> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        return one.get().isSame(other.get()) ? Likeness.SAME : Likeness.OTHER;
    }

    private static boolean speaksOfOthers(Predicate one, Predicate other) {
        return !one.objects().isEmpty()
                && !other.objects().isEmpty()
                && Collections.disjoint(one.objects(), other.objects());
    }

    private static boolean sharesAll(Predicate one, Predicate other) {
        return !one.others().isEmpty()
                && !other.others().isEmpty()
                && (other.others().containsAll(one.others())
                        || one.others().containsAll(other.others()));
    }
}
