package dev.readout.align.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionReaderTest {
    private static final String SAID =
            "\"The dam was sold to a foreign builder,\" Mayor Ada Hald said.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ada Hald falsely claimed that the dam was sold to a builder. | Mayor Ada Hald falsely claimed that the dam was sold to a builder
                    Mayor Ada Hald repeated her false claims about the sale of the dam. | Mayor Ada Hald repeated her false claims about the sale of the dam
                    """)
    void whatAReportCallsFalseIsRead(String text, String words) {
        assertThat(read(text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ada Hald claimed that the dam was sold to a builder. | nobody calls it false
                    Mayor Ada Hald was wrongly accused of selling the dam. | of what others said
                    "Mayor Ada Hald falsely claimed that the dam was sold," Alderman Olaf Lund said. | the word of another one
                    """)
    void whatIsNoCorrectionIsLeft(String text, String why) {
        assertThat(read(text)).as(why).isEmpty();
    }

    @Test
    void aCorrectionMeetsWhatWasSaid() {
        assertThat(corrected(SAID, "Mayor Ada Hald falsely claimed that the dam was sold."))
                .hasSize(1);
    }

    @Test
    void aCorrectionOfSomethingElseMeetsNothing() {
        assertThat(corrected(SAID, "Mayor Ada Hald falsely claimed that the mill burned down."))
                .isEmpty();
    }

    @Test
    void theClaimOfAnotherOneIsNotMeant() {
        assertThat(
                        corrected(
                                SAID,
                                "Alderman Olaf Lund falsely claimed that the dam was sold to a"
                                        + " builder."))
                .isEmpty();
    }

    private static List<Exchange> corrected(String... texts) {
        Read read = new Read(texts);
        return Exchange.corrected(
                read.reports().stream()
                        .flatMap(one -> new DisputeReader(one).said().stream())
                        .toList(),
                read.reports().stream()
                        .flatMap(one -> new DisputeReader(one).corrections().stream())
                        .toList());
    }

    private static List<String> read(String text) {
        Read read = new Read(text);
        return new DisputeReader(read.only())
                .corrections().stream().map(one -> read.words(one.words())).toList();
    }
}
