package dev.readout.report;

import dev.readout.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Words that place a happening in time, as written; align gives them their date.
///
/// @param words e.g. "on Tuesday", "in June last year", "May 3, 2024"
/// @param direction which way from the date of the report, told by the words ("last Friday") or by
///   the governing verb ("will meet on Friday")
public record TimePhrase(Span words, Form form, Direction direction) {

    /// What the words fix, and what they leave to the date of the report or to a peer.
    public sealed interface Form {
        /// "May 3, 2024"
        record OnDay(LocalDate day) implements Form {}

        /// "in June 2024"
        record InMonth(YearMonth month) implements Form {}

        /// "in 2019"
        record InYear(Year year) implements Form {}

        /// "on August 15": the year is not said.
        record MonthDay(java.time.MonthDay day) implements Form {}

        /// "on Thursday (March 20)": the year is not said, but few years fit.
        record WeekdayMonthDay(DayOfWeek weekday, java.time.MonthDay day) implements Form {}

        /// "in August": the year is not said.
        record MonthOnly(Month month) implements Form {}

        /// "in June last year", "April this year".
        ///
        /// @param years −1 last year, 0 this year, 1 next year
        record MonthOfYear(Month month, int years) implements Form {}

        /// "on Tuesday", "this Friday": the nearest one before or after the report.
        record Weekday(DayOfWeek day) implements Form {}

        /// "on Tuesday last week".
        ///
        /// @param weeks −1 last week, 0 this week, 1 next week; weeks begin on Monday
        record WeekdayOfWeek(DayOfWeek day, int weeks) implements Form {}

        /// "last weekend", "over the weekend": Saturday and Sunday.
        ///
        /// @param weeks −1 the last one, 0 this one or the one that the verb tells, 1 the next one
        record Weekend(int weeks) implements Form {}

        /// "yesterday" (−1 day), "last week" (−1 week), "last year" (−1 year), "three days ago" (−3
        /// days).
        record Shifted(int amount, ChronoUnit unit) implements Form {}

        /// "from March to October last year", "between 6 and 22 May", "in the third quarter": both
        /// ends belong to it, and both are days or both are months.
        record Between(Form first, Form last) implements Form {}

        /// "by the end of the month": its last day.
        ///
        /// @param amount 0 the running one, 1 the next one
        record EndOf(int amount, ChronoUnit unit) implements Form {}

        /// "the day before", "three days before …": counted from another happening in the text, not
        /// from the report.
        record FromOther(int amount, ChronoUnit unit) implements Form {}

        /// "at 4:52 AM local time": a time of day; the day is told elsewhere.
        ///
        /// @param zone as written, e.g. `UTC` or `local time`; empty if the words name none
        record AtClock(LocalTime time, String zone) implements Form {}
    }

    /// Which way from the date of the report.
    public enum Direction {
        PAST,
        FUTURE,
        /// The words do not tell.
        UNKNOWN
    }
}
