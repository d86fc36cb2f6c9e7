package dev.readout.align.when;

import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.story.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/// Gives time phrases their date, seen from the day a report was published.
///
/// @param today the day of publication
record Calendar(LocalDate today) {
    /// A day of the year without direction is taken for the nearest one if it lies so near: reports
    /// give the year of days farther away.
    private static final int NEAR_DAYS = 60;

    /// A note at the foot of a report may tell what was done so many days after it was published.
    private static final int LATE_DAYS = 2;

    /// The stretch of days that the words mean; empty if they need more than the day of
    /// publication.
    ///
    /// A direction that is not known counts as the past where days of the week are named: reports
    /// mostly tell what has happened.
    Optional<TimeSpan> place(Form form, Direction direction) {
        return switch (form) {
            case Form.OnDay on -> Optional.of(TimeSpan.of(on.day()));
            case Form.InMonth in -> Optional.of(TimeSpan.of(in.month()));
            case Form.InYear in -> Optional.of(TimeSpan.of(in.year()));
            case Form.MonthDay on -> monthDay(on.day(), direction).map(TimeSpan::of);
            case Form.WeekdayMonthDay on -> tied(on).map(TimeSpan::of);
            case Form.MonthOnly in -> month(in.month(), direction).map(TimeSpan::of);
            case Form.MonthOfYear in ->
                    Optional.of(
                            TimeSpan.of(YearMonth.of(today.getYear() + in.years(), in.month())));
            case Form.Weekday on -> Optional.of(TimeSpan.of(weekday(on.day(), direction)));
            case Form.WeekdayOfWeek on ->
                    Optional.of(TimeSpan.of(monday(on.weeks()).with(on.day())));
            case Form.Weekend on -> Optional.of(weekend(on.weeks(), direction));
            case Form.Shifted shifted -> shifted(shifted.amount(), shifted.unit());
            case Form.Between between -> between(between, direction);
            case Form.EndOf end ->
                    shifted(end.amount(), end.unit()).map(span -> TimeSpan.of(span.last()));
            case Form.FromOther other -> Optional.empty();
            case Form.AtClock clock -> Optional.empty();
        };
    }

    /// Both ends on the same side of today; the past if nothing tells.
    private Optional<TimeSpan> between(Form.Between between, Direction direction) {
        Direction side = direction == Direction.UNKNOWN ? Direction.PAST : direction;
        Optional<TimeSpan> first = place(between.first(), side);
        Optional<TimeSpan> last = place(between.last(), side);
        return first.isPresent()
                        && last.isPresent()
                        && first.get().first().isBefore(last.get().last())
                ? Optional.of(TimeSpan.between(first.get(), last.get()))
                : Optional.empty();
    }

    /// The last one up to today, or the first one from today on.
    LocalDate weekday(DayOfWeek day, Direction direction) {
        return direction == Direction.FUTURE
                ? today.with(TemporalAdjusters.nextOrSame(day))
                : today.with(TemporalAdjusters.previousOrSame(day));
    }

    /// The day that bears both names in the year of publication or next to it; empty if none does.
    static Optional<LocalDate> tied(Form.WeekdayMonthDay on, int year) {
        return IntStream.of(year, year - 1, year + 1)
                .filter(on.day()::isValidYear)
                .mapToObj(on.day()::atYear)
                .filter(day -> day.getDayOfWeek() == on.weekday())
                .findFirst();
    }

    private Optional<LocalDate> tied(Form.WeekdayMonthDay on) {
        return tied(on, today.getYear());
    }

    private Optional<LocalDate> monthDay(MonthDay day, Direction direction) {
        int year = today.getYear();
        return switch (direction) {
            case PAST ->
                    days(day, year, year - 1)
                            .filter(date -> !date.isAfter(today.plusDays(LATE_DAYS)))
                            .findFirst();
            case FUTURE ->
                    days(day, year, year + 1).filter(date -> !date.isBefore(today)).findFirst();
            case UNKNOWN ->
                    days(day, year, year - 1, year + 1)
                            .filter(date ->
                                    Math.abs(ChronoUnit.DAYS.between(date, today)) <= NEAR_DAYS)
                            .findFirst();
        };
    }

    private static java.util.stream.Stream<LocalDate> days(MonthDay day, int... years) {
        return IntStream.of(years).filter(day::isValidYear).mapToObj(day::atYear);
    }

    /// The nearest month of that name behind or ahead. The running month has another name in
    /// reports, "this month": "in August", said of the past in August, is the August of last year.
    private Optional<YearMonth> month(Month month, Direction direction) {
        YearMonth running = YearMonth.from(today);
        YearMonth named = running.withMonth(month.getValue());
        return switch (direction) {
            case PAST -> Optional.of(named.isBefore(running) ? named : named.minusYears(1));
            case FUTURE -> Optional.of(named.isBefore(running) ? named.plusYears(1) : named);
            case UNKNOWN -> Optional.empty();
        };
    }

    private Optional<TimeSpan> shifted(int amount, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> Optional.of(TimeSpan.of(today.plusDays(amount)));
            case WEEKS -> Optional.of(TimeSpan.between(monday(amount), monday(amount).plusDays(6)));
            case MONTHS -> Optional.of(TimeSpan.of(YearMonth.from(today).plusMonths(amount)));
            case YEARS -> Optional.of(TimeSpan.of(Year.from(today).plusYears(amount)));
            default -> Optional.empty();
        };
    }

    /// What lies behind and is said of the weekend on a working day belongs to the last one.
    private TimeSpan weekend(int weeks, Direction direction) {
        boolean ahead = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        boolean last = weeks == 0 && direction == Direction.PAST && ahead;
        LocalDate monday = monday(last ? -1 : weeks);
        return TimeSpan.between(monday.plusDays(5), monday.plusDays(6));
    }

    private LocalDate monday(int weeks) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }
}
