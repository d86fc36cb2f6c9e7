package dev.readout.align.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.story.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class CalendarTest {
    /// A Wednesday.
    private final Calendar calendar = new Calendar(LocalDate.of(2031, 3, 12));

    @Test
    void aWeekdayLiesOnTheSideOfItsVerb() {
        assertThat(iso(new Form.Weekday(DayOfWeek.TUESDAY), Direction.PAST))
                .isEqualTo("2031-03-11");
        assertThat(iso(new Form.Weekday(DayOfWeek.TUESDAY), Direction.FUTURE))
                .isEqualTo("2031-03-18");
        assertThat(iso(new Form.Weekday(DayOfWeek.WEDNESDAY), Direction.PAST))
                .isEqualTo("2031-03-12");
    }

    @Test
    void aNoteAtTheFootMayBeOfADayAfterTheReport() {
        assertThat(iso(new Form.MonthDay(MonthDay.of(3, 13)), Direction.PAST))
                .isEqualTo("2031-03-13");
        assertThat(iso(new Form.MonthDay(MonthDay.of(3, 20)), Direction.PAST))
                .isEqualTo("2030-03-20");
    }

    @Test
    void theRunningMonthIsNotCalledByItsName() {
        assertThat(iso(new Form.MonthOnly(Month.MARCH), Direction.PAST)).isEqualTo("2030-03");
        assertThat(iso(new Form.MonthOnly(Month.FEBRUARY), Direction.PAST)).isEqualTo("2031-02");
        assertThat(iso(new Form.MonthOnly(Month.NOVEMBER), Direction.PAST)).isEqualTo("2030-11");
    }

    @Test
    void weeksRunFromMondayToSunday() {
        assertThat(iso(new Form.Shifted(-1, ChronoUnit.WEEKS), Direction.PAST))
                .isEqualTo("2031-03-03/2031-03-09");
        assertThat(iso(new Form.WeekdayOfWeek(DayOfWeek.THURSDAY, 1), Direction.FUTURE))
                .isEqualTo("2031-03-20");
        assertThat(iso(new Form.Weekend(0), Direction.FUTURE)).isEqualTo("2031-03-15/2031-03-16");
        assertThat(iso(new Form.Weekend(0), Direction.PAST)).isEqualTo("2031-03-08/2031-03-09");
    }

    @Test
    void bothEndsOfATimeLieOnOneSide() {
        Form months =
                new Form.Between(new Form.MonthOnly(Month.JULY), new Form.MonthOnly(Month.MAY));
        Form days =
                new Form.Between(
                        new Form.MonthDay(MonthDay.of(3, 1)), new Form.MonthDay(MonthDay.of(3, 9)));
        assertThat(iso(months, Direction.PAST)).isEmpty();
        assertThat(
                        iso(
                                new Form.Between(
                                        new Form.MonthOnly(Month.MAY),
                                        new Form.MonthOnly(Month.JULY)),
                                Direction.UNKNOWN))
                .isEqualTo("2030-05/2030-07");
        assertThat(iso(days, Direction.PAST)).isEqualTo("2031-03-01/2031-03-09");
    }

    @Test
    void theEndOfAStretchIsItsLastDay() {
        assertThat(iso(new Form.EndOf(0, ChronoUnit.MONTHS), Direction.FUTURE))
                .isEqualTo("2031-03-31");
        assertThat(iso(new Form.EndOf(1, ChronoUnit.YEARS), Direction.FUTURE))
                .isEqualTo("2032-12-31");
    }

    @Test
    void aDayWithoutYearAndDirectionIsPlacedOnlyNearBy() {
        assertThat(iso(new Form.MonthDay(MonthDay.of(3, 20)), Direction.UNKNOWN))
                .isEqualTo("2031-03-20");
        assertThat(iso(new Form.MonthDay(MonthDay.of(9, 11)), Direction.UNKNOWN)).isEmpty();
    }

    @Test
    void aWeekdayTiedToADateFindsItsYear() {
        Form tied = new Form.WeekdayMonthDay(DayOfWeek.THURSDAY, MonthDay.of(3, 20));
        assertThat(iso(tied, Direction.UNKNOWN)).isEqualTo("2031-03-20");
    }

    private String iso(Form form, Direction direction) {
        return calendar.place(form, direction).map(TimeSpan::iso).orElse("");
    }
}
