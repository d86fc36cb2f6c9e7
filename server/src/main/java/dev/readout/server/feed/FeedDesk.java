package dev.readout.server.feed;

import dev.readout.app.http.Address;
import dev.readout.server.store.Feed;
import dev.readout.server.store.Mention;
import dev.readout.server.store.Subscriptions;
import dev.readout.server.store.Turn;
import dev.readout.server.store.Visit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where feeds and addresses are handed in, by programs and by readers. Safe for many threads.
public final class FeedDesk {
    private final Subscriptions subscriptions;
    private final Rounds rounds;
    private final Pace pace;
    private final Clock clock;

    public FeedDesk(Subscriptions subscriptions, Rounds rounds, Pace pace, Clock clock) {
        this.subscriptions = subscriptions;
        this.rounds = rounds;
        this.pace = pace;
        this.clock = clock;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /// What is wrong with an address, as the end of a sentence about it.
    public static Optional<String> mistake(String url) {
        return switch (Address.parse(url.strip())) {
            case Address.Parsed.Good good -> Optional.empty();
            case Address.Parsed.Bad bad -> Optional.of(bad.detail());
        };
    }

    /// Reads a feed from now on; one that is known already is kept as it is.
    ///
    /// @param url without a [#mistake]
    /// @param outlet who publishes what it lists, where the pages do not say
    public Feed subscribe(String url, Optional<String> outlet) {
        Feed feed =
                subscriptions.add(
                        url.strip(),
                        outlet,
                        Turn.first(clock.instant(), pace.first()),
                        clock.instant());
        rounds.wake();
        return feed;
    }

    /// Reads a feed no more, or again at once.
    public void pause(Feed feed, boolean isPaused) {
        subscriptions.pause(feed.id(), isPaused, clock.instant());
        rounds.wake();
    }

    /// Fetches addresses as soon as their hosts are free.
    ///
    /// @param urls without a [#mistake]
    public List<Visit> visit(List<String> urls) {
        List<Mention> mentions =
                urls.stream().map(url -> new Mention(plain(url), Map.of(), "")).toList();
        List<Visit> visits = subscriptions.visit(mentions, clock.instant());
        rounds.wake();
        return visits;
    }

    private static String plain(String url) {
        return switch (Address.parse(url.strip())) {
            case Address.Parsed.Good good -> good.address().toString();
            case Address.Parsed.Bad bad ->
                    throw new IllegalArgumentException(url + " " + bad.detail());
        };
    }
}
