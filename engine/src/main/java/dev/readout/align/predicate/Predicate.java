package dev.readout.align.predicate;

import dev.readout.text.Span;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a clause says of whom.
///
/// @param verb what is done or what something is
/// @param agent who does it; empty if the clause does not tell, or tells by a pronoun
/// @param theme to whom or what it is done, in the passive, too
/// @param others what else the clause speaks of: word families and entities
/// @param places those of the others that only tell where: "country" in "in the north of the
///   country"
/// @param negated whether it is said not to be so
public record Predicate(
        Verb verb,
        Optional<Role> agent,
        Optional<Role> theme,
        Set<String> others,
        Set<String> places,
        Mood mood,
        boolean negated) {
    public Predicate {
        others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }

    /// The main word of a clause.
    ///
    /// @param lemma its base form
    /// @param family the family of words that tell the same ([dev.readout.knowledge.WordFamilies])
    /// @param words the word as written, small letters
    /// @param group the word with its auxiliaries and its "not": "was not closed"
    public record Verb(String lemma, String family, Sort sort, String words, Span group) {}

    /// What the main word is.
    public enum Sort {
        /// "closed the lock"
        DEED,
        /// "is safe", "stayed open", "is a lie"
        STATE,
        /// "there was an offer"
        BEING
    }

    /// The same, denied by whoever tells it.
    public Predicate denied() {
        return new Predicate(verb, agent, theme, others, places, mood, !negated);
    }

    /// What it speaks of besides the agent.
    public Set<String> objects() {
        Set<String> objects = new TreeSet<>(others);
        theme.ifPresent(role -> objects.addAll(role.terms()));
        return objects;
    }
}
