package dev.readout.align.slot.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndertakingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sweden is considering a fishing ban. | considered
                    Sweden was preparing a fishing ban. | prepared
                    Sweden is drafting a fishing ban. | prepared
                    Sweden imposed a fishing ban on Monday. | done
                    Sweden has issued a fishing ban. | done
                    """)
    void howFarItHasComeIsRead(String text, String stage) {
        assertThat(Filled.by(new UndertakingReader(), text))
                .anySatisfy(fill -> {
                    assertThat(fill.slot().key()).isEqualTo("ban of @sweden");
                    assertThat(fill.value())
                            .isInstanceOfSatisfying(
                                    Value.State.class,
                                    state -> assertThat(state.possible()).containsExactly(stage));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sweden is not considering a fishing ban. | denied
                    Sweden was urged to impose a fishing ban. | a demand
                    A country is considering a fishing ban. | no name
                    Sweden is considering a long letter. | no undertaking
                    Sweden is considering a ban. | which one is not told
                    Sweden may issue a fishing ban. | a possibility
                    """)
    void whatIsNoStageIsLeft(String text, String why) {
        assertThat(Filled.by(new UndertakingReader(), text)).as(why).isEmpty();
    }
}
