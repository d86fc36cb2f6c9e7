package dev.readout.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.story.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two reports of a barge that sank, one of them with a sentence that states a silence.
class LeftOutTest {
    private static final String REPORT =
            "The barge Marta sank in the harbour of Velm on Monday."
                    + " A young sailor drowned in the cabin."
                    + " The shipper Nils Orr sold two other barges this year."
                    + " Two tugs took part in the search."
                    + " The repair of the quay will cost 3 million euros, the harbour office said."
                    + " Divers found a crack in the hull of the barge."
                    + "\nThe harbour has been closed since Tuesday. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Asked about the crack, the harbour office did not answer. | a crack in the hull
                    The harbour office has not said how many tugs took part. | Two tugs took part in the search
                    The harbour office would not confirm the sum. | 3 million euros
                    Nils Orr could not be reached by telephone. | sold two other barges
                    The harbour office did not answer a question about the sailor. | A young sailor drowned
                    """)
    void aSilenceIsAboutWhatItsWordsAskForOrWhatIsToldOfTheSilentOne(String silence, String about) {
        assertThat(about(silence)).singleElement().asString().contains(about);
    }

    private static List<String> about(String silence) {
        Analysis report = new Analyser().of(Written.report("r1", REPORT + silence).report());
        Analysis peer = new Analyser().of(Written.report("r2", REPORT).report());
        return new Aligner()
                .of(List.of(report, peer)).findings().stream()
                        .filter(Finding.Silence.class::isInstance)
                        .map(Finding.Silence.class::cast)
                        .flatMap(one -> one.words().stream())
                        .filter(words -> words.report().equals(report.report().id()))
                        .map(words -> report.report().at(words))
                        .toList();
    }
}
