package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgedPartReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ice was a danger to the mill and the lock of Varsk. | both of mill lock | FACT
                    The ice was a danger to the mill and possibly to the lock of Varsk. | both of mill lock | HEDGED
                    The ferryman was a danger to himself and potentially to others. | both of himself others | HEDGED
                    """)
    void twoThingsSideBySideAreRead(String text, String key, Certainty certainty) {
        assertThat(Filled.by(new HedgedPartReader(), text))
                .anySatisfy(fill -> {
                    assertThat(fill.slot().key()).isEqualTo(key);
                    assertThat(fill.value().fits(certainty.value())).isTrue();
                    assertThat(fill.value()).asString().contains(certainty.name());
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ice hit the mill and broke the lock. | two deeds
                    The ice was thick and possibly dangerous. | no things
                    """)
    void whatIsNotSideBySideIsLeft(String text, String why) {
        assertThat(Filled.by(new HedgedPartReader(), text)).as(why).isEmpty();
    }
}
