package dev.readout.align.when;

import dev.readout.knowledge.CalendarNames;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day without a year above the text of a page: "Harbour Post :: 18 june".
///
/// @param day what the words name
record HeadDay(MonthDay day, Citation words) {
    /// In characters; longer lines are text.
    private static final int LONGEST_LINE = 80;

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.:/-])(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\b(?! \\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!, ?\\d{4}|[:.]\\d)");

    /// The first one above the first paragraph.
    static Optional<HeadDay> of(Report report) {
        int body = report.zones(Zone.Kind.BODY).stream().mapToInt(Span::start).min().orElse(0);
        for (Zone zone : report.zones()) {
            boolean isHead =
                    zone.span().end() <= body
                            && zone.span().length() <= LONGEST_LINE
                            && (zone.kind() == Zone.Kind.META || zone.kind() == Zone.Kind.CLUTTER);
            Optional<HeadDay> day = isHead ? in(report, zone.span()) : Optional.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    boolean isOf(LocalDate date) {
        return MonthDay.from(date).equals(day);
    }

    private static Optional<HeadDay> in(Report report, Span line) {
        String words = report.text().at(line);
        return found(DAY_FIRST.matcher(words), 1, 2, report, line)
                .or(() -> found(MONTH_FIRST.matcher(words), 2, 1, report, line));
    }

    private static Optional<HeadDay> found(
            Matcher matcher, int day, int month, Report report, Span line) {
        while (matcher.find()) {
            Optional<MonthDay> named = day(matcher.group(day), matcher.group(month));
            if (named.isPresent()) {
                Span words = new Span(line.start() + matcher.start(), line.start() + matcher.end());
                return named.map(value -> new HeadDay(value, new Citation(report.id(), words)));
            }
        }
        return Optional.empty();
    }

    private static Optional<MonthDay> day(String day, String month) {
        int number = Integer.parseInt(day);
        String name = month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1);
        Optional<Month> named = CalendarNames.month(name);
        return named.filter(one -> number >= 1 && number <= one.maxLength())
                .map(one -> MonthDay.of(one, number));
    }
}
