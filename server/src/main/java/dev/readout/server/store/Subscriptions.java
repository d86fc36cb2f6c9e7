package dev.readout.server.store;

import dev.readout.server.store.Visit.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/// Feeds, the addresses that they list, and what became of each. Safe for many threads.
public final class Subscriptions {
    private static final String DUE_FEEDS =
            "SELECT * FROM feed WHERE paused = 0 AND due <= :now ORDER BY due, id LIMIT :limit";

    private static final String DUE_VISITS =
            "SELECT * FROM visit WHERE due <= :now ORDER BY due, id LIMIT :limit";

    private final Jdbi jdbi;

    Subscriptions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The feed at that address, which is there afterwards.
    ///
    /// @param turn if it is new
    public Feed add(String url, Optional<String> outlet, Turn turn, Instant now) {
        String sameness = Submission.addressed(url);
        return jdbi.inTransaction(handle -> {
            if (feed(handle, sameness).isEmpty()) {
                Update insert =
                        handle.createUpdate(
                                "INSERT INTO feed (sameness, url, outlet, added, paused, due, pace,"
                                        + " failures, outcome) VALUES (:sameness, :url, :outlet,"
                                        + " :added, 0, :due, :pace, :failures, :outcome)");
                insert.bind("sameness", sameness)
                        .bind("url", url)
                        .bind("outlet", outlet.orElse(null))
                        .bind("added", now.toEpochMilli());
                SubscriptionRows.bind(turn, insert);
                insert.execute();
            }
            return feed(handle, sameness).orElseThrow();
        });
    }

