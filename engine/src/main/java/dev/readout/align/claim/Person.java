package dev.readout.align.claim;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A person of the story, or kin of one, as far as two of them are to be told apart.
///
/// @param id of the entity; "kin parent" of "my parents"
/// @param names the words of every form of the name but titles, in small letters: "ada", "renk";
///   none of kin
public record Person(String id, Set<String> names) {
    public Person {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /// Whether there are some on both sides, and none of one can be one of the other: two entities
    /// with a word of a name in common may be one person.
    static boolean areApart(List<Person> some, List<Person> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().allMatch(one -> others.stream().noneMatch(one::mayBe));
    }

    private boolean mayBe(Person other) {
        return id.equals(other.id) || !Collections.disjoint(names, other.names);
    }

    /// The term of whoever names the person.
    String term() {
        return "@" + id;
    }
}
