package dev.readout.align.slot.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Vell, 54, has run the brewery since the spring.|Ida Vell, 54",
                "Ida Vell, 54, has run the brewery since 2011.|Ida Vell, 54",
                "Ida Vell (54) has run the brewery since the spring.|Ida Vell (54",
                "The 54-year-old Ida Vell runs the brewery.|54-year-old Ida Vell",
                "The 54 - year - old Ida Vell runs the brewery.|54 - year - old Ida Vell",
                "A 54-year-old farmer, Ida Vell, runs it.|54-year-old farmer, Ida Vell",
                "Painter Ida Vell has died in Oslo at the age of 54.|Ida Vell has died in Oslo at"
                        + " the age of 54",
                "Ida Vell died at her home, aged 54.|Ida Vell died at her home, aged 54",
            })
    void howOldANamedPersonIs(String sentence, String words) {
        assertThat(Filled.slots(new AgeReader(), sentence))
                .singleElement()
                .asString()
                .endsWith(words);
    }

    @Test
    void aYearBetweenTwoAgesIsABirthdayUnlessTheReportsCameWithinDays() {
        LocalDate day = LocalDate.of(2031, 5, 4);

        assertThat(age(31, day).fits(age(32, day.plusDays(2)))).isFalse();
        assertThat(age(31, day).fits(age(32, day.plusMonths(2)))).isTrue();
        assertThat(age(31, day).fits(new Value.Age(32, 15, Optional.empty()))).isTrue();
    }

    private static Value age(int years, LocalDate told) {
        return new Value.Age(years, 15, Optional.of(told));
    }

    @Test
    void thePronounIsHeOfWhomTheSentenceBeforeTells() {
        assertThat(
                        Filled.slots(
                                new AgeReader(),
                                "The pianist Olav Marr died on Sunday.",
                                "He was 87."))
                .singleElement()
                .asString()
                .contains("marr")
                .endsWith("was 87");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "girl|Divers pulled a 12-year-old girl from the lock on Sunday.|12-year-old girl",
                "girl|Divers pulled a girl of 12 from the lock on Sunday.|girl of 12",
                "farmer|A farmer aged 61 was found under his tractor.|farmer aged 61",
            })
    void howOldWhoHasNoNameIs(String noun, String sentence, String words) {
        assertThat(Filled.slots(new AgeReader(), sentence))
                .containsExactly("age of a " + noun + ": " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The turnout was 71.4 percent in the valley.",
                "The shares fell by 3 to 54, a loss of 6 percent.",
                "Ida Vell began to paint at the age of six.",
                "Ida Vell was 17 when she left Varsk.",
                "The fare is 12 crowns.",
                "Olav Marr, who was 17 at the time of the theft, denies it.",
                "The court heard the then 17-year-old Olav Marr.",
                "In 1974 a court in Varsk let the 29-year-old Olav Marr go.",
            })
    void whatIsNoAgeOfTheseDaysIsLeftAlone(String sentence) {
        assertThat(Filled.slots(new AgeReader(), sentence)).isEmpty();
    }
}
