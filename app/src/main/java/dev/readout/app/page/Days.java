package dev.readout.app.page;

import dev.readout.story.TimeSpan;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// Dates as a reader writes them: "5 September 2025".
final class Days {
    private Days() {}

    static String of(LocalDate day) {
        return "%s %s %s".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    /// No more exact than the span: a day, a month, a year, or the first and the last day.
    static String of(TimeSpan span) {
        LocalDate first = span.first();
        if (span.isDay()) {
            return of(first);
        }
        return switch (span.iso().length()) {
            case 4 -> span.iso();
            case 7 -> month(first) + " " + first.getYear();
            default -> of(first) + " – " + of(span.last());
        };
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
