package dev.readout.align.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Analysis;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.story.Happening;
import java.time.DayOfWeek;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
    /// A Wednesday.
    private static final String DAY = "2031-03-12";

    private final Analysis first =
            DatedReports.of("r1", DAY)
                    .saying("The dam broke on Tuesday", "on Tuesday", tuesday(), Direction.PAST)
                    .saying(
                            "Velm and Orr signed the water accord in May 2030",
                            "in May 2030",
                            new Form.InMonth(YearMonth.of(2030, 5)),
                            Direction.PAST)
                    .read();
    private final Analysis second =
            DatedReports.of("r2", DAY)
                    .saying(
                            "It rained when the dam broke on Tuesday",
                            "on Tuesday",
                            tuesday(),
                            Direction.PAST)
                    .saying(
                            "They will meet on Friday",
                            "on Friday",
                            new Form.Weekday(DayOfWeek.FRIDAY),
                            Direction.FUTURE)
                    .saying(
                            "Both had signed a water accord last year",
                            "last year",
                            new Form.Shifted(-1, ChronoUnit.YEARS),
                            Direction.PAST)
                    .read();

    @Test
    void oneDayIsOneHappeningAndAVaguerTimeJoinsTheMoreExactOne() {
        assertThat(shown(first, second))
                .containsExactly(
                        "2030-05 HAPPENED STATED 2",
                        "2031-03-11 HAPPENED INFERRED 2",
                        "2031-03-12 HAPPENED STATED 1",
                        "2031-03-12 HAPPENED STATED 1",
                        "2031-03-14 PLANNED INFERRED 1");
    }

    @Test
    void inAReportWithoutDateAYearBeforeAnotherOneLiesBehind() {
        Analysis report =
                DatedReports.undated("r1")
                        .saying(
                                "They ask for guards after the 2019 flood.",
                                "2019",
                                new Form.InYear(Year.of(2019)),
                                Direction.FUTURE)
                        .saying(
                                "The gate is to be mended in 2023.",
                                "2023",
                                new Form.InYear(Year.of(2023)),
                                Direction.FUTURE)
                        .read();

        assertThat(shown(report))
                .containsExactly("2019 HAPPENED STATED 1", "2023 PLANNED STATED 1");
    }

    @Test
    void pagesOfTheDayThatMostTellOfAreOneHappening() {
        Analysis tells =
                DatedReports.of("r1", "2031-03-11")
                        .saying("The dam broke on Tuesday", "on Tuesday", tuesday(), Direction.PAST)
                        .read();
        Analysis agrees =
                DatedReports.of("r2", "2031-03-11")
                        .saying(
                                "It rained when the dam broke on Tuesday",
                                "on Tuesday",
                                tuesday(),
                                Direction.PAST)
                        .read();
        assertThat(shown(tells, agrees))
                .containsExactly("2031-03-11 HAPPENED STATED 2", "2031-03-11 HAPPENED INFERRED 2");
    }

    @Test
    void aWeekdayOfAReportWithoutDateIsBorrowedWhereAllLikelyDaysAgree() {
        Analysis undated =
                DatedReports.undated("r2")
                        .saying(
                                "The council named a date on Sunday",
                                "on Sunday",
                                new Form.Weekday(DayOfWeek.SUNDAY),
                                Direction.PAST)
                        .saying("It rains today", "today", day(0), Direction.PAST)
                        .read();
        assertThat(shown(DatedReports.of("r1", DAY).read(), undated))
                .containsExactly("2031-03-09 HAPPENED BORROWED 1", "2031-03-12 HAPPENED STATED 1");
        assertThat(shown(undated)).isEmpty();
    }

    @Test
    void otherEventsOfOneDayAreHappeningsOfTheirOwn() {
        Analysis rain =
                DatedReports.of("r2", DAY)
                        .saying(
                                "Renk sold a mill on Tuesday",
                                "on Tuesday",
                                tuesday(),
                                Direction.PAST)
                        .read();
        assertThat(shown(first, rain))
                .filteredOn(line -> line.startsWith("2031-03-11"))
                .containsExactly(
                        "2031-03-11 HAPPENED INFERRED 1", "2031-03-11 HAPPENED INFERRED 1");
    }

    @Test
    void aSentenceTakenFromAnEarlierReportCountsFromItsDay() {
        String said = "The wall of the old dam above Velm broke at dawn on Sunday";
        Analysis early =
                DatedReports.of("r1", "2031-03-03")
                        .saying(
                                said,
                                "on Sunday",
                                new Form.Weekday(DayOfWeek.SUNDAY),
                                Direction.PAST)
                        .read();
        Analysis late =
                DatedReports.of("r2", DAY)
                        .saying(
                                said,
                                "on Sunday",
                                new Form.Weekday(DayOfWeek.SUNDAY),
                                Direction.PAST)
                        .read();
        assertThat(shown(early, late)).contains("2031-03-02 HAPPENED INFERRED 2");
    }

    @Test
    void aWeekendJoinsADayThatTellsOfTheSame() {
        Analysis saturday =
                DatedReports.of("r1", DAY)
                        .saying(
                                "Police fired water cannon at the dockers on Saturday",
                                "on Saturday",
                                new Form.Weekday(DayOfWeek.SATURDAY),
                                Direction.PAST)
                        .read();
        assertThat(shown(saturday, weekend("Police fired water cannon at dockers")))
                .contains("2031-03-08 HAPPENED INFERRED 2");
        assertThat(shown(saturday, weekend("Police closed a club for dockers")))
                .contains(
                        "2031-03-08 HAPPENED INFERRED 1",
                        "2031-03-08/2031-03-09 HAPPENED INFERRED 1");
    }

    private static Analysis weekend(String told) {
        return DatedReports.of("r2", DAY)
                .saying(
                        told + " at the weekend",
                        "at the weekend",
                        new Form.Weekend(0),
                        Direction.PAST)
                .read();
    }

    private static Form day(int amount) {
        return new Form.Shifted(amount, ChronoUnit.DAYS);
    }

    @Test
    void theOrderOfTheReportsDoesNotMatter() {
        assertThat(timeline(second, first)).isEqualTo(timeline(first, second));
    }

    private static Form tuesday() {
        return new Form.Weekday(DayOfWeek.TUESDAY);
    }

    private static List<Happening> timeline(Analysis... analyses) {
        List<Analysis> reports = List.of(analyses);
        return new TimelineBuilder().of(reports, new DatingResolver().of(reports));
    }

    private static List<String> shown(Analysis... analyses) {
        return timeline(analyses).stream()
                .map(happening ->
                        "%s %s %s %d"
                                .formatted(
                                        happening.time().iso(),
                                        happening.status(),
                                        happening.how(),
                                        happening.words().size()))
                .toList();
    }
}
