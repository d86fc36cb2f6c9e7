package dev.readout.server.feed;

import dev.readout.app.fetch.Fetch;
import dev.readout.app.fetch.Fetcher;
import dev.readout.app.fetch.Wish;
import dev.readout.app.http.Address;
import dev.readout.app.http.Head;
import dev.readout.app.http.Reason;
import dev.readout.app.http.Validators;
import dev.readout.report.Published;
import dev.readout.server.archive.Delivery.Kind;
import dev.readout.server.archive.Delivery.Note;
import dev.readout.server.archive.Delivery.Notes;
import dev.readout.server.intake.Intake;
import dev.readout.server.store.Feed;
import dev.readout.server.store.Mention;
import dev.readout.server.store.Subscriptions;
import dev.readout.server.store.Turn;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one feed once: fetches it, archives it, keeps what it lists.
final class FeedTurn {
    private static final int GONE = 410;

    private final Subscriptions subscriptions;
    private final Intake intake;
    private final Fetcher fetcher;
    private final Pace pace;
    private final Clock clock;

    FeedTurn(Subscriptions subscriptions, Intake intake, Fetcher fetcher, Pace pace, Clock clock) {
        this.subscriptions = subscriptions;
        this.intake = intake;
        this.fetcher = fetcher;
        this.pace = pace;
        this.clock = clock;
    }

    /// @throws IOException if what came could not be archived
    void of(Feed feed) throws IOException {
        Fetch fetch = fetcher.one(feed.url(), Wish.LIST, feed.turn().known());
        switch (fetch) {
            case Fetch.Fetched fetched -> read(feed, fetched);
            case Fetch.Failed failed when failed.reason() == Reason.UNCHANGED ->
                    turn(feed, Optional.empty(), false, feed.turn().known(), failed.detail());
            case Fetch.Failed failed -> failed(feed, failed);
        }
    }

    private void read(Feed feed, Fetch.Fetched fetched) throws IOException {
        intake.record(
                Kind.FEED,
                fetched.page(),
                new Notes().with(Note.ASKED, Optional.of(fetched.asked())).all(),
                fetched.captures());
        Head head = fetched.captures().getLast().answer().head();
        try {
            Listing listing = FeedReader.read(fetched.page(), address(fetched.page().name()));
            int news = keep(feed, listing);
            int entries = listing.entries().size();
            Optional<String> title = listing.title();
            for (Address further : listing.further()) {
                Listing next = further(further);
                news += keep(feed, next);
                entries += next.entries().size();
                title = title.or(next::title);
            }
            String outcome =
                    "was read: %d entries, %d of them new or changed".formatted(entries, news)
                            + skipped(listing);
            // What leads to other lists may stay the same while they have news.
            Validators known = listing.further().isEmpty() ? Validators.of(head) : Validators.NONE;
            subscriptions.turned(
                    feed, title, next(feed, news > 0, listing.pause(), known, outcome), false);
        } catch (NoFeedException e) {
            String detail = String.valueOf(e.getMessage());
            subscriptions.turned(
                    feed, Optional.empty(), afterFailure(feed, detail, Optional.empty()), false);
        }
    }

    /// A list that a list leads to; empty if it cannot be had.
    private Listing further(Address address) throws IOException {
        Fetch fetch = fetcher.one(address.toString(), Wish.LIST, Validators.NONE);
        try {
            if (fetch instanceof Fetch.Fetched fetched) {
                intake.record(Kind.FEED, fetched.page(), Map.of(), fetched.captures());
                return FeedReader.read(fetched.page(), address);
            }
        } catch (NoFeedException e) {
            // The lists beside it count.
        }
        return new ListingBuilder(address).build(Optional.empty(), Optional.empty());
    }

    private int keep(Feed feed, Listing listing) {
        List<Mention> mentions =
                listing.entries().stream().map(entry -> mention(feed, listing, entry)).toList();
        return subscriptions.mention(feed, mentions, clock.instant());
    }

    private static Mention mention(Feed feed, Listing listing, Listed entry) {
        String address = entry.address().toString();
        Optional<String> published =
                entry.dates()
                        .published()
                        .flatMap(Published::parse)
                        .map(Published::iso)
                        .filter(iso -> !iso.isEmpty());
        Map<Note, String> notes =
                new Notes()
                        .with(Note.GUID, entry.name().map(name -> scoped(feed, name)))
                        .with(Note.TITLE, entry.title())
                        .with(Note.PUBLISHED, published)
                        .with(Note.SOURCE, entry.source().map(Listed.Source::name))
                        .with(Note.OUTLET, outlet(feed, listing, entry))
                        .all();
        return new Mention(address, notes, entry.saying());
    }

    /// Feeds of one host share names; those of others may use the same for something else.
    private static String scoped(Feed feed, String name) {
        return hostAndPort(feed.url()) + " " + name;
    }

    /// Who publishes a page, as far as the feed tells: the source that it names, if the page is of
    /// the source's host; the outlet of the feed, if it is of the feed's own host.
    private static Optional<String> outlet(Feed feed, Listing listing, Listed entry) {
        String host = entry.address().hostAndPort();
        Optional<String> source =
                entry.source()
                        .filter(one -> hostAndPort(one.address()).equals(host))
                        .map(Listed.Source::name);
        return source.or(() ->
                hostAndPort(feed.url()).equals(host)
                        ? feed.outlet().or(listing::title)
                        : Optional.empty());
    }

    private static String hostAndPort(String address) {
        return Address.parse(address) instanceof Address.Parsed.Good good
                ? good.address().hostAndPort()
                : "";
    }

    private static String skipped(Listing listing) {
        return listing.skipped().isEmpty()
                ? ""
                : "; %d were passed by, such as \"%s\", which %s"
                        .formatted(
                                listing.skipped().size(),
                                listing.skipped().getFirst().file(),
                                listing.skipped().getFirst().reason());
    }

    private void failed(Feed feed, Fetch.Failed failed) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        intake.failed(failed);
        Optional<Head> head =
                failed.reason() == Reason.STATUS
                        ? Optional.of(failed.captures().getLast().answer().head())
                        : Optional.empty();
        boolean isGone = head.filter(one -> one.status() == GONE).isPresent();
        Optional<Duration> wait = head.flatMap(one -> Pace.retryAfter(one, clock.instant()));
        subscriptions.turned(
                feed, Optional.empty(), afterFailure(feed, Refusal.detail(failed), wait), isGone);
    }

    private void turn(
            Feed feed, Optional<String> title, boolean hasNews, Validators known, String outcome) {
        subscriptions.turned(
                feed, title, next(feed, hasNews, Optional.empty(), known, outcome), false);
    }

    private Turn next(
            Feed feed,
            boolean hasNews,
            Optional<Duration> asked,
            Validators known,
            String outcome) {
        Instant now = clock.instant();
        Duration next = pace.next(feed.turn().pace(), hasNews, asked);
        return new Turn(Optional.of(now.plus(next)), next, 0, known, Optional.of(now), outcome);
    }

    private Turn afterFailure(Feed feed, String outcome, Optional<Duration> asked) {
        Instant now = clock.instant();
        Turn last = feed.turn();
        return new Turn(
                Optional.of(pace.retry(last, now, asked)),
                last.pace(),
                last.failures() + 1,
                last.known(),
                Optional.of(now),
                outcome);
    }

    private static Address address(String words) {
        return switch (Address.parse(words)) {
            case Address.Parsed.Good good -> good.address();
            case Address.Parsed.Bad bad ->
                    throw new IllegalStateException("what was fetched has an address: " + words);
        };
    }
}
