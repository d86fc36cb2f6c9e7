package dev.readout.align.slot.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {
    private final EventReader reader = new EventReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cause of fire     | The blaze at the mill was started by a short circuit.               | electricity
                    cause of fire     | Inspectors know what set off the fire: sparks from welding work.    | sparks of work
                    cause of outage   | Card payments failed for hours after a faulty software update.      | software
                    cause of illness  | Doctors traced the fever to a single well.                          | water
                    cause of strike   | The bakers walked out over unpaid overtime.                         | pay
                    cause of crash    | The driver of the coach was going too fast.                         | driver
                    way of death      | The baker Jorun Hald was stabbed to death outside his shop.         | blade
                    way of death      | A tailor was shot dead on the quay on Sunday night.                 | gun
                    leaving           | The mayor of Varsk resigned on Monday.                              | resignation
                    leaving           | The council sacked the mayor of Varsk on Monday.                    | dismissal
                    relation          | The victim's cousin had planned the murder for months.              | cousin
                    """)
    void aReportGivesOneOfAClass(String slot, String text, String name) {
        assertThat(Filled.values(reader, slot, text)).containsExactly(new Value.Choice(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cause of     | Nobody thinks that a short circuit started the blaze at the mill.
                    cause of     | A short circuit may have started the blaze at the mill.
                    cause of     | Shops near the mill sold candles and fireworks on Sunday.
                    way of death | A baker was stabbed to death. His brother was shot in another quarrel.
                    way of death | Twelve people were shot dead in the hills.
                    way of death | A burning car was found near the quay, and a tailor died.
                    leaving      | The union called on the mayor of Varsk to resign.
                    leaving      | The mayor of Varsk resigned, hours before the council dismissed the clerk.
                    relation     | The victim's cousin thanked the police.
                    """)
    void whatTellsNoneIsLeftAlone(String slot, String text) {
        assertThat(Filled.values(reader, slot, text)).isEmpty();
    }

    @Test
    void whoScoredIsTheOneBeforeTheGoal() {
        assertThat(
                        Filled.words(
                                reader,
                                "Marrin won 2-1, substitute Olaf Brandt heading the winner."))
                .contains("Olaf Brandt heading the winner");
    }

    @Test
    void whoActsIsTheOneBeforeThePost() {
        assertThat(
                        Filled.words(
                                reader,
                                "Deputy harbour master Ida Vell was named acting head of the"
                                        + " port."))
                .anyMatch(words -> words.endsWith("Ida Vell was named acting head"));
    }
}
