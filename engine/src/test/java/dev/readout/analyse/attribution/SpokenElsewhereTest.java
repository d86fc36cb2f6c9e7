package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words whose speaker or verb stands elsewhere than before them: in the paragraph above, behind a
/// verb of doing, nowhere. Each attribution is written `source | cue | content`.
class SpokenElsewhereTest {
    @Test
    void anAnnouncedStatementIsThatOfTheNameBeforeTheColon() {
        assertThat(
                        read(
                                """
                                The board met on Monday.
                                Below is a statement by Mara Lindqvist, head of the harbour board:
                                "The old dock was never safe.
                                It should have been shut years ago.
                                "We will drain it before the winter.
                                The crews know how to do that.
                                Nobody will lose a berth. "\
                                """))
                .containsExactly(
                        "Mara Lindqvist, head of the harbour board | a statement by | \"The old"
                            + " dock was never safe. / It should have been shut years ago. / \"We"
                            + " will drain it before the winter. / The crews know how to do that. /"
                            + " Nobody will lose a berth. \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The paper mocked a statement by Mara Lindqvist, head of the board:",
                "The board sold the dock, a statement by Mara Lindqvist shows:",
                "A statement by the dock:",
            })
    void aLineThatTellsMoreAnnouncesNobody(String line) {
        assertThat(read(line + "\n\"The old dock was never safe.\""))
                .noneMatch(one -> one.contains("statement by | "));
    }

    @Test
    void whatALetterUrgesIsUrgedByThoseWhoSentIt() {
        assertThat(
                        read(
                                "The pilots sent 4,000 letters to the harbour board urging it to"
                                        + " drain the old dock."))
                .containsExactly("The pilots | urging | it to drain the old dock");
    }

    @Test
    void whoeverOpensTheSentenceDescribes() {
        assertThat(
                        read(
                                """
                                The pilot left the port on Monday.
                                Neighbours of Mara Lindqvist, known as Kit, have described her as a \
                                "bright and funny pilot".\
                                """))
                .containsExactly(
                        "Neighbours of Mara Lindqvist | have described | her as a \"bright and"
                                + " funny pilot\"");
    }

    @Test
    void whatIsDescribedDescribesNothing() {
        assertThat(read("The boat has been described as unsafe since it left the dock.")).isEmpty();
    }

    @Test
    void theCourtThatHeardSpokeNot() {
        assertThat(read("He had sold the boat twice, the court heard."))
                .containsExactly(" | the court heard | He had sold the boat twice");
    }

    @Test
    void whoHeardWithoutACourtIsNoListener() {
        assertThat(read("The minister said the court had ruled that the boat was sold."))
                .isNotEmpty()
                .allMatch(one -> !one.startsWith(" |"));
    }

    @Test
    void aQuotationThatItsParagraphDoesNotCloseIsOfItsSpeaker() {
        assertThat(
                        read(
                                """
                                "I was wrong about the dock," Mara Lindqvist said in the film. "I \
                                want it drained. Nobody should drown there.
                                "The mistake was mine," she said.\
                                """))
                .containsExactly(
                        "Mara Lindqvist | said | \"I was wrong about the dock,\" / \"I"
                                + " want it drained. Nobody should drown there.",
                        "she | said | \"The mistake was mine,\"");
    }

    @Test
    void aMissingClosingMarkDoesNotTurnTheOthersRound() {
        assertThat(
                        read(
                                "\"The dock was never safe for the crews, Mara Lindqvist said."
                                        + " \"We will drain it before the winter. But I will not"
                                        + " leave.\""))
                .containsExactly(
                        "Mara Lindqvist | said | \"The dock was never safe for the crews, / \"We"
                                + " will drain it before the winter. But I will not leave.\"");
    }

    private static List<String> read(String text) {
        Text words = new Text(text);
        return ReadReport.of(words, zones(text)).attributions().stream()
                .map(one -> line(words, one))
                .toList();
    }

    /// A zone for each line.
    private static List<Zone> zones(String text) {
        List<Zone> zones = new ArrayList<>();
        int at = 0;
        for (String line : text.lines().toList()) {
            zones.add(new Zone(Zone.Kind.BODY, new Span(at, at + line.length())));
            at += line.length() + 1;
        }
        return zones;
    }

    private static String line(Text text, Attribution one) {
        return List.of(one.source(), one.cue(), one.content()).stream()
                .map(citations ->
                        citations.stream()
                                .map(Citation::words)
                                .map(text::at)
                                .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" | "));
    }
}
