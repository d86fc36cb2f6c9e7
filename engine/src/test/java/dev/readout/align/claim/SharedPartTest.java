package dev.readout.align.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Written;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedPartTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The old bridge fell on Friday in the county of Velm. | The old bridge fell. | The old bridge fell
                    Two farmers died in the flood at Velm on Monday. | The death of a farmer. | Two farmers died
                    On Monday the board signed a ten-year lease with the owners of the mill. | The board has signed a lease. | the board signed a ten-year lease
                    Greta Moll, of Tarsk, has been charged with arson. | A baker was charged with arson. | Greta Moll, of Tarsk, has been charged with arson
                    The mayor handed the keys of the old harbour mill to a baker. | Who has the harbour mill? | the old harbour mill
                    Renk's brother bought the mill at an auction in the town of Velm. | What Renk bought. | Renk's brother bought the mill
                    Workers closed down the mill after a fire on Friday. | The mill was closed. | Workers closed down the mill
                    At least 50 fishermen were rescued by boats of the navy. | The rescue of 50 fishermen. | At least 50 fishermen were rescued
                    At least 50 fishermen were rescued by boats of the navy. | 50 fishermen were brought ashore. | At least 50 fishermen
                    """)
    void theLeastPhraseThatHoldsWhatOthersTell(String one, String other, String part) {
        assertThat(part(one, other)).isEqualTo(part);
    }

    @Test
    void whatTurnsOrLimitsTheRestIsNotLeftOut() {
        String denied = "The mayor of Velm on Friday denied striking the harbour pilot";
        assertThat(part(denied + ".", "Somebody beat the harbour pilot.")).isEqualTo(denied);
        String limited = "The harbour pilot is paid only if the boat of the owners comes in";
        assertThat(part(limited + ".", "The harbour pilot is paid.")).isEqualTo(limited);
    }

    @Test
    void aStatementThatIsSharedForTheMostPartStaysWhole() {
        assertThat(part("The old bridge fell on Friday.", "The bridge fell at last on a Friday."))
                .isEqualTo("The old bridge fell on Friday");
    }

    @Test
    void noQuotationIsCut() {
        String said = "The board promised “a new bridge for all of Velm”";
        assertThat(part(said + ".", "The board promised a bridge.")).isEqualTo(said);
    }

    @Test
    void oneWordIsNoPart() {
        assertThat(part("The old bridge fell on Friday in Velm.", "The bridge was closed."))
                .isEqualTo("The old bridge fell on Friday in Velm");
    }

    @Test
    void whatItsOwnReportRepeatsDoesNotCount() {
        StatementProfile one = profile("r1", "The old bridge fell on Friday in Velm.");
        StatementProfile again = profile("r1", "The old bridge fell.");
        assertThat(new SharedPart(List.of(one, again)).of(one)).isEqualTo(one.words());
    }

    private static String part(String text, String other) {
        StatementProfile one = profile("r1", text);
        Span part = new SharedPart(List.of(one, profile("r2", other))).of(one).words();
        return text.substring(part.start(), part.end());
    }

    /// The whole sentence as one statement.
    private static StatementProfile profile(String report, String sentence) {
        Analysis analysis = new Analyser().of(Written.report(report, sentence).report());
        List<Word> words = analysis.reading().words();
        Span span = new Span(0, sentence.length() - 1);
        return new StatementProfile(
                new Statement(new Citation(new ReportId(report), span), List.of()),
                span,
                analysis.report().text().at(span),
                new Phrases(words.subList(0, words.size() - 1), 0),
                Set.of(),
                List.of(),
                new Limits(Set.of(), List.of(), List.of(), false),
                new Act(
                        new Voice(Set.of(), Set.of(), List.of()),
                        false,
                        Set.of(),
                        Optional.empty(),
                        List.of()));
    }
}
