package dev.readout.server.feed;

import dev.readout.app.Version;
import dev.readout.app.fetch.FetchSettings;
import dev.readout.app.http.Guard;
import java.time.Duration;

/// How the server asks hosts.
///
/// @param pause between two pages of one host; none if the host is this machine or near it
/// @param reach whether this machine and the local network may be asked
public record FetchRules(Pace pace, Duration pause, Guard.Reach reach) {
    public static final FetchRules USUAL =
            new FetchRules(Pace.USUAL, Duration.ofSeconds(1), Guard.Reach.WEB);

    /// For a fetcher that keeps them.
    public FetchSettings settings() {
        FetchSettings usual = FetchSettings.of(Version.NUMBER);
        return new FetchSettings(
                usual.userAgent(),
                usual.timeout(),
                usual.maxBytes(),
                usual.maxRedirects(),
                pause,
                usual.hostsAtOnce(),
                reach);
    }
}
