package dev.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NotWordsTest {
    @Test
    void furtherWordsDenyBesideEveryFormOfNot() {
        assertThat(NotWords.and("never", "hardly"))
                .containsExactlyInAnyOrder("not", "n't", "n’t", "never", "hardly");
    }

    @Test
    void aNotIsGivenByItself() {
        assertThatThrownBy(() -> NotWords.and("never", "n't"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never, n't");
    }
}
