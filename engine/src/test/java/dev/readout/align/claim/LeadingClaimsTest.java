package dev.readout.align.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.align.Written;
import dev.readout.align.when.EventClause;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which claims stand first, and under which words.
class LeadingClaimsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CLAUSE    | The dam above Velm broke on Monday night | The dam above Velm broke on Monday night.
                    CLAUSE    | the dam had been built by prisoners | Ada Renk said the dam had been built by prisoners.
                    PRONOUN   | They had asked the town for new pumps | They had asked the town for new pumps.
                    DEPENDENT | the pumps that the town had bought in 1998 | Soldiers brought the pumps that the town had bought in 1998.
                    DEPENDENT | the dam holds until Thursday morning | She will stay if the dam holds until Thursday morning.
                    DEPENDENT | the inspectors had found in the cellars | It was worse than the inspectors had found in the cellars.
                    PHRASE    | The mayor Ada Renk said on Tuesday morning | The mayor Ada Renk said on Tuesday morning that the cellars were full.
                    PHRASE    | the broken pumps of the town of Velm | She showed the broken pumps of the town of Velm.
                    LEANING   | during a visit to the broken dam | She said so during a visit to the broken dam.
                    LEANING   | the dam above Velm is a danger and the | Renk knew that the dam above Velm is a danger and the mayor knew it.
                    LEANING   | the best thing for the town of Velm is | She said the best thing for the town of Velm is to mend the dam.
                    CLAUSE    | Nobody could tell him how old the dam was | Nobody could tell him how old the dam was.
                    CLAUSE    | the crew saw what the town was afraid of | Renk said the crew saw what the town was afraid of.
                    LEANING   | and left the town in the evening | The minister spoke and left the town in the evening.
                    """)
    void wordsAreToldByHowWellTheyStandAlone(Standing standing, String words, String text) {
        Analysis analysis = read("r1", text);
        int start = analysis.report().text().characters().indexOf(words);

        assertThat(
                        new WordingChooser(List.of(analysis))
                                .standing(
                                        new Citation(
                                                analysis.report().id(),
                                                new Span(start, start + words.length()))))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the crew owned the dam | Four years ago, when the crew owned the dam, Renk raised the wages of all. | Renk raised the wages of all
                    the dispute at the old dam was fading away | There was no sign that the dispute at the old dam was fading away. | There was no sign that the dispute at the old dam was fading away
                    to make the town and its river safer | Renk will mend the dam to make the town and its river safer. | Renk will mend the dam to make the town and its river safer
                    the dam above Velm is a danger | Renk said the dam above Velm is a danger. | the dam above Velm is a danger
                    """)
    void wordsThatAnotherClauseHoldsAreShownWithIt(String words, String text, String shown) {
        Analysis analysis = read("r1", text);
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.length());
        EventClause clauses = new EventClause(analysis);

        assertThat(clauses.around(span).map(analysis.report().text()::at).orElse(words))
                .contains(shown);
    }

    @Test
    void whatTheReportsBeginWithLeadsTheirClaims() {
        List<Analysis> reports =
                List.of(
                        read(
                                "r1",
                                "The dam above Velm broke on Monday night. Soldiers filled sandbags"
                                    + " at the tannery. The dam above Velm was built by prisoners"
                                    + " of the king in 1911."),
                        read(
                                "r2",
                                "On Monday night the dam above Velm broke. The railway to the coast"
                                    + " is closed. The dam above Velm was built by prisoners of the"
                                    + " king in 1911."));
        Citation first = new Aligner().of(reports).claims().getFirst().wording();

        assertThat(reports)
                .filteredOn(one -> one.report().id().equals(first.report()))
                .singleElement()
                .satisfies(one -> assertThat(one.report().at(first)).contains("broke"));
    }

    private static Analysis read(String id, String text) {
        return new Analyser().of(Written.report(id, text).report());
    }
}
