package dev.readout.align.slot.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sweden will recall its ambassador from Varsk. | recall an envoy by @sweden | decided
                    Sweden has recalled its ambassador from Varsk. | recall an envoy by @sweden | done
                    Sweden is considering recalling its ambassador. | recall an envoy by @sweden | considered
                    Sweden may expel two diplomats. | expel by @sweden | considered
                    Sweden is weighing a ban on herring. | ban by @sweden | considered
                    Sweden has decided to ban herring. | ban by @sweden | decided
                    """)
    void howFarADeedHasComeIsRead(String text, String key, String stage) {
        assertThat(Filled.by(new StageReader(), text))
                .anySatisfy(fill -> {
                    assertThat(fill.slot().key()).isEqualTo(key);
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
                    Sweden has not recalled its ambassador. | denied
                    Sweden was urged to recall its ambassador. | a demand
                    A country is considering a ban on herring. | no name
                    If Sweden recalled its ambassador, talks would end. | a condition
                    Sweden withdrew its offer. | another deed
                    """)
    void whatIsNoStageIsLeft(String text, String why) {
        assertThat(Filled.by(new StageReader(), text)).as(why).isEmpty();
    }
}
