package dev.readout.align.slot.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The coast road is still closed. | closure of roads | 1
                    Streets around the mill are expected to remain closed for hours. | closure of roads | 1
                    The coast road will reopen on Monday. | closure of roads | 1
                    The coast road was closed until noon. | closure of roads | 2
                    The coast road has reopened. | closure of roads | 2
                    Villagers below the dam are being evacuated. | evacuation | 1
                    The villagers have not been allowed to return. | evacuation | 1
                    The villagers were allowed to return on Sunday. | evacuation | 2
                    The fire was still burning at dawn. | fire | 1
                    Crews brought the blaze under control at noon. | fire | 2
                    The blaze was put out at noon. | fire | 2
                    Police were searching for the gunman on Friday night. | search for the culprit | 1
                    No suspects have been arrested. | search for the culprit | 1
                    The gunman was arrested in Tarn. | search for the culprit | 2
                    The airport remains shut. | closure of airport | 1
                    The airport reopened on Monday. | closure of airport | 2
                    """)
    void howFarAThingHasComeIsRead(String text, String key, String stage) {
        assertThat(Filled.by(new CourseReader(), text))
                .anySatisfy(fill -> {
                    assertThat(fill.slot().key()).isEqualTo(key);
                    assertThat(fill.value())
                            .isInstanceOfSatisfying(
                                    Value.State.class,
                                    state -> assertThat(state.possible()).containsExactly(stage));
                });
    }

    @Test
    void aReportStandsAtItsLastStage() {
        assertThat(
                        Filled.words(
                                new CourseReader(),
                                "The villagers are being evacuated. The villagers returned home."))
                .containsExactly("The villagers returned home");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The coast road was closed on Friday. | whether it lasts is not told
                    The coast road will be closed on Friday. | still to come
                    Crews kept the fire from spreading. | did not come about
                    If the dam breaks, the villagers are being evacuated. | a condition
                    In 2009 the gunman was arrested. | long ago
                    Some streets have reopened. | a part
                    The shop on the coast road sells herring. | no stage
                    Crews have tackled a blaze at the mill. | whether it lasts is not told
                    Nobody could cross until the coast road was reopened. | not told whether it was
                    Officers near the gunman detained two witnesses. | of others
                    """)
    void whatIsNoStageIsLeft(String text, String why) {
        assertThat(Filled.by(new CourseReader(), text)).as(why).isEmpty();
    }
}
