package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspectedReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Forty sailors fell ill with measles. | finding of measles | FACT
                    Forty sailors fell ill with what is believed to be measles. | finding of measles | HEDGED
                    Forty sailors fell ill with suspected measles. | finding of measles | HEDGED
                    """)
    void whatIsFoundOrSuspectedIsRead(String text, String key, String value) {
        assertThat(Filled.by(new SuspectedReader(), text))
                .singleElement()
                .satisfies(fill -> {
                    assertThat(fill.slot().key()).isEqualTo(key);
                    assertThat(fill.value()).isEqualTo(new Value.Choice(value));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The sailors were not vaccinated against measles. | no case
                    The sailors may have measles. | what may be
                    Doctors ruled out measles. | ruled out
                    """)
    void whatIsNoFindingIsLeft(String text, String why) {
        assertThat(Filled.by(new SuspectedReader(), text)).as(why).isEmpty();
    }
}
