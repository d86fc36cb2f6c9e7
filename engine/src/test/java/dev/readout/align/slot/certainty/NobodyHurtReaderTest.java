package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NobodyHurtReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nobody was hurt in the barn. | FACT
                    No one has been injured, the mayor said. | FACT
                    There were no injuries. | FACT
                    Nobody is thought to have been hurt. | HEDGED
                    No one was believed to be injured. | HEDGED
                    It is not believed that anyone was hurt. | HEDGED
                    """)
    void itIsAFactOrABelief(String text, String certainty) {
        assertThat(Filled.values(new NobodyHurtReader(), "nobody hurt", text))
                .containsExactly(Certainty.valueOf(certainty).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody else was hurt.",
                "Nobody would be hurt, the mayor said.",
                "Two people were thought to have been hurt.",
                "Nobody was seriously injured.",
                "No injuries were reported."
            })
    void whatTellsLessIsLeft(String text) {
        assertThat(Filled.by(new NobodyHurtReader(), text)).isEmpty();
    }
}
