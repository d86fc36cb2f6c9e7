package dev.readout.server.page;

import dev.readout.report.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as readers read them: "22 Nov 2031, 09:29 UTC".
final class Moment {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Moment() {}

    static String of(Instant time) {
        return MINUTE.format(time);
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /// @param published ISO 8601; words that are none are shown as they are
    static String of(String published) {
        return switch (Published.parse(published).orElse(new Published.NotStated())) {
            case Published.At at ->
                    CLOCK.format(at.local())
                            + at.offset().map(offset -> " " + zone(offset)).orElse("");
            case Published.On on -> of(on.day());
            case Published.NotStated none -> published;
        };
    }

    private static String zone(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId();
    }
}
