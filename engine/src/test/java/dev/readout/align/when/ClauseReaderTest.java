package dev.readout.align.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Renk, who has led the council since May, said Friday she would run for mayor."
                        + " | Friday | Renk, who has led the council since May, said Friday she"
                        + " would run for mayor",
                "Guards opened a letter dated Thursday in the yard. | Thursday"
                        + " | Guards opened a letter dated Thursday in the yard",
                "They sold the mill that Lund bought in 1963. | in 1963"
                        + " | They sold the mill that Lund bought in 1963",
                "Sor was planning to marry in May 2030. | in May 2030"
                        + " | Sor was planning to marry in May 2030",
                "Norda wants to see that the tax does not go up on January 1. | on January 1"
                        + " | Norda wants to see that the tax does not go up on January 1",
                "Police said three men emptied a shop on Monday. | on Monday"
                        + " | three men emptied a shop on Monday",
                "In May thieves broke a window and stole a crown, and guards chased them."
                        + " | In May | In May thieves broke a window and stole a crown",
                "“The mill is lost,” Vell said on Monday. | on Monday"
                        + " | “The mill is lost,” Vell said on Monday",
                "Vell said on Monday. | on Monday | ",
            })
    void aLineOfTheTimelineIsAWholeClause(String sentence, String time, String shown) {
        Analysis read = ReadReport.of(new Text(sentence));
        int at = sentence.indexOf(time);
        Span phrase = new Span(at, at + time.length());

        assertThat(new ClauseReader(read).eventOf(phrase).map(read.report().text()::at))
                .isEqualTo(Optional.ofNullable(shown));
    }
}
