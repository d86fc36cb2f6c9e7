package dev.readout.align.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Alderman Olaf Lund urged Mayor Ada Hald to resign. | Alderman Olaf Lund urged Mayor Ada Hald to resign
                    Alderman Olaf Lund called on Mayor Ada Hald to open the dam. | Alderman Olaf Lund called on Mayor Ada Hald to open the dam
                    Mayor Ada Hald was asked to open the dam. | Mayor Ada Hald was asked to open the dam
                    "Mayor Ada Hald should resign," Alderman Olaf Lund said. | Mayor Ada Hald should resign
                    There were calls for Mayor Ada Hald to resign. | calls for Mayor Ada Hald to resign
                    Alderman Olaf Lund demanded that Mayor Ada Hald resign. | Alderman Olaf Lund demanded that Mayor Ada Hald resign
                    """)
    void whoIsAskedToDoSomethingIsRead(String text, String words) {
        assertThat(read(text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Alderman Olaf Lund did not urge Mayor Ada Hald to resign. | nobody asks
                    Alderman Olaf Lund stopped short of calling on Mayor Ada Hald to resign. | left undone
                    Alderman Olaf Lund told Mayor Ada Hald the news. | news
                    Alderman Olaf Lund helped Mayor Ada Hald to leave. | help
                    """)
    void whatIsNoDemandIsLeft(String text, String why) {
        assertThat(read(text)).as(why).isEmpty();
    }

    private static List<String> read(String text) {
        Read read = new Read(text);
        return new DisputeReader(read.only())
                .demands().stream().map(one -> read.words(one.words())).toList();
    }
}
