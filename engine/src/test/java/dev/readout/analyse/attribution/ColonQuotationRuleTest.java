package dev.readout.analyse.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Citation;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations without a verb of saying, and those that nobody was found to say; each attribution is
/// written `source | content`.
class ColonQuotationRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Mara Vell left at noon. Vell shot back: “You were never there.”; Vell | “You were never there.”
                    Peter Lund was clear, “They will not pay for it.”; Peter Lund | “They will not pay for it.”
                    """)
    void whoseClauseStandsBeforeAQuotationSpeaks(String text, String expected) {
        assertThat(read(text)).contains(expected);
    }

    @Test
    void wordsInTheFirstPersonAreNotTheReporters() {
        assertThat(
                        read(
                                "The street was full. “I do not know what to do. We lost our"
                                        + " house.” It rained on Sunday."))
                .containsExactly(" | I do not know what to do. We lost our house.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sign was clear: “No one may enter the pier here.”",
                "The film has one good line: “They will not pay for it.”",
            })
    void whatAThingBearsIsNotSaid(String text) {
        assertThat(read(text)).isEmpty();
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
