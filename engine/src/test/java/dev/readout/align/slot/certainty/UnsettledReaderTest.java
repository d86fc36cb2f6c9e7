package dev.readout.align.slot.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsettledReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    An arsonist lit the hay at the mill. | whether on purpose | told
                    The hay was lit deliberately. | whether on purpose | told
                    It is unclear whether the hay was lit deliberately. | whether on purpose | open
                    Whether it was arson is not known. | whether on purpose | open
                    The painter Ida Hald died of pneumonia on Sunday. | cause of death of @ida-hald | told
                    The painter Ida Hald was found on Sunday. What she died of is not yet known. | cause of death of @ida-hald | open
                    """)
    void whatIsOpenAndWhatIsToldAreRead(String text, String key, String value) {
        assertThat(Filled.by(new UnsettledReader(), text))
                .anySatisfy(fill -> {
                    assertThat(fill.slot().key()).isEqualTo(key);
                    assertThat(fill.value()).isEqualTo(new Value.Choice(value));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Police suspect arson. | a suspicion
                    A baker was charged with arson. | a charge
                    The hay may have been lit deliberately. | what may be
                    Nobody died of the smoke. | denied
                    """)
    void whatIsNeitherIsLeft(String text, String why) {
        assertThat(Filled.by(new UnsettledReader(), text)).as(why).isEmpty();
    }
}
