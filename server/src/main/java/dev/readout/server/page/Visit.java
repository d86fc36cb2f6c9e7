package dev.readout.server.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a reader was here before, as the browser remembers it.
final class Visit {
    /// Whoever comes back after so long begins a new visit.
    private static final Duration BREAK = Duration.ofMinutes(30);

    private static final String NAME = "readout-visit";
    private static final int REMEMBERED_SECONDS = 90 * 24 * 3600;

    private Visit() {}

    /// The end of the visit before this one; empty on the first one. Notes that the reader is here.
    static Optional<Instant> before(Context request, Instant now) {
        Optional<Instant[]> known = parse(request.cookie(NAME));
        Optional<Instant> before =
                known.map(times -> isNew(times, now) ? times[1] : times[0])
                        .filter(time -> time.isAfter(Instant.EPOCH));
        String value = before.orElse(Instant.EPOCH).toEpochMilli() + "." + now.toEpochMilli();
        Cookie cookie = new Cookie(NAME, value, "/", REMEMBERED_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        request.cookie(cookie);
        return before;
    }

    private static boolean isNew(Instant[] times, Instant now) {
        return Duration.between(times[1], now).compareTo(BREAK) > 0;
    }

    /// The end of the visit before, and the latest request.
    private static Optional<Instant[]> parse(@org.jspecify.annotations.Nullable String value) {
        if (value == null || !value.matches("\\d{1,15}\\.\\d{1,15}")) {
            return Optional.empty();
        }
        int point = value.indexOf('.');
        return Optional.of(
                new Instant[] {
                    Instant.ofEpochMilli(Long.parseLong(value, 0, point, 10)),
                    Instant.ofEpochMilli(Long.parseLong(value, point + 1, value.length(), 10))
                });
    }
}
