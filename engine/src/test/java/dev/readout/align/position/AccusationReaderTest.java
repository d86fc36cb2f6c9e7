package dev.readout.align.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccusationReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Alderman Olaf Lund accused Mayor Ada Hald of taking money from a builder. | Alderman Olaf Lund accused Mayor Ada Hald of taking money from a builder
                    Mayor Ada Hald was accused of taking money from a builder. | Mayor Ada Hald was accused of taking money from a builder
                    Mayor Ada Hald has been charged with theft. | Mayor Ada Hald has been charged with theft
                    Alderman Olaf Lund blamed Mayor Ada Hald for the flood. | Alderman Olaf Lund blamed Mayor Ada Hald for the flood
                    The prosecutor alleged that Mayor Ada Hald took money. | The prosecutor alleged that Mayor Ada Hald took money
                    The council heard allegations that Mayor Ada Hald took money. | allegations that Mayor Ada Hald took money
                    """)
    void whoIsAccusedIsRead(String text, String words) {
        assertThat(read(text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Alderman Olaf Lund did not accuse Mayor Ada Hald of theft. | nobody is accused
                    Alderman Olaf Lund may accuse Mayor Ada Hald of theft. | what may be
                    Alderman Olaf Lund thanked Mayor Ada Hald for the bridge. | thanks
                    The store charged ten crowns for the bread. | a price
                    Mayor Ada Hald claimed that she knew nothing. | of herself
                    """)
    void whatIsNoAccusationIsLeft(String text, String why) {
        assertThat(read(text)).as(why).isEmpty();
    }

    private static List<String> read(String text) {
        Read read = new Read(text);
        return new DisputeReader(read.only())
                .accusations().stream().map(one -> read.words(one.words())).toList();
    }
}
