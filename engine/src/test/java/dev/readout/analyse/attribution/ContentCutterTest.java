package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Citation;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the words of a speaker end and the reporter goes on; each attribution is written `source |
/// content`.
class ContentCutterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Mayor Mara Vell told the council on Thursday that the pier had been mended, but the crew left after ten minutes.; Mayor Mara Vell | the pier had been mended
                    Peter Lund told the court that the captain had come to the port, but she left it at noon.; Peter Lund | the captain had come to the port
                    Peter Lund said the plan was sound, although the cost of the pier is unknown.; Peter Lund | the plan was sound
                    Mara Vell's lawyer said the mayor paid for a crew that a state official said is not licensed to mend piers.; Mara Vell's lawyer | the mayor paid for a crew
                    """)
    void whatTheReporterAddsIsNotSaid(String text, String expected) {
        assertThat(read(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    The mayor said the pier was old, but that it would stand.; The mayor | the pier was old, but that it would stand
                    The mayor said the pier was old, but it would stand.; The mayor | the pier was old, but it would stand
                    The harbour board says the cause is unclear, but it's unlikely to have been a fire.; The harbour board | the cause is unclear, but it's unlikely to have been a fire
                    The mayor said the pier had been mended, but the quay was still shut.; The mayor | the pier had been mended, but the quay was still shut
                    “The pier was mended, but the crew left at noon,” the mayor said.; the mayor | “The pier was mended, but the crew left at noon,”
                    """)
    void whatTheSpeakerGoesOnToSayIsSaid(String text, String expected) {
        assertThat(read(text)).contains(expected);
    }

    private static List<String> read(String text) {
        Text whole = new Text(text);
        return ReadReport.of(whole).attributions().stream()
                .map(one -> words(whole, one.source()) + " | " + words(whole, one.content()))
                .toList();
    }

    private static String words(Text whole, List<Citation> parts) {
        return parts.stream()
                .map(Citation::words)
                .map(whole::at)
                .collect(Collectors.joining(" … "));
    }
}
