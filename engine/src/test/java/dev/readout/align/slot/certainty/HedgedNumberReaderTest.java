package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgedNumberReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The flood drowned 300 sheep on the meadows. | number 300 of sheep | FACT
                    On the meadows 300 sheep are believed to have drowned. | number 300 of sheep | HEDGED
                    The storm sank 12 boats in the harbour. | number 12 of ship | FACT
                    In the harbour 12 vessels are believed to have sunk. | number 12 of ship | HEDGED
                    Police arrested 12 smugglers at the harbour. | number 12 of smuggler | FACT
                    The flood drowned 3,000 sheep on the meadows. | number 3000 | FACT
                    Fourteen miners are feared dead in the pit. | number 14 of miner | HEDGED
                    """)
    void factsAndBeliefsAreRead(String text, String key, Certainty certainty) {
        assertThat(Filled.by(new HedgedNumberReader(), text))
                .anySatisfy(fill -> {
                    assertThat(fill.slot().key()).isEqualTo(key);
                    assertThat(fill.value())
                            .isInstanceOfSatisfying(
                                    Value.About.class,
                                    about ->
                                            assertThat(about.value()).isEqualTo(certainty.value()));
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
