package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgedNumberReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The flood drowned 300 sheep on the meadows. | number 300 | FACT
                    On the meadows 300 sheep are believed to have drowned. | number 300 | HEDGED
                    Fourteen miners are feared dead in the pit. | number 14 | HEDGED
                    """)
    void factsAndBeliefsAreRead(String text, String key, Certainty certainty) {
        assertThat(Filled.by(new HedgedNumberReader(), text))
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
                    The flood drowned 300 sheep, the shepherds said. | the word of another
                    If the dam breaks, 300 sheep will drown. | what may come
                    Two sheep are feared drowned. | a small number
                    The flood drowned about 300 sheep. | an estimate
                    """)
    void whatIsNoFactIsLeft(String text, String why) {
        assertThat(Filled.by(new HedgedNumberReader(), text)).as(why).isEmpty();
    }
}
