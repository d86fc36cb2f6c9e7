package dev.readout.align.slot.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the readers of minutes and of distances in time read and leave alone.
class ClockReadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    minute of fire | A fire broke out in the mill at 8.49pm on Sunday. | 528 | 530
                    minute of alarm | Crews were alerted to a fire in the mill at 8.49pm. | 528 | 530
                    minute of quake | The quake shook Varsk at about 5:10 p.m. | 305 | 315
                    minute of attack | Gunfire was reported in the lane at 3 p.m. | 168 | 192
                    minute of attack | The shooting occurred shortly after 3 p.m. | 180 | 200
                    minute of stop | Marr was driving at 1:31 a.m. when officers stopped him. | 90 | 92
                    """)
    void theMinuteOfAnIncident(String slot, String text, int from, int to) {
        assertThat(Filled.values(new MinuteReader(), slot, text))
                .containsExactly(new Value.Minute(from, to, 35));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fire in the mill was put out by 11 p.m.",
                "The road past the fire was reopened at 11 p.m.",
                "The fire had spread, the mayor said at 11 p.m.",
                "Posted at 11 p.m.: fire in the mill.",
                "Two hours later, at 7.10pm, another fire broke out.",
                "The mayor opened the market at 11 a.m.",
            })
    void otherMinutesAreLeftAlone(String text) {
        assertThat(Filled.by(new MinuteReader(), text)).isEmpty();
    }

    @Test
    void minutesGoAroundTheFace() {
        Value late = new Value.Minute(715, 717, 35);
        assertThat(late.fits(new Value.Minute(5, 7, 35))).isFalse();
        assertThat(late.fits(new Value.Minute(-4, 2, 35))).isTrue();
        assertThat(late.fits(new Value.Minute(300, 302, 35))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    how long ago: wedding | Jorun Hald was married two weeks ago. | married two weeks ago
                    how long ago: wedding | They had wed three weeks before the storm. | wed three weeks before
                    """)
    void howLongBeforeTheNews(String slot, String text, String words) {
        assertThat(Filled.slots(new AgoReader(), text)).containsOnly(slot + ": " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jorun Hald would have married two weeks ago.",
                "Jorun Hald was married for two weeks.",
                "Jorun Hald was married two days ago.",
                "Two weeks ago the sea was calm.",
            })
    void otherLengthsAreLeftAlone(String text) {
        assertThat(Filled.by(new AgoReader(), text)).isEmpty();
    }
}
