package dev.readout.extract.line;

import dev.readout.knowledge.CalendarNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day in the address of a page: "/2025/03/12/ferry", "/2025/mar/12/ferry", "/2025-03-12/".
public final class DayInAddress {
    private static final Pattern DAY =
            Pattern.compile("[/-]((?:19|20)\\d\\d)([/-])(\\d{1,2}|[a-z]{3})\\2(\\d{1,2})(?=[/-])");

    private DayInAddress() {}

    public static Optional<LocalDate> of(String address) {
        Matcher day = DAY.matcher(address.toLowerCase(Locale.ROOT));
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return month(day.group(3))
                    .map(month ->
                            LocalDate.of(
                                    Integer.parseInt(day.group(1)),
                                    month,
                                    Integer.parseInt(day.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String words) {
        return Character.isDigit(words.charAt(0))
                ? Optional.of(Month.of(Integer.parseInt(words)))
                : CalendarNames.month(
                        words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}
