package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Citation;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verbs of speaking that stand for deeds, and their look-alikes that give words.
class DeedRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Lund was charged with theft and two counts of fraud, the police said. |"
                        + " Peter Lund",
                "Peter Lund called the harbour police when the boat sank, the crew said. | Peter"
                        + " Lund",
                "The guards said that Peter Lund had called 112 before the boat sank. | Peter Lund",
                "Peter Lund sought to draw a line between the old and the new plan. | Peter Lund",
                "Peter Lund has assumed command of the northern fleet. | Peter Lund",
                "He showed no remorse for the fire on the ferry. | He",
                "Police said Peter Lund had committed three crimes in the port. | Peter Lund",
                "It promises to be a long winter in the port. | It",
                "Backers of the rule say it allows the crews to land at night. | it",
                "Peter Lund is challenging Senator Mara Vell for the seat of the islands. | Peter"
                        + " Lund",
                "Peter Lund is challenging Mara Vell in the race for the harbour board. | Peter"
                        + " Lund",
                "A postal worker recognized the package beside the pier, the police said. | A"
                        + " postal worker",
                "Peter Lund, long considered a friend of the pilots, left the port on Monday. |"
                        + " Peter Lund",
                "Nobody said that the pier was safe. | Nobody",
                "Neither the mayor nor the harbour board said that the pier was safe. | Neither the"
                        + " mayor nor the harbour board",
            })
    void whatIsDoneIsNotSaid(String text, String source) {
        assertThat(sources(text)).doesNotContain(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Lund charged that the board had lied. | Peter Lund",
                "Peter Lund called the harbour police a disgrace. | Peter Lund",
                "Peter Lund called the new plan unfair. | Peter Lund",
                "Peter Lund, who had been on the board for a year, called the verdict bittersweet."
                        + " | Peter Lund, who had been on the board for a year,",
                "Peter Lund calls the Council of the Lakes a criminal group. | Peter Lund",
                "Peter Lund challenged the verdict of the harbour court. | Peter Lund",
                "Peter Lund dismissed the complaint of the pilots. | Peter Lund",
                "Peter Lund recognized that the pier was not safe. | Peter Lund",
                "The harbour board considered the pier safe. | The harbour board",
                "Peter Lund promised to be at the port on Monday. | Peter Lund",
                "A survey showed a lead of nine points for the mayor. | A survey",
                "The harbour board decided that the pier was safe. | The harbour board",
                "No 10 said that the plan was safe. | No 10",
            })
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
