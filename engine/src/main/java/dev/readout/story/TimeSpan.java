package dev.readout.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/// A stretch of days, no more exact than known.
///
/// @param iso `2019`, `2025-02`, `2025-03-11`, or two days `2025-03-03/2025-03-09`
public record TimeSpan(String iso) implements Comparable<TimeSpan> {
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

    public LocalDate first() {
        return first(iso);
    }

    public LocalDate last() {
        return last(iso);
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
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atDay(1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            case 10 -> LocalDate.parse(iso);
            default -> LocalDate.parse(iso.substring(0, Math.max(0, iso.indexOf('/'))));
        };
    }

    private static LocalDate last(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            case 10 -> LocalDate.parse(iso);
            default -> LocalDate.parse(iso.substring(iso.indexOf('/') + 1));
        };
    }
}
