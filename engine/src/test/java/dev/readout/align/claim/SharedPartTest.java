package dev.readout.align.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedPartTest {
    @Test
    void whenAndWhereNobodyElseTellsIsLeftOut() {
        assertThat(
                        part(
                                "The old bridge fell on Friday in the county of Velm",
                                "the old bridge fell"))
                .isEqualTo("The old bridge fell");
    }

    @Test
    void aSubjectThatNobodyElseNamesIsLeftOut() {
        assertThat(
                        part(
                                "Greta Moll, of Tarsk, has been charged with arson",
                                "a baker was charged with arson"))
                .isEqualTo("has been charged with arson");
    }

    @Test
    void aPhraseIsNotCut() {
        assertThat(
                        part(
                                "On Monday the board signed a ten-year lease contract with the"
                                        + " owners of the mill",
                                "the board has signed a lease"))
                .isEqualTo("the board signed a ten-year lease contract");
    }

    @Test
    void whatTurnsOrLimitsTheRestIsNotLeftOut() {
        String denied = "The mayor of Velm on Friday denied striking the harbour pilot";
        assertThat(part(denied, "somebody beat the harbour pilot")).isEqualTo(denied);
        String limited = "The harbour pilot is paid only if the boat of the owners comes in";
        assertThat(part(limited, "the harbour pilot is paid")).isEqualTo(limited);
    }

    @Test
    void otherFormsOfAWordAreTheWord() {
        assertThat(part("Two farmers died in the flood at Velm on Monday", "the death of a farmer"))
                .isEqualTo("Two farmers died");
    }

    @Test
    void aStatementThatIsSharedForTheMostPartStaysWhole() {
        assertThat(part("The old bridge fell on Friday", "The old bridge fell at last on a Friday"))
                .isEqualTo("The old bridge fell on Friday");
    }

    @Test
    void oneWordIsNoPart() {
        assertThat(part("The old bridge fell on Friday in Velm", "the bridge was closed"))
                .isEqualTo("The old bridge fell on Friday in Velm");
    }

    @Test
    void whatItsOwnReportRepeatsDoesNotCount() {
        StatementProfile one = profile("r1", "The old bridge fell on Friday in Velm");
        StatementProfile again = profile("r1", "the old bridge fell");
        assertThat(new SharedPart(List.of(one, again)).of(one)).isEqualTo(one.words());
    }

    private static String part(String text, String other) {
        StatementProfile one = profile("r1", text);
        Span part = new SharedPart(List.of(one, profile("r2", other))).of(one).words();
        int start = one.words().words().start();
        return text.substring(part.start() - start, part.end() - start);
    }

    private static StatementProfile profile(String report, String text) {
        Span span = new Span(7, 7 + text.length());
        return new StatementProfile(
                new Statement(new Citation(new ReportId(report), span), List.of()),
                span,
                text,
                Set.of(),
                List.of(),
                new Limits(Set.of(), List.of(), List.of(), false),
                new Act(
                        false,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }
}
