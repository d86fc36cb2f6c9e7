package dev.readout.align.who;

import java.util.Set;
import java.util.TreeSet;

/// What reports tell of a person beside name and title: parties, places, ages.
final class Traits {
    private final Set<String> parties = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();
    private final Set<Integer> ages = new TreeSet<>();

    void addParty(String party) {
        parties.add(party);
    }

    void addPlace(String place) {
        places.add(place);
    }

    void addAge(int age) {
        ages.add(age);
    }

    boolean isEmpty() {
        return parties.isEmpty() && places.isEmpty() && ages.isEmpty();
    }

    /// Whether nothing that is `asked` is told otherwise: "the Tarn senator" is not the one of
    /// Norda.
    boolean allow(Traits asked) {
        return allow(parties, asked.parties)
                && allow(places, asked.places)
                && allow(ages, asked.ages);
    }

    private static <T> boolean allow(Set<T> told, Set<T> asked) {
        return told.isEmpty() || asked.isEmpty() || asked.stream().anyMatch(told::contains);
    }

    /// Whether a party and an age that are `asked` are told.
    boolean show(Traits asked) {
        return parties.containsAll(asked.parties) && ages.containsAll(asked.ages);
    }
}
