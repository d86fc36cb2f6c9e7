package dev.readout.server.feed;

import dev.readout.app.http.Head;
import dev.readout.server.store.Turn;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// How often feeds are read and pages looked at again.
///
/// A feed with something new is read again after half of the time, one without after half as long
/// again, within the two limits; one that fails after twice the time for each failure in a row, up
/// to a day. A host that names a time to wait gets it.
///
/// @param shortest between two readings of a feed
/// @param longest between two readings of a feed that answers
/// @param again how long after the first reading a page is looked at again, each once
public record Pace(Duration shortest, Duration longest, List<Duration> again) {
    /// Most feeds list what is younger than a day, and change several times an hour.
    public static final Pace USUAL =
            new Pace(
                    Duration.ofMinutes(5),
                    Duration.ofHours(6),
                    List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24)));

    /// Of what fails time after time.
    private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);

    /// A host that asks for more gets this.
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    /// So often in a row an address may fail before it is given up.
    private static final int MOST_FAILURES = 5;

    /// Between the first failure of an address and the next try.
    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);

    public Pace {
        if (shortest.toMillis() < 1 || longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("no pace: %s to %s".formatted(shortest, longest));
        }
        again = List.copyOf(again);
    }

    /// Before a feed is read for the second time.
    public Duration first() {
        return shortest.multipliedBy(2);
    }

    /// @param asked how long the feed asks to wait
    Duration next(Duration before, boolean hasNews, Optional<Duration> asked) {
        Duration next = hasNews ? before.dividedBy(2) : before.multipliedBy(3).dividedBy(2);
        Duration kept = max(shortest, min(longest, next));
        return asked.map(pause -> max(kept, pause)).orElse(kept);
    }

    /// When a feed that failed is asked again.
    Instant retry(Turn turn, Instant now, Optional<Duration> asked) {
        Duration wait = doubled(max(shortest, turn.pace()), turn.failures());
        return now.plus(asked.map(pause -> max(wait, pause)).orElse(wait));
    }

    /// When an address that failed is asked again, empty if it is given up.
    ///
    /// @param failures in a row, this one included
    Optional<Instant> retry(int failures, Instant now, Optional<Duration> asked) {
        Duration wait = doubled(min(FIRST_RETRY, shortest), 2 * (failures - 1));
        return failures > MOST_FAILURES
                ? Optional.empty()
                : Optional.of(now.plus(asked.map(pause -> max(wait, pause)).orElse(wait)));
    }

    /// When a page is looked at again, empty if never.
    ///
    /// @param count how often it was read
    Optional<Instant> revisit(int count, Instant now) {
        if (count < 1 || count > again.size()) {
            return Optional.empty();
        }
        Duration since = count == 1 ? Duration.ZERO : again.get(count - 2);
        return Optional.of(now.plus(again.get(count - 1).minus(since)));
    }

    /// What the header `Retry-After` asks, in seconds or until a date.
    static Optional<Duration> retryAfter(Head head, Instant now) {
        String words = head.field("retry-after").orElse("");
        if (words.matches("[0-9]{1,9}")) {
            return Optional.of(min(LONGEST_WAIT, Duration.ofSeconds(Long.parseLong(words))));
        }
        try {
            Instant until =
                    ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(min(LONGEST_WAIT, max(Duration.ZERO, Duration.between(now, until))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration doubled(Duration wait, int times) {
        Duration doubled = wait;
        for (int i = 0; i < times && doubled.compareTo(LONGEST_BACK_OFF) < 0; i++) {
            doubled = doubled.multipliedBy(2);
        }
        return min(LONGEST_BACK_OFF, doubled);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
