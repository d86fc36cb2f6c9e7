package dev.readout.align.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ada Hald denied the allegations. | Mayor Ada Hald denied the allegations
                    Mayor Ada Hald firmly denied any wrongdoing. | Mayor Ada Hald firmly denied any wrongdoing
                    Mayor Ada Hald denied taking money from a builder. | Mayor Ada Hald denied taking money from a builder
                    Mayor Ada Hald denied that she took money. | Mayor Ada Hald denied that she took money
                    Mayor Ada Hald dismissed the claims. | Mayor Ada Hald dismissed the claims
                    Mayor Ada Hald called the accusations a lie. | Mayor Ada Hald called the accusations a lie
                    Mayor Ada Hald pleaded not guilty. | Mayor Ada Hald pleaded not guilty
                    Mayor Ada Hald maintained her innocence. | Mayor Ada Hald maintained her innocence
                    "I had absolutely nothing to do with the fire," Mayor Ada Hald said. | I had absolutely nothing to do with the fire
                    "The claims are completely false," Mayor Ada Hald said. | The claims are completely false
                    """)
    void whoDeniesIsRead(String text, String words) {
        assertThat(read(text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ada Hald did not deny the allegations. | no denial
                    Mayor Ada Hald denied a request for a permit. | a refusal
                    Mayor Ada Hald may deny the allegations. | what may be
                    A judge found Mayor Ada Hald not guilty. | a verdict
                    Mayor Ada Hald has no ties to the harbour. | the newsroom says so
                    Mayor Ada Hald said the flood and the fire had nothing to do with each other. | of two other things
                    Mayor Ada Hald confirmed the claims. | the opposite
                    """)
    void whatIsNoDenialIsLeft(String text, String why) {
        assertThat(read(text)).as(why).isEmpty();
    }

    private static List<String> read(String text) {
        Read read = new Read(text);
        return new DisputeReader(read.only())
                .denials().stream().map(one -> read.words(one.words())).toList();
    }
}
