package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrestedReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Olaf Brandt was arrested for drunk driving on Monday. | drunk driving | FACT
                    Olaf Brandt was arrested on suspicion of DUI on Monday. | drunk driving | HEDGED
                    Olaf Brandt was detained for investigation of burglary. | burglary | HEDGED
                    """)
    void itIsHisDeedOrASuspicion(String text, String offence, String certainty) {
        assertThat(Filled.by(new ArrestedReader(), text))
                .singleElement()
                .satisfies(fill -> {
                    assertThat(fill.slot().key()).endsWith(" for " + offence);
                    assertThat(fill.value()).isEqualTo(Certainty.valueOf(certainty).value());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olaf Brandt was arrested on a charge of burglary.",
                "Olaf Brandt was not arrested for burglary.",
                "Olaf Brandt was arrested for three hours.",
                "A man was arrested for burglary."
            })
    void aChargeAndWhatIsNoneIsLeft(String text) {
        assertThat(Filled.by(new ArrestedReader(), text)).isEmpty();
    }

    @Test
    void whoTellsBothTellsASuspicion() {
        assertThat(
                        Filled.values(
                                new ArrestedReader(),
                                "arrest of",
                                "Olaf Brandt was arrested for burglary. Brandt was arrested on"
                                        + " suspicion of burglary."))
                .containsExactly(Certainty.HEDGED.value());
    }
}
