package dev.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Skipped;
import dev.readout.report.Statement;
import dev.readout.report.Told;
import dev.readout.story.Alignment;
import dev.readout.story.Aspect;
import dev.readout.story.Brief;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import dev.readout.story.Support;
import dev.readout.text.Span;
import dev.readout.trace.Tracer;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an earlier stage got wrong does not reach a reader without its words.
class BriefWriterTest {
    private static final String TEXT = "The bridge is open. A 🚒 came.";

    private final Analysis analysis = new Told("r1", TEXT).analysis();

    @Test
    void whatCanBeFoundAgainIsKept() {
        Brief brief = brief(claim("c1", 0, 18), List.of());

        assertThat(brief.accounts()).hasSize(1);
        assertThat(brief.skipped()).isEmpty();
    }

    @Test
    void aClaimBehindTheEndOfItsReportIsLeftOutAndCountedWithTheFindingsOnIt() {
        Claim claim = claim("c1", 20, 400);

        Brief brief = brief(claim, List.of(new Finding.Agreement(claim)));

        assertThat(brief.accounts()).isEmpty();
        assertThat(brief.alignment().claims()).isEmpty();
        assertThat(brief.alignment().findings()).isEmpty();
        assertThat(brief.skipped())
                .containsExactly(
                        new Skipped(
                                "the brief",
                                "leaves out 2 sentences whose words could not be found in the"
                                        + " reports again"));
    }

    @Test
    void aDifferenceWithASideThatCutsACharacterIsLeftOut() {
        int engine = TEXT.indexOf("🚒");
        Side one = new Side("open", List.of(at(0, 18)));
        Side other = new Side("?", List.of(at(engine + 1, engine + 3)));

        Brief brief =
                brief(
                        claim("c1", 0, 18),
                        List.of(
                                new Finding.Contradiction(
                                        List.of(one, other),
                                        Aspect.NUMBER,
                                        new Reason("two counts", List.of()))));

        assertThat(brief.alignment().findings()).isEmpty();
        assertThat(brief.accounts()).hasSize(1);
        assertThat(brief.skipped()).hasSize(1);
    }

    @Test
    void aCitationOfNothingButSpaceIsNone() {
        assertThat(brief(claim("c1", 19, 20), List.of()).accounts()).isEmpty();
    }

    private Brief brief(Claim claim, List<Finding> findings) {
        Alignment found = new Aligner().of(List.of(analysis));
        Alignment alignment =
                new Alignment(
                        found.entities(),
                        List.of(claim),
                        findings,
                        List.of(),
                        List.of(),
                        List.of(),
                        found.datings());
        return new BriefWriter()
                .of(
                        List.of(analysis),
                        alignment,
                        new Tracer().of(List.of(analysis), alignment),
                        List.of());
    }

    private static Claim claim(String id, int start, int end) {
        Statement statement = new Statement(at(start, end), List.of());
        return new Claim(
                new ClaimId(id), statement.words(), List.of(new Support(List.of(statement))));
    }

    private static Citation at(int start, int end) {
        return new Citation(new ReportId("r1"), new Span(start, end));
    }
}
