package dev.readout.align.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three men emptied a jewellery shop in Orr on Monday, police said."
                        + " | Three men emptied a jewellery shop in Orr on Monday",
                "In May 2031, thieves stole a crown from the museum in Velm, police said."
                        + " | In May 2031, thieves stole a crown from the museum in Velm",
                "He leads an inquiry into the 2031 election and its costs. | 2031 election",
                "Ilan Sor, the leading rower of the club in 2009, was hurt."
                        + " | the leading rower of the club in 2009",
                "Another vigil on Wednesday night (12 people came)."
                        + " | Another vigil on Wednesday night",
                "Another vigil in Orr on Wednesday night. | Another vigil in Orr on Wednesday"
                        + " night",
            })
    void aLineOfTheTimelineTellsWhatTookPlace(String sentence, String shown) {
        Analysis read = ReadReport.of(new Text(sentence));
        ClauseReader clauses = new ClauseReader(read);

        assertThat(read.times())
                .extracting(phrase -> read.report().text().at(clauses.clauseOf(phrase.words())))
                .containsExactly(shown);
    }
}
