package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verbs of speaking that tell of nothing that was said, and their look-alikes that do.
class UnsaidRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour minister said she would ask the council to drain the old dock. | said",
                "“Companies proposing to dredge the bay must ask the fishermen first,” Lund said. |"
                        + " said",
                "The mayor said a panel to determine whether the pier is safe will meet in May. |"
                        + " said",
                "“There are those who promise too much and those who have sought to gain from it,”"
                        + " Lund told the crews. | told",
                "“We are very sad to hear of the loss of the boat,” the harbour master said. |"
                        + " said",
                "Norda News reported that the minister may thank the crews on Monday. | reported",
                "The harbour minister said he believed the old dock would hold. | said",
                "Mara Lund said she expected to hear from the crews on Monday. | said",
            })
    void whatIsPlannedOrOfSomeKindWasNotSaid(String text, String cue) {
        assertThat(cues(text)).containsExactly(cue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pilots need no permit if any court finds that the channel is shared. | finds",
                "The old statute protects the seals; it seeks to protect the reefs, too. | seeks",
                "The crews may sail on if the harbour board decides that the pier is safe. |"
                        + " decides",
            })
    void whatIsSupposedWasNotSaid(String text, String cue) {
        assertThat(cues(text)).doesNotContain(cue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor thanked the pilots, Norda News said. | thanked",
                "Norda News said the minister promised to drain the old dock. | promised",
                "Norda News reported that Mara Lund, who denied the theft, left on Monday. |"
                        + " denied",
            })
    void whatSomebodyDidByWordsIsSaid(String text, String cue) {
        assertThat(cues(text)).contains(cue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“I apologise to the pilots and thank the crews,” the mayor said. | said",
                "“We demand that the dock be drained,” the mayor told a crowd. | told",
            })
    void whatASpeakerDoesByTheQuotedWordsIsNoSpeechOfItsOwn(String text, String cue) {
        assertThat(cues(text)).containsExactly(cue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Lindqvist could assume the chair of the harbour board in May.",
                "The mayor may ask the council for help.",
                "The guards had mistakenly believed that the old dock was empty.",
            })
    void whatMayBeAndWhatIsMistakenWasNotSaid(String text) {
        assertThat(cues(text)).isEmpty();
    }

    @Test
    void whatSomebodyBelievedIsTold() {
        assertThat(cues("The guards believed that the old dock was empty."))
                .containsExactly("believed");
    }

    @Test
    void theWriterOfAReportIsNoSource() {
        assertThat(cues("I applaud the mayor for draining the old dock.")).isEmpty();
    }

    private static List<String> cues(String text) {
        Text words = new Text(text);
        return ReadReport.of(words).attributions().stream()
                .map(Attribution::cue)
                .map(List::getFirst)
                .map(Citation::words)
                .map(words::at)
                .toList();
    }
}
