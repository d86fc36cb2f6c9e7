package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservedReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A provisional wedding date was set for the heir of Orsia. | reservation of wed dat | HEDGED
                    The wedding date was set for the heir of Orsia. | reservation of wed dat | FACT
                    A suspected gas leak closed the school of Varsk. | reservation of gas leak | HEDGED
                    A gas leak closed the school of Varsk. | reservation of gas leak | FACT
                    """)
    void phrasesWithAReservationAndWithoutAreRead(String text, String key, Certainty certainty) {
        assertThat(Filled.by(new ReservedReader(), text))
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
                    A suspected horse thief fled from Varsk. | a person
                    A suspected leak closed the school of Varsk. | one word names many things
                    It is not known whether a gas leak closed the school. | an open question
                    A gas leak closed the school, the mayor said. | the word of another
                    """)
    void whatMayBeAnotherIsLeft(String text, String why) {
        assertThat(Filled.by(new ReservedReader(), text)).as(why).isEmpty();
    }
}
