package dev.readout.align.claim;

import dev.readout.report.TimePhrase;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/// A time of day as it is held against others.
///
/// @param zone `UTC`, another zone as written in small letters, or empty for the time of the place
record Clock(LocalTime time, String zone) {
    /// Times of day are told in round figures: up to this difference two of them may be one.
    private static final Duration ROUND = Duration.ofMinutes(30);

    /// A clock face shows "half past four" twice a day.
    private static final Duration FACE = Duration.ofHours(12);

    static Clock of(TimePhrase.Form.AtClock written) {
        String zone = written.zone().toLowerCase(Locale.ROOT);
        boolean universal = zone.equals("utc") || zone.equals("gmt") || zone.equals("z");
        return new Clock(written.time(), universal ? "UTC" : zone.startsWith("local") ? "" : zone);
    }

    /// Whether both name times in one zone and none of one may be one of the other.
    static boolean areApart(List<Clock> some, List<Clock> others) {
        List<Boolean> near =
                some.stream()
                        .flatMap(one ->
                                others.stream()
                                        .filter(other -> one.zone.equals(other.zone))
                                        .map(one::isNear))
                        .toList();
        return near.contains(false) && !near.contains(true);
    }

    private boolean isNear(Clock other) {
        long apart = Duration.between(time, other.time).abs().toMinutes() % FACE.toMinutes();
        return Math.min(apart, FACE.toMinutes() - apart) <= ROUND.toMinutes();
    }
}
