package dev.readout.align.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoiceTest {
    private static final Voice REPORTER = new Voice(Set.of(), Set.of(), List.of());

    @Test
    void speakersWithNobodyInCommonAreOthers() {
        assertThat(of("ada-renk").isOfOthers(of("olaf-brandt"))).isTrue();
        assertThat(of("ada-renk").isOfOthers(of("ada-renk"))).isFalse();
    }

    @Test
    void theReporterIsNotHeldAgainstASpeaker() {
        assertThat(REPORTER.isOfOthers(of("ada-renk"))).isFalse();
        assertThat(REPORTER.sharesSpeaker(REPORTER)).isFalse();
    }

    @Test
    void whoIsOnlySaidToHaveSpokenIsHeldAgainstAnotherOfThese() {
        Voice one = new Voice(Set.of(), Set.of("ada-renk"), List.of());
        assertThat(one.tellsOfOthers(new Voice(Set.of(), Set.of("olaf-brandt"), List.of())))
                .isTrue();
        assertThat(one.tellsOfOthers(of("olaf-brandt"))).isFalse();
    }

    @Test
    void twoPersonsWithAWordOfANameInCommonMayBeOne() {
        Voice full = person("ada-renk", "ada", "renk");
        assertThat(full.isOfOtherPersons(person("renk", "renk"))).isFalse();
        assertThat(full.isOfOtherPersons(person("olaf-brandt", "olaf", "brandt"))).isTrue();
    }

    private static Voice of(String speaker) {
        return new Voice(Set.of(speaker), Set.of(), List.of());
    }

    private static Voice person(String id, String... names) {
        return new Voice(Set.of(id), Set.of(), List.of(new Person(id, Set.of(names))));
    }
}
