package dev.readout.server.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.readout.server.archive.Place;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Reports and their revisions, in SQLite or PostgreSQL. Safe for many threads.
///
/// A report is one by its canonical address or what its outlet's feed calls it or, without either,
/// by its words; what comes again is kept once. Nothing is ever overwritten: other words are a new
/// revision. All of it can be made anew from the archive, report by report in the same order.
public final class Store implements AutoCloseable {
    static final String COLUMNS =
            "r.report, r.number, r.seen, r.place, r.title, r.text, r.url, r.outlet,"
                    + " r.published, r.feed_source, r.credits";

    /// Tables that [#clear] empties, those that point at others first.
    private static final List<String> DERIVED = List.of("alias", "revision", "report");

    private static final String LATEST =
            " FROM revision r WHERE r.number = (SELECT MAX(o.number) FROM revision o"
                    + " WHERE o.report = r.report)";

    /// Any number that no other program uses for a lock: "readout" in letters of eight bits.
    private static final long SERVER = 0x72656164_6f7574L;

    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final StoreAddress address;
    private final String lock;
    private Optional<Handle> held = Optional.empty();

    private Store(HikariDataSource source, StoreAddress address) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
        this.address = address;
        // In SQLite whoever writes is alone; PostgreSQL locks the row that writers meet at.
        this.lock = address.isSqlite() ? "" : " FOR UPDATE";
    }

    /// Opens a store, creates its tables if it is new, and brings older ones up to date.
    ///
    /// @throws StoreException if it cannot be opened
    public static Store open(StoreAddress address) {
        return new Store(Database.open(address), address);
    }

    /// Keeps every other server from the rows in PostgreSQL until it is closed or the process ends;
    /// rows in a file belong to whoever has the folder.
    ///
    /// @throws StoreException if another server has them
    public synchronized void hold() {
        if (address.isSqlite() || held.isPresent()) {
            return;
        }
        Handle handle = jdbi.open();
        boolean isFree =
                handle.createQuery("SELECT pg_try_advisory_lock(:key)")
                        .bind("key", SERVER)
                        .mapTo(Boolean.class)
                        .one();
        if (!isFree) {
            handle.close();
            throw new StoreException("another readout serve is using the store " + address);
        }
        held = Optional.of(handle);
    }

    /// Copies all rows into a folder, as `readout.db`, while others may write; of PostgreSQL
    /// nothing.
    ///
    /// @throws StoreException if they cannot be copied
    public static void copy(StoreAddress address, Path folder) {
        if (address.isSqlite()) {
            try (HikariDataSource source = Database.open(address)) {
                String file = folder.resolve("readout.db").toString();
                Jdbi.create(source).useHandle(handle -> handle.execute("VACUUM INTO ?", file));
            }
        }
    }

    /// Keeps a report. When this returns, it is on the disk.
    ///
    /// @param seen when it came in
    /// @param place where the archive has it, behind all that were kept before
    public Kept put(Submission submission, Instant seen, Place place) {
        return put(List.of(new Arrived(submission, seen, place))).getFirst();
    }

    /// A report as the archive has it.
    ///
    /// @param seen when it came in
    /// @param place behind all that were kept before
    public record Arrived(Submission words, Instant seen, Place place) {}

    /// Keeps reports in their order, all of them or none; many at once take far less time than one
    /// by one.
    public List<Kept> put(List<Arrived> all) {
        return jdbi.inTransaction(handle -> {
            progress(handle);
            RevisionWriter writer = new RevisionWriter(handle);
            return all.stream().map(writer::put).toList();
        });
    }

    /// The last place of the archive that the rows know; all behind it may be put again.
    public Place progress() {
        return jdbi.withHandle(this::progress);
    }

    /// Feeds and the addresses that they list.
    public Subscriptions subscriptions() {
        return new Subscriptions(jdbi);
    }

    /// Revisions that an older version kept, which had no archive, in the order in which they came.
    public List<Revision> unplaced() {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT "
                                        + COLUMNS
                                        + " FROM revision r WHERE r.place IS NULL ORDER BY r.seen,"
                                        + " r.report, r.number")
                        .map((row, context) -> revision(row))
                        .list());
    }

    /// Says where the archive has revisions that were [#unplaced], all of them.
    ///
    /// @param places as many, in the same order
    public void place(List<Revision> revisions, List<Place> places) {
        if (revisions.size() != places.size()) {
            throw new StoreException(
                    "the archive has %d of %d reports that an older version kept"
                            .formatted(places.size(), revisions.size()));
        }
        jdbi.useTransaction(handle -> {
            for (int i = 0; i < revisions.size(); i++) {
                handle.execute(
                        "UPDATE revision SET place = ? WHERE report = ? AND number = ?",
                        places.get(i).toString(),
                        revisions.get(i).report(),
                        revisions.get(i).number());
            }
            advance(handle, places.getLast());
        });
    }

    /// Forgets all that can be made anew from the archive.
    public void clear() {
        jdbi.useTransaction(handle -> {
            progress(handle);
            StoryStore.clear(handle);
            DERIVED.forEach(table -> handle.execute("DELETE FROM " + table));
            advance(handle, Place.NOWHERE);
        });
    }

    /// The latest revision of a report.
    public Optional<Revision> find(long report) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT " + COLUMNS + LATEST + " AND r.report = :report")
                        .bind("report", report)
                        .map((row, context) -> revision(row))
                        .findOne());
    }

    /// All revisions of a report, the first one first; empty if there is no such report.
    public List<Revision> revisions(long report) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT "
                                        + COLUMNS
                                        + " FROM revision r WHERE r.report = :report ORDER BY"
                                        + " r.number")
                        .bind("report", report)
                        .map((row, context) -> revision(row))
                        .list());
    }

    /// The latest revisions of the reports with ids above `after`, by id.
    ///
    /// @param limit at most so many
    public List<Revision> list(long after, int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT "
                                        + COLUMNS
                                        + LATEST
                                        + " AND r.report > :after ORDER BY r.report LIMIT :limit")
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> revision(row))
                        .list());
    }

    /// How many reports there are.
    public long size() {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT COUNT(*) FROM report").mapTo(Long.class).one());
    }

    /// The stories of the reports.
    public StoryStore stories() {
        return new StoryStore(jdbi);
    }

    /// What persons decided.
    public Decisions decisions() {
        return new Decisions(jdbi);
    }

    @Override
    public synchronized void close() {
        held.ifPresent(handle -> {
            handle.execute("SELECT pg_advisory_unlock(?)", SERVER);
            handle.close();
        });
        held = Optional.empty();
        source.close();
    }

    /// Reads it and, in a transaction, holds it.
    private Place progress(Handle handle) {
        return handle.createQuery("SELECT place FROM progress WHERE id = 1" + lock)
                .mapTo(String.class)
                .map(Place::parse)
                .one();
    }

    static void advance(Handle handle, Place place) {
        handle.execute("UPDATE progress SET place = ? WHERE id = 1", place.toString());
    }

    static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getLong("report"),
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("seen")),
                Optional.ofNullable(row.getString("place")).map(Place::parse).orElse(Place.NOWHERE),
                new Submission(
                        Optional.ofNullable(row.getString("title")),
                        row.getString("text"),
                        Optional.ofNullable(row.getString("url")),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("published")),
                        CreditText.credits(row),
                        List.of()));
    }
}
