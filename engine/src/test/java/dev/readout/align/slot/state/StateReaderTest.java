package dev.readout.align.slot.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Escaped prisoner Olaf Brandt was back in custody on Friday. | CUSTODY of @olaf-brandt | held
                    Olaf Brandt, who broke out of the fortress, is still on the run. | CUSTODY of @olaf-brandt | at large
                    Police arrested Olaf Brandt near Varsk. | CUSTODY of @olaf-brandt | held+released
                    Olaf Brandt has been freed. He thanked his lawyers. | CUSTODY of @olaf-brandt | released
                    Two men robbed the mill. One was caught, but his accomplice is at large. | CUSTODY of accomplic | at large
                    Olaf Brandt, 61, has not been charged, prosecutors said. | CHARGE of @olaf-brandt | not charged
                    A skipper has been charged with smuggling. Olaf Brandt, 61, denies it. | CHARGE of @olaf-brandt | charged
                    Officers questioned Olaf Brandt. The 61-year-old has not been charged. | CHARGE of @olaf-brandt | not charged
                    Jurors found Olaf Brandt guilty of fraud. | VERDICT of @olaf-brandt | guilty
                    Olaf Brandt was cleared of fraud by the jury. | VERDICT of @olaf-brandt | cleared
                    Singer Ida Hald is in critical condition, a nurse said. | CONDITION of @ida-hald | critical
                    Singer Ida Hald is out of danger, a nurse said. | CONDITION of @ida-hald | not critical
                    Mayor Ida Hald is stepping down after nine years. | POST of @ida-hald | leaves
                    Mayor Ida Hald refused to resign. | POST of @ida-hald | stays
                    Mayor Ida Hald said she would stay in office. | POST of @ida-hald | stays
                    The board sacked its director, Ida Hald. | EXIT of @ida-hald | was dismissed
                    """)
    void aStateIsReadWithWhoIsInIt(String text, String key, String possible) {
        assertThat(Filled.by(new StateReader(), text))
                .anySatisfy(fill -> {
                    assertThat(fill.slot().key()).startsWith(key);
                    assertThat(words(fill)).containsExactlyInAnyOrder(possible.split("\\+"));
                });
    }

    private static Set<String> words(Fill fill) {
        return fill.value() instanceof Value.State state ? state.possible() : Set.of();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Olaf Brandt may be released on Friday. | what may be
                    Olaf Brandt was arrested in 2011 over a brawl. | years ago
                    Another man was arrested. | somebody else
                    Villagers asked whether Olaf Brandt had been arrested. | a question
                    The prisoner was captured after a week on the run. | how long it was (2)
                    Councillors urged Mayor Ida Hald to resign. | a demand
                    A missing boy made headlines. | before its noun
                    The quarry is to be closed. | a thing
                    Olaf Brandt was released from a hospital in Varsk. | no cell
                    """)
    void whatIsNoStateOfOneIsLeft(String text, String why) {
        assertThat(Filled.by(new StateReader(), text))
                .as(why)
                .noneMatch(fill -> words(fill).contains("at large"))
                .hasSizeLessThanOrEqualTo(why.endsWith("(2)") ? 1 : 0);
    }
}