    /// All feeds, in the order in which they were added.
    public List<Feed> feeds() {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT * FROM feed ORDER BY id")
                        .map((row, context) -> SubscriptionRows.feed(row))
                        .list());
    }

    public Optional<Feed> feed(long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT * FROM feed WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> SubscriptionRows.feed(row))
                        .findOne());
    }

    /// @param due when it is read next, if it goes on
    public void pause(long id, boolean isPaused, Instant due) {
        jdbi.useHandle(handle ->
                handle.execute(
                        "UPDATE feed SET paused = ?, due = ? WHERE id = ?",
                        isPaused ? 1 : 0,
                        due.toEpochMilli(),
                        id));
    }

    /// Forgets a feed and what it lists; reports stay. What no other feed lists is not fetched
    /// again.
    public void delete(long id) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "UPDATE visit SET due = NULL WHERE id IN (SELECT visit FROM listing WHERE feed"
                            + " = ?) AND NOT EXISTS (SELECT 1 FROM listing l WHERE l.visit ="
                            + " visit.id AND l.feed <> ?)",
                    id,
                    id);
            handle.execute("DELETE FROM listing WHERE feed = ?", id);
            handle.execute("DELETE FROM feed WHERE id = ?", id);
        });
    }

    /// Feeds that are to be read now, the one that waits longest first.
    public List<Feed> dueFeeds(Instant now, int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(DUE_FEEDS)
                        .bind("now", now.toEpochMilli())
                        .bind("limit", limit)
                        .map((row, context) -> SubscriptionRows.feed(row))
                        .list());
    }

    /// Addresses that are to be fetched now, the one that waits longest first.
    public List<Visit> dueVisits(Instant now, int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(DUE_VISITS)
                        .bind("now", now.toEpochMilli())
                        .bind("limit", limit)
                        .map((row, context) -> SubscriptionRows.visit(row))
                        .list());
    }

    /// Keeps what a feed lists, all of it or nothing.
    ///
    /// @return how many of the mentions are of addresses that were not known, or say something new
    public int mention(Feed feed, List<Mention> mentions, Instant now) {
        return jdbi.inTransaction(handle -> {
            int news = 0;
            for (Mention mention : mentions) {
                news += mention(handle, Optional.of(feed.id()), mention, now) ? 1 : 0;
            }
            return news;
        });
    }

    /// Keeps when a feed is read again, and how it went.
    ///
    /// @param isPaused whether it is read no more until somebody says so
    public void turned(Feed feed, Optional<String> title, Turn turn, boolean isPaused) {
        jdbi.useHandle(handle -> {
            Update update =
                    handle.createUpdate(
                            "UPDATE feed SET title = COALESCE(:title, title), paused = paused +"
                                    + " :paused * (1 - paused), due = COALESCE(:due, due), pace ="
                                    + " :pace, failures = :failures, tag = :tag, modified ="
                                    + " :modified, last = :last, outcome = :outcome WHERE id ="
                                    + " :id");
            update.bind("id", feed.id())
                    .bind("title", title.orElse(null))
                    .bind("paused", isPaused ? 1 : 0);
            SubscriptionRows.bind(turn, update);
            update.execute();
        });
    }

    /// Addresses that somebody names, to be fetched now.
    public List<Visit> visit(List<Mention> mentions, Instant now) {
        return jdbi.inTransaction(handle ->
                mentions.stream()
                        .map(mention -> {
                            mention(handle, Optional.empty(), mention, now);
                            handle.execute(
                                    "UPDATE visit SET due = ? WHERE sameness = ?",
                                    now.toEpochMilli(),
                                    Submission.addressed(mention.url()));
                            return known(handle, mention.url()).orElseThrow();
                        })
                        .toList());
    }

    public Optional<Visit> visit(long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT * FROM visit WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> SubscriptionRows.visit(row))
                        .findOne());
    }

    /// Keeps what became of an address.
    public void visited(Visit visit) {
        jdbi.useHandle(handle -> {
            Update update =
                    handle.createUpdate(
                            "UPDATE visit SET state = :state, report = :report, reserved ="
                                    + " :reserved, visits = :visits, due = :due, failures ="
                                    + " :failures, tag = :tag, modified = :modified, last = :last,"
                                    + " outcome = :outcome WHERE id = :id");
            update.bind("id", visit.id())
                    .bind("state", visit.state().word())
                    .bind("report", visit.report().orElse(null))
                    .bind("reserved", visit.isReserved().map(is -> is ? 1 : 0).orElse(null))
                    .bind("visits", visit.count());
            SubscriptionRows.bind(visit.turn(), update);
            update.execute();
        });
    }

    /// What a feed lists, with ids above `after`.
    public List<Visit> listed(long feed, long after, int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT v.* FROM visit v JOIN listing l ON l.visit = v.id WHERE"
                                        + " l.feed = :feed AND v.id > :after ORDER BY v.id LIMIT"
                                        + " :limit")
                        .bind("feed", feed)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> SubscriptionRows.visit(row))
                        .list());
    }

    /// How many of the addresses that a feed lists are in each state.
    public Map<State, Integer> counts(long feed) {
        Map<State, Integer> counts = new TreeMap<>();
        jdbi.useHandle(handle ->
                handle.createQuery(
                                "SELECT v.state, COUNT(*) AS number FROM visit v JOIN listing l ON"
                                        + " l.visit = v.id WHERE l.feed = :feed GROUP BY v.state")
                        .bind("feed", feed)
                        .map((row, context) ->
                                counts.put(
                                        SubscriptionRows.state(row.getString("state")),
                                        row.getInt("number")))
                        .list());
        return counts;
    }

    /// @return whether the address was not known, or something new is said of it
    private static boolean mention(
            Handle handle, Optional<Long> feed, Mention mention, Instant now) {
        Optional<Visit> known = known(handle, mention.url());
        boolean isNew = known.filter(visit -> says(visit, mention) && !isDropped(visit)).isEmpty();
        if (known.isEmpty()) {
            handle.execute(
                    "INSERT INTO visit (sameness, url, notes, saying, added, state, due, visits,"
                            + " failures, outcome) VALUES (?, ?, ?, ?, ?, 'waiting', ?, 0, 0,"
                            + " 'is not read yet')",
                    Submission.addressed(mention.url()),
                    mention.url(),
                    NotesText.of(mention.notes()),
                    mention.saying(),
                    now.toEpochMilli(),
                    now.toEpochMilli());
        } else if (isNew && feed.isPresent()) {
            handle.execute(
                    "UPDATE visit SET notes = ?, saying = ?, due = ? WHERE id = ?",
                    NotesText.of(mention.notes()),
                    mention.saying(),
                    now.toEpochMilli(),
                    known.get().id());
        }
        feed.ifPresent(id ->
                handle.execute(
                        "INSERT INTO listing (feed, visit) SELECT ?, id FROM visit WHERE sameness"
                                + " = ? ON CONFLICT DO NOTHING",
                        id,
                        Submission.addressed(mention.url())));
        return isNew;
    }

    /// Whether the feed that listed it was deleted before it was fetched.
    private static boolean isDropped(Visit visit) {
        return visit.state() == State.WAITING && visit.turn().due().isEmpty();
    }

    private static boolean says(Visit visit, Mention mention) {
        return visit.mention().saying().equals(mention.saying());
    }

    private static Optional<Visit> known(Handle handle, String url) {
        return handle.createQuery("SELECT * FROM visit WHERE sameness = :sameness")
                .bind("sameness", Submission.addressed(url))
                .map((row, context) -> SubscriptionRows.visit(row))
                .findOne();
    }

    private static Optional<Feed> feed(Handle handle, String sameness) {
        return handle.createQuery("SELECT * FROM feed WHERE sameness = :sameness")
                .bind("sameness", sameness)
                .map((row, context) -> SubscriptionRows.feed(row))
                .findOne();
    }
}
