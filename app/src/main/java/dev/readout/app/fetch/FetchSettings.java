package dev.readout.app.fetch;

import dev.readout.app.http.Guard;
import java.time.Duration;

/// What a fetcher may spend and where it may go.
///
/// | limit | default | when it is passed |
/// |---|---|---|
/// | time of one exchange, from the look-up of the host to the last byte | 30 s | no page |
/// | bytes of a page, as sent and unpacked | 20 million | no page |
/// | redirects | 5 | no page |
/// | pages of one host | one after the other, 1 s between them, up to 10 s if `robots.txt` asks | wait |
/// | hosts side by side | 8 | wait |
/// | bytes of a head | 65,536 | no page |
/// | bytes of `robots.txt` | 512,000 | the rest of it is no rule; beyond 5 million no page |
/// | bytes kept of an answer that is no page (404, redirect) | 65,536 | the rest is not read |
///
/// @param userAgent who asks, name and version: "Readout/0.1.0"; `robots.txt` is searched for the
///   part before the slash
/// @param timeout for one exchange, from the look-up of the host to the last byte
/// @param maxBytes of one page, as sent and unpacked, above 0
/// @param maxRedirects 0 or more
/// @param pause between two pages of one host; none if the host is this machine or near it
/// @param hostsAtOnce how many hosts are asked side by side, above 0
/// @param reach whether this machine and the local network may be asked
public record FetchSettings(
        String userAgent,
        Duration timeout,
        int maxBytes,
        int maxRedirects,
        Duration pause,
        int hostsAtOnce,
        Guard.Reach reach) {
    /// The name under which `robots.txt` may speak of us.
    public static final String NAME = "Readout";

    public FetchSettings {
        if (maxBytes < 1 || maxRedirects < 0 || hostsAtOnce < 1) {
            throw new IllegalArgumentException(
                    "limits of a fetcher: %d bytes, %d redirects, %d hosts"
                            .formatted(maxBytes, maxRedirects, hostsAtOnce));
        }
        if (timeout.isNegative() || timeout.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException(
                    "times of a fetcher: limit %s, pause %s".formatted(timeout, pause));
        }
    }

    /// The limits of the table above.
    ///
    /// @param version of the program: "0.1.0"
    public static FetchSettings of(String version) {
        return new FetchSettings(
                NAME + "/" + version,
                Duration.ofSeconds(30),
                20_000_000,
                5,
                Duration.ofSeconds(1),
                8,
                Guard.Reach.WEB);
    }

    public FetchSettings withTimeout(Duration other) {
        return new FetchSettings(
                userAgent, other, maxBytes, maxRedirects, pause, hostsAtOnce, reach);
    }

    public FetchSettings withMaxBytes(int other) {
        return new FetchSettings(
                userAgent, timeout, other, maxRedirects, pause, hostsAtOnce, reach);
    }

    public FetchSettings withReach(Guard.Reach other) {
        return new FetchSettings(
                userAgent, timeout, maxBytes, maxRedirects, pause, hostsAtOnce, other);
    }
}
