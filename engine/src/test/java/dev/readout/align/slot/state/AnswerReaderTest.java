package dev.readout.align.slot.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ida Hald declined to comment. | comment of @ida-hald | declined
                    Mayor Ida Hald declined to comment when a reporter rang. | comment of @ida-hald | declined
                    A spokeswoman for Olaf Brandt, 47, refused to comment. | comment of @olaf-brandt | declined
                    Her lawyer, Jorun Lund, could not be reached for comment. | comment of @jorun-lund | not reached
                    Mayor Ida Hald did not return calls. | comment of @ida-hald | not reached
                    "I have read it twice," Mayor Ida Hald said. | comment of @ida-hald | commented
                    Mayor Ida Hald declined to say how many barges had sunk. | answer of @ida-hald | declined
                    Mayor Ida Hald did not yet know how many barges had sunk. | answer of @ida-hald | did not know
                    Police had no motive for the arson. | answer of police | did not know
                    The company declined to say how many barges had sunk. | answer of the house | declined
                    """)
    void anAnswerIsReadWithWhoGivesIt(String text, String key, String possible) {
        assertThat(Filled.by(new AnswerReader(), text))
                .anySatisfy(fill -> {
                    assertThat(fill.slot().key()).isEqualTo(key);
                    assertThat(fill.value())
                            .isInstanceOfSatisfying(
                                    Value.State.class,
                                    state -> assertThat(state.possible()).contains(possible));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The company declined to comment. | a house without a name
                    Mayor Ida Hald did not mention the barges. | left out
                    Mayor Ida Hald closed the lock. | no word of hers
                    """)
    void whatIsNoAnswerIsLeft(String text, String why) {
        assertThat(Filled.by(new AnswerReader(), text)).as(why).isEmpty();
    }
}
