package dev.readout.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// When a report was published, no more exact than the page says. A day is not midnight.
public sealed interface Published {
    /// A date with a time of day: "12 Mar. 2025, 09:15".
    ///
    /// @param local the date and time as the page writes them
    /// @param offset the distance to UTC, empty if the page does not say
    record At(LocalDateTime local, Optional<ZoneOffset> offset) implements Published {}

    /// A day without a time: "Tuesday, March 11, 2025".
    record On(LocalDate day) implements Published {}

    /// The page gives no date. Nobody guesses one.
    record NotStated() implements Published {}

    /// A date as programs write it: `2031-04-02`, `2031-04-02T09:15:30Z`, `2031-04-02 09:15+01:00`,
    /// `Wed, 2 Apr 2031 09:15:30 GMT`; empty if the words are none that the calendar has.
    static Optional<Published> parse(String words) {
        return PublishedWords.parse(words);
    }

    /// The calendar day as the page writes it.
    default Optional<LocalDate> onDay() {
        return switch (this) {
            case At at -> Optional.of(at.local().toLocalDate());
            case On on -> Optional.of(on.day());
            case NotStated none -> Optional.empty();
        };
    }

    /// ISO 8601 at the precision known, e.g. `2025-03-12T09:15+01:00` or `2025-03-11`; empty if not
    /// stated.
    default String iso() {
        return switch (this) {
            case At at ->
                    DateTimeFormatter.ofPattern(
                                            at.local().getSecond() == 0
                                                    ? "uuuu-MM-dd'T'HH:mm"
                                                    : "uuuu-MM-dd'T'HH:mm:ss",
                                            Locale.ROOT)
                                    .format(at.local())
                            + at.offset().map(ZoneOffset::getId).orElse("");
            case On on -> on.day().toString();
            case NotStated none -> "";
        };
    }
}
