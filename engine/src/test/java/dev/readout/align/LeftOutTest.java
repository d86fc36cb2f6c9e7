package dev.readout.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.story.Alignment;
import dev.readout.story.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour office declined to say who owns the pilot boat.",
                "Nils Orr would not discuss the lease.",
                "There was no immediate comment from the bank.",
            })
    void whatNoStatementTellsIsOnlyStated(String silence) {
        assertThat(silences(read("r1", REPORT + silence)))
                .singleElement()
                .satisfies(one -> assertThat(one.about()).isEmpty());
    }

    @Test
    void allWhoAreSilentByOneSentenceAreNamed() {
        assertThat(
                        parties(
                                "Neither the Harbour Union nor the Velm Council commented on the"
                                        + " crack."))
                .containsExactlyInAnyOrder("Harbour Union", "Velm Council");
    }

    @Test
    void theNameBehindADescriptionIsThatOfTheSilentOne() {
        assertThat(parties("The owner of the barge, Orlow Ferries, declined to comment."))
                .containsExactly("Orlow Ferries");
    }

    private static List<String> parties(String silence) {
        Analysis report = read("r1", REPORT + silence);
        Alignment alignment = new Aligner().of(List.of(report, read("r2", REPORT)));
        return silences(alignment).stream()
                .map(one -> ((Finding.Silent.Party) one.who()).entity())
                .map(id -> alignment.entities().find(id).orElseThrow().canonical())
                .toList();
    }

    private static List<String> about(String silence) {
        Analysis report = read("r1", REPORT + silence);
        return silences(report).stream()
                .flatMap(one -> one.words().stream())
                .filter(words -> words.report().equals(report.report().id()))
                .map(words -> report.report().at(words))
                .toList();
    }

    private static List<Finding.Silence> silences(Analysis report) {
        return silences(new Aligner().of(List.of(report, read("r2", REPORT))));
    }

    private static List<Finding.Silence> silences(Alignment alignment) {
        return alignment.findings().stream()
                .filter(Finding.Silence.class::isInstance)
                .map(Finding.Silence.class::cast)
                .toList();
    }

    private static Analysis read(String id, String text) {
        return new Analyser().of(Written.report(id, text).report());
    }
}
