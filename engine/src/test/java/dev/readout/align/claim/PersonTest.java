package dev.readout.align.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Person RENK = new Person("ada-renk", Set.of("ada", "renk"));
    private static final Person MARR = new Person("olav-marr", Set.of("olav", "marr"));
    private static final Person PARENTS = new Person("kin parent", Set.of());

    @Test
    void twoNamesAreTwoPersons() {
        assertThat(Person.areApart(List.of(RENK), List.of(MARR))).isTrue();
    }

    @Test
    void aPersonIsNotHerParents() {
        assertThat(Person.areApart(List.of(RENK), List.of(PARENTS))).isTrue();
        assertThat(Person.areApart(List.of(PARENTS), List.of(PARENTS))).isFalse();
    }

    @Test
    void whoeverSharesAWordOfANameMayBeOne() {
        Person other = new Person("a-renk", Set.of("renk"));
        assertThat(Person.areApart(List.of(RENK), List.of(other))).isFalse();
    }

    @Test
    void whoeverStandsOnBothSidesIsOne() {
        assertThat(Person.areApart(List.of(RENK, MARR), List.of(MARR))).isFalse();
    }

    @Test
    void nobodyIsNotApartFromAnybody() {
        assertThat(Person.areApart(List.of(), List.of(MARR))).isFalse();
    }
}
