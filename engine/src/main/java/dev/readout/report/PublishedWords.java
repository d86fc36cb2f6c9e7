package dev.readout.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/// Reads a date as programs write it: `2031-04-02`, `2031-04-02T09:15:30Z`, `2031-04-02
/// 09:15:30.123+01:00`, `Wed, 2 Apr 2031 09:15:30 GMT`.
final class PublishedWords {
    /// No date that programs write is longer.
    private static final int MAX_LENGTH = 50;

    private static final DateTimeFormatter ISO =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendLiteral('T')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .optionalStart()
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter RFC_1123 = DateTimeFormatter.RFC_1123_DATE_TIME;

    private PublishedWords() {}

    /// Empty if the words are no date, or none that the calendar has.
    static Optional<Published> parse(String words) {
        if (words.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String date = words.strip();
        if (date.length() > 10 && date.charAt(10) == ' ') {
            date = date.substring(0, 10) + 'T' + date.substring(11).replace(" ", "");
        }
        try {
            boolean isIso = !date.isEmpty() && Character.isDigit(date.charAt(0));
            return Optional.of(published((isIso ? ISO : RFC_1123).parse(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Published published(TemporalAccessor read) {
        LocalDate day = LocalDate.from(read);
        if (!read.isSupported(ChronoField.HOUR_OF_DAY)) {
            return new Published.On(day);
        }
        Optional<ZoneOffset> offset =
                read.isSupported(ChronoField.OFFSET_SECONDS)
                        ? Optional.of(ZoneOffset.from(read))
                        : Optional.empty();
        return new Published.At(LocalDateTime.of(day, LocalTime.from(read)), offset);
    }
}
