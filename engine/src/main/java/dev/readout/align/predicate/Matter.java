package dev.readout.align.predicate;

import dev.readout.knowledge.Lemmas;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// Who and what two predicates speak of, held against each other.
///
/// @param agents whether who does it is the same
/// @param themes whether it is done to the same
/// @param others whether what both speak of has nothing in common
public record Matter(
        Predicate one, Predicate other, Likeness agents, Likeness themes, boolean others) {

    private static final Set<String> GETTING = Lemmas.setOf("receive", "get", "obtain");
    private static final Set<String> COMING = Lemmas.setOf("come", "arrive", "follow");

    /// Whether two roles are one.
    public enum Likeness {
        SAME,
        OTHER,
        /// A clause does not tell.
        UNKNOWN
    }

    public static Matter of(Predicate one, Predicate other) {
        return new Matter(
                one,
                other,
                agents(one, other),
                likeness(one.theme(), other.theme()),
                speaksOfOthers(one, other));
    }

    /// Whether nobody and nothing in both is told apart, and one at least is the same in both: who
    /// does it, to whom, or all that one of the clauses names besides.
    public boolean isOne() {
        return !isToldApart()
                && (agents == Likeness.SAME || themes == Likeness.SAME || sharesAll());
    }

    /// Whether who does it and, where anything is done to anybody, to whom are the same in both.
    public boolean isSurelyOne() {
        boolean bothThemes = one.theme().isPresent() && other.theme().isPresent();
        boolean bothAgents = one.agent().isPresent() && other.agent().isPresent();
        return !isToldApart()
                && (bothThemes
                        ? themes == Likeness.SAME && (!bothAgents || agents == Likeness.SAME)
                        : agents == Likeness.SAME);
    }

    private boolean isToldApart() {
        return agents == Likeness.OTHER || themes == Likeness.OTHER || others;
    }

    /// Whether one tells that somebody got what comes in the other, and both tell which it is: "got
    /// the first letter", "the first letter came".
    public boolean isOneArrival() {
        return isArrival(one, other) || isArrival(other, one);
    }

    private static boolean isArrival(Predicate getting, Predicate coming) {
        return GETTING.contains(getting.verb().lemma())
                && COMING.contains(coming.verb().lemma())
                && coming.agent().filter(Role::isTold).isPresent()
                && getting.theme().filter(Role::isTold).isPresent()
                && areOne(getting.theme(), coming.agent());
    }

    /// Whether it is done to the same.
    public boolean isDoneToOne() {
        return themes == Likeness.SAME;
    }

    /// Whether both tell who does it, and it is not the same.
    public static boolean isOfOthers(Predicate one, Predicate other) {
        return areOthers(one.agent(), other.agent());
    }

    /// Whether both tell who does it, and it is surely the same.
    public static boolean isOfOne(Predicate one, Predicate other) {
        return areOne(one.agent(), other.agent());
    }

    /// Whether both are told and surely the same.
    public static boolean areOne(Optional<Role> one, Optional<Role> other) {
        return likeness(one, other) == Likeness.SAME;
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

    private boolean sharesAll() {
        return !one.others().isEmpty()
                && !other.others().isEmpty()
                && (other.others().containsAll(one.others())
                        || one.others().containsAll(other.others()));
    }
}
