package dev.readout.align.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Analysis;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.ReportId;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatingResolverTest {
    /// 2031-03-12 is a Wednesday.
    private static final Analysis DATED =
            DatedReports.of("r1", "2031-03-12")
                    .saying(
                            "The bridge fell on Tuesday",
                            "on Tuesday",
                            new Form.Weekday(DayOfWeek.TUESDAY),
                            Direction.PAST)
                    .read();

    @Test
    void aReportWithoutDateBorrowsTheOneItsWeekdaysFit() {
        Analysis undated =
                DatedReports.undated("r2")
                        .saying(
                                "The bridge fell on Tuesday",
                                "on Tuesday",
                                new Form.Weekday(DayOfWeek.TUESDAY),
                                Direction.PAST)
                        .saying(
                                "The mayor resigned on Thursday",
                                "on Thursday",
                                new Form.Weekday(DayOfWeek.THURSDAY),
                                Direction.PAST)
                        .saying(
                                "The council will meet on Friday",
                                "on Friday",
                                new Form.Weekday(DayOfWeek.FRIDAY),
                                Direction.FUTURE)
                        .read();
        Dating dating = datingOf("r2", DATED, undated);
        assertThat(dating.published().iso()).isEqualTo("2031-03-13");
        assertThat(dating.how()).isEqualTo(How.BORROWED);
        assertThat(dating.evidence())
                .extracting(each -> each.report().value())
                .contains("r1", "r2");
    }

    @Test
    void aDayAboveTheTextTakesItsYearFromAPeer() {
        assertThat(datingOf("r2", DATED, headed("Velm Post :: 14 march")).published().iso())
                .isEqualTo("2031-03-14");
        assertThat(datingOf("r2", DATED, headed("Velm Post | Mar. 11")).published().iso())
                .isEqualTo("2031-03-11");
        assertThat(datingOf("r2", DATED, headed("Velm Post | 14 June")).how())
                .isEqualTo(How.UNKNOWN);
        assertThat(datingOf("r2", DATED, headed("Velm Post, 14 marches on")).how())
                .isEqualTo(How.UNKNOWN);
    }

    private static Analysis headed(String head) {
        return DatedReports.undated("r2").under(head).read();
    }

    @Test
    void aReportThatNothingTiesStaysWithoutDate() {
        Analysis other =
                DatedReports.undated("r2")
                        .saying(
                                "The bridge fell on Sunday",
                                "on Sunday",
                                new Form.Weekday(DayOfWeek.SUNDAY),
                                Direction.PAST)
                        .read();
        assertThat(datingOf("r2", DATED, other)).isEqualTo(Dating.unknown());
    }

    @Test
    void withoutADatedPeerNobodyGuesses() {
        Analysis undated =
                DatedReports.undated("r2")
                        .saying(
                                "The bridge fell on Tuesday",
                                "on Tuesday",
                                new Form.Weekday(DayOfWeek.TUESDAY),
                                Direction.PAST)
                        .read();
        assertThat(datingOf("r2", undated)).isEqualTo(Dating.unknown());
    }

    private static Dating datingOf(String report, Analysis... analyses) {
        return new DatingResolver()
                .of(List.of(analyses))
                .getOrDefault(new ReportId(report), Dating.unknown());
    }
}
