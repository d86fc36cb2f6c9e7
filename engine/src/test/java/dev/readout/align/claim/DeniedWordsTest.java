package dev.readout.align.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.align.Written;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.story.Claim;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody denies is never shown as said: under which words claims stand.
class DeniedWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ada Renk denied that she had sold the old mill. | she had sold the old mill | Mayor Ada Renk denied that she had sold the old mill
                    Mayor Ada Renk over the weekend denied that she asked Olav Marr to stop the inquiry. | she asked Olav Marr to stop the inquiry | Mayor Ada Renk over the weekend denied that she asked Olav Marr to stop the inquiry
                    The mayor on Monday dismissed the captain's comment that councillors are under a "reign of fear". | councillors are under a "reign of fear" | The mayor on Monday dismissed the captain's comment that councillors are under a "reign of fear"
                    """)
    void whatIsDeniedIsShownWithWhoDeniesIt(String sentence, String denied, String shown) {
        assertThat(words(sentence)).doesNotContain(denied).contains(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ada Renk said that she had sold the old mill. | she had sold the old mill
                    "The mill was never sold by us," Mayor Ada Renk said, denying the claim. | The mill was never sold by us
                    """)
    void whatIsSaidStandsAlone(String sentence, String said) {
        assertThat(words(sentence)).contains(said);
    }

    /// The wordings and parts of all claims.
    private static List<String> words(String sentence) {
        Analysis report =
                new Analyser()
                        .of(
                                Written.report(
                                                "r1",
                                                "The old mill of Velm burned down on Sunday. "
                                                        + sentence
                                                        + " It rained. It hailed. It froze.")
                                        .report());
        return new Aligner()
                .of(List.of(report)).claims().stream()
                        .flatMap(DeniedWordsTest::shown)
                        .map(words -> report.report().at(words))
                        .toList();
    }

    private static Stream<Citation> shown(Claim claim) {
        return Stream.concat(
                Stream.of(claim.wording()),
                claim.supports().stream().flatMap(support -> support.parts().stream()));
    }
}
