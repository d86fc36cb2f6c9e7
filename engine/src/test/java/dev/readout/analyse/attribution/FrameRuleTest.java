package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Citation;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verbs of speaking whose frame tells a deed, and their look-alikes that give words.
class FrameRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The captain claimed the first prize at the regatta in June. | The captain
                    The storm has claimed the lives of two pilots, the police said. | The storm
                    The town council approved the plan to widen the harbour road. | The town council
                    The harbour board decided to rehire the pilot. | The harbour board
                    The judge required the captain to stay in the port. | The judge
                    The court ordered the owners to mend the pier. | The court
                    A boy accused of burning down the mill was heard by the harbour court. | the harbour court
                    A lawyer might suggest that the driver did not see her. | A lawyer
                    If Peter Lund says that the pier is safe, the crews will come back. | Peter Lund
                    The fire crews responded with foam and sand. | The fire crews
                    A pilot said to have been dismissed in May was seen at the pier. | A pilot
                    Many visitors documented their first days on the island. | Many visitors
                    """)
    void whatIsDoneIsNotSaid(String text, String source) {
        assertThat(sources(text)).doesNotContain(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The captain claimed the first prize was his. | The captain
                    The harbour board claims its stand on the fish of the lake remains the same. | The harbour board
                    The captain claimed that the pier was unsafe. | The captain
                    The rebels claimed responsibility for the blast at the pier. | The rebels
                    The court ordered that the pier be closed. | The court
                    The harbour board decided that the pier was safe. | The harbour board
                    The mayor approved the plan as “a gift to the pilots of the island.” | The mayor
                    Peter Lund responded that the pier was safe. | Peter Lund
                    The council was accused by Peter Lund of hiding the letter. | Peter Lund
                    """)
    void whatGivesWordsIsSaid(String text, String source) {
        assertThat(sources(text)).contains(source);
    }

    private static List<String> sources(String text) {
        Text whole = new Text(text);
        return ReadReport.of(whole).attributions().stream()
                .flatMap(one -> one.source().stream())
                .map(Citation::words)
                .map(whole::at)
                .toList();
    }
}
