package dev.readout.align.slot.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import java.util.List;
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
                    means of rescue   | The climber was winched to safety by helicopter.                    | helicopter
                    means of rescue   | Rescuers carried the climber off the ridge on a stretcher.          | stretcher
                    leaving           | The mayor of Varsk resigned on Monday.                              | resignation
                    leaving           | The council sacked the mayor of Varsk on Monday.                    | dismissal
                    relation          | The victim's cousin had planned the murder for months.              | cousin
                    scene of finding  | The boy from Marrin was found alive in a disused barn.              | farm building
                    country of landf  | The storm came ashore near Tavenna in Mexico.                       | MX
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
                    means of     | Rescuers brought the climber to safety on a stretcher, then by helicopter.
                    country of   | The storm came ashore near Tavenna.
                    place of     | The storm came ashore in Florida.
                    """)
    void whatTellsNoneIsLeftAlone(String slot, String text) {
        assertThat(Filled.values(reader, slot, text)).isEmpty();
    }

    @Test
    void aDayIsTheOneOfTheHappening() {
        assertThat(
                        Filled.values(
                                reader,
                                "weekday of wedding",
                                "Jorun Hald and Olaf Brandt tied the knot on Saturday."))
                .containsExactly(new Value.Week(120, 143));
    }

    @Test
    void aNightReachesIntoTheNextDay() {
        List<Value> night =
                Filled.values(reader, "weekday of blast", "The silo exploded on Sunday night.");
        List<Value> morning =
                Filled.values(reader, "weekday of blast", "The silo exploded early on Monday.");
        assertThat(night.getFirst().fits(morning.getFirst())).isTrue();
    }

    @Test
    void aMonthIsRead() {
        List<Value> end =
                Filled.values(
                        reader,
                        "date of resignation of may",
                        "The mayor will hand in her keys at the end of March.");
        List<Value> april =
                Filled.values(
                        reader,
                        "date of resignation of may",
                        "The mayor formally leaves office on April 30.");
        assertThat(end).hasSize(1);
        assertThat(april).hasSize(1);
        assertThat(end.getFirst().fits(april.getFirst())).isFalse();
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
