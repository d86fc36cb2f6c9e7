package dev.readout.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/// A stretch of days, no more exact than known.
///
/// @param iso `2019`, `2025-02`, `2025-03-11`, two days `2025-03-03/2025-03-09`, two months
///   `2025-03/2025-05` or two years `2019/2021`
public record TimeSpan(String iso) implements Comparable<TimeSpan> {
    /// Letters of "2019".
    private static final int YEAR = 4;

    /// Letters of "2019-05".
    private static final int MONTH = 7;

    public TimeSpan {
        try {
            if (first(iso).isAfter(last(iso))) {
                throw new IllegalArgumentException("time span ends before it begins: " + iso);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time span: " + iso, e);
        }
    }

    public static TimeSpan of(LocalDate day) {
        return new TimeSpan(day.toString());
    }

    public static TimeSpan of(YearMonth month) {
        return new TimeSpan(month.toString());
    }

    public static TimeSpan of(Year year) {
        return new TimeSpan(String.format(Locale.ROOT, "%04d", year.getValue()));
    }

    /// Both days belong to it.
    public static TimeSpan between(LocalDate first, LocalDate last) {
        return new TimeSpan(first + "/" + last);
    }

    /// From the first of one to the last of the other, as months if both are months, as years if
    /// both are years.
    ///
    /// @throws IllegalArgumentException if `last` ends before `first` begins
    public static TimeSpan between(TimeSpan first, TimeSpan last) {
        boolean alike =
                first.iso().length() == last.iso().length() && first.iso().length() <= MONTH;
        return alike
                ? new TimeSpan(first.iso() + "/" + last.iso())
                : between(first.first(), last.last());
    }

    public LocalDate first() {
        return first(iso);
    }

    public LocalDate last() {
        return last(iso);
    }

    /// Whether it is a single year, "2019".
    public boolean isYear() {
        return iso.length() == YEAR;
    }

    /// Whether it is a single day.
    public boolean isDay() {
        return first().equals(last());
    }

    /// Whether every day of `other` lies in it.
    public boolean contains(TimeSpan other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /// By first day, then by last.
    @Override
    public int compareTo(TimeSpan other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : last().compareTo(other.last());
    }

    private static LocalDate first(String iso) {
        int slash = iso.indexOf('/');
        return start(slash < 0 ? iso : iso.substring(0, slash));
    }

    private static LocalDate last(String iso) {
        return end(iso.substring(iso.indexOf('/') + 1));
    }

    private static LocalDate start(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atDay(1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    private static LocalDate end(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }
}
