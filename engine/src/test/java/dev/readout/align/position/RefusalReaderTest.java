package dev.readout.align.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ada Hald refused to resign. | Mayor Ada Hald refused to resign
                    Mayor Ada Hald rejected the calls. | Mayor Ada Hald rejected the calls
                    Mayor Ada Hald ignored demands to open the dam. | Mayor Ada Hald ignored demands to open the dam
                    Mayor Ada Hald vowed to stay on. | Mayor Ada Hald vowed to stay on
                    Mayor Ada Hald promised not to resign. | Mayor Ada Hald promised not to resign
                    Mayor Ada Hald ruled out resigning. | Mayor Ada Hald ruled out resigning
                    "I will not resign," Mayor Ada Hald said. | I will not resign
                    """)
    void whoRefusesIsRead(String text, String words) {
        assertThat(read(text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mayor Ada Hald declined to comment. | no answer to a reporter
                    Mayor Ada Hald did not refuse to resign. | no refusal
                    Mayor Ada Hald may refuse to resign. | what may be
                    Mayor Ada Hald vowed to continue to rebuild the town. | no answer to a demand
                    Mayor Ada Hald accepted the demands. | the opposite
                    """)
    void whatIsNoRefusalIsLeft(String text, String why) {
        assertThat(read(text)).as(why).isEmpty();
    }

    private static List<String> read(String text) {
        Read read = new Read(text);
        return new DisputeReader(read.only())
                .refusals().stream().map(one -> read.words(one.words())).toList();
    }
}
