package dev.readout.align.slot.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTimeReaderTest {
    private final DayTimeReader reader = new DayTimeReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    alarm   | The alarm was raised by a neighbour at 5.15am.                        | 305  | 325
                    alarm   | Firefighters were called to the mill shortly after two in the morning. | 120  | 165
                    landfall| The storm came ashore near Varsk late on Sunday.                      | 1110 | 1620
                    phone   | Over breakfast, the mayor picked up the phone to her rival in Orsia.  | 330  | 660
                    wedding | Jorun Hald and Olaf Brandt tied the knot on Sunday afternoon.         | 720  | 1109
                    blast   | The blast at the silo came just before midnight on Monday.            | 1395 | 1440
                    """)
    void aTimeOfDayBelongsToWhatHappened(String happening, String text, int from, int to) {
        assertThat(Filled.values(reader, "time of " + happening, text))
                .containsExactly(new Value.Hours(from, to));
    }

    @Test
    void theWordsShownReachFromTheTimeToTheDeed() {
        assertThat(Filled.words(reader, "The alarm was raised at about 5.15am on Sunday."))
                .containsExactly("alarm was raised at about 5.15am");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a bound         | The alarm was raised at the mill, and the fire was out by noon.
                    who spoke       | The mill had burned, the mayor said on Monday morning.
                    another year    | In 2019 the alarm was raised at 5.15am.
                    a habit         | The alarm is always raised at 5.15am.
                    a second one    | Two hours later, at 7.10pm, another silo exploded.
                    """)
    void otherTimesAreLeftAlone(String why, String text) {
        assertThat(Filled.by(reader, text)).as(why).isEmpty();
    }
}
