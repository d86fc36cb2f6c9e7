package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose a verb of speaking is, and who passes it on; each attribution is written `source | cue |
/// relay`.
class WhoseVerbTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“We saw smoke over the quay,” Peter Lund said at a talk with the crew of the old"
                    + " ferry, according to the newspaper Norda.; Peter Lund | said / according to"
                    + " | the newspaper Norda",
                "“We saw smoke over the quay,” said Peter Lund at a talk with the crew, according"
                    + " to the newspaper Norda.; Peter Lund | said / according to | the newspaper"
                    + " Norda",
                "The pier will be closed in May, the mayor confirmed to the newspaper Norda.; the"
                        + " mayor | confirmed | the newspaper Norda",
            })
    void whoSpeaksBehindAQuotationIsPassedOnByTheAgency(String text, String expected) {
        assertThat(read(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Norda Ferries said it would leave the port, citing the rough weather.; the rough"
                        + " weather",
                "Norda News said the mayor would leave the port, citing Tarn’s lack of boats.;"
                        + " Tarn’s lack of boats",
                "Front that opposes Lund posted: “The pier is unsafe.”; Lund",
            })
    void aReasonOrAnObjectSaysNothing(String text, String source) {
        assertThat(read(text)).noneMatch(one -> one.startsWith(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Norda News said the mayor would leave the port, citing the harbour board.; the"
                        + " harbour board",
                "Norda News said the mayor would leave the port, citing a letter from the board.; a"
                        + " letter",
            })
    void whoIsCitedSpeaks(String text, String source) {
        assertThat(read(text)).anyMatch(one -> one.startsWith(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Peter Lund has promised a new pier, and harbour officials have confirmed that it"
                        + " will be built.; harbour officials",
                "Peter Lund praised the crew, but the harbour board warned that the pier was"
                        + " unsafe.; the harbour board",
            })
    void eachClauseHasItsOwnSpeaker(String text, String source) {
        assertThat(read(text)).anyMatch(one -> one.startsWith(source));
    }

    @Test
    void anAgencyBehindASentenceOfItsOwnPassesOnNothing() {
        assertThat(
                        read(
                                "“We saw smoke over the quay,” Peter Lund said. The quay burnt for"
                                        + " two hours, according to Reuters."))
                .containsExactly("Peter Lund | said | ", "Reuters | according to | ");
    }

    private static List<String> read(String text) {
        Text whole = new Text(text);
        return ReadReport.of(whole).attributions().stream().map(one -> line(whole, one)).toList();
    }

    private static String line(Text text, Attribution one) {
        return List.of(one.source(), one.cue(), one.relay()).stream()
                .map(citations ->
                        citations.stream()
                                .map(Citation::words)
                                .map(text::at)
                                .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" | "));
    }
}
