package dev.readout.server.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.readout.server.archive.Place;
import dev.readout.server.store.Kept.Change;
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
            return all.stream().map(one -> put(handle, one)).toList();
        });
    }

    private static Kept put(Handle handle, Arrived arrived) {
        Submission submission = arrived.words();
        List<String> samenesses = submission.samenesses();
        Optional<Long> known = known(handle, samenesses);
        long report = known.orElseGet(() -> begin(handle, samenesses.getFirst(), arrived.seen()));
        boolean isNamed = name(handle, report, samenesses);
        Optional<Latest> latest = latest(handle, report);
        boolean isSame = latest.filter(old -> old.says(submission)).isPresent();
        int number = latest.map(Latest::number).orElse(0) + (isSame ? 0 : 1);
        if (!isSame) {
            insert(
                    handle,
                    new Revision(report, number, arrived.seen(), arrived.place(), submission));
            StoryStore.await(handle, report, number);
        }
        if (!isSame || isNamed) {
            advance(handle, arrived.place());
        }
        return new Kept(
                report,
                number,
                isSame ? Change.NOTHING : number == 1 ? Change.NEW_REPORT : Change.NEW_REVISION);
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

    private static void advance(Handle handle, Place place) {
        handle.execute("UPDATE progress SET place = ? WHERE id = 1", place.toString());
    }

    private static Optional<Long> known(Handle handle, List<String> samenesses) {
        for (String sameness : samenesses) {
            Optional<Long> report =
                    handle.createQuery(
                                    "SELECT id FROM report WHERE sameness = :sameness UNION ALL"
                                            + " SELECT report FROM alias WHERE sameness ="
                                            + " :sameness")
                            .bind("sameness", sameness)
                            .mapTo(Long.class)
                            .findFirst();
            if (report.isPresent()) {
                return report;
            }
        }
        return Optional.empty();
    }

    private static long begin(Handle handle, String sameness, Instant seen) {
        long id =
                handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM report")
                        .mapTo(Long.class)
                        .one();
        handle.execute(
                "INSERT INTO report (id, sameness, received) VALUES (?, ?, ?)",
                id,
                sameness,
                seen.toEpochMilli());
        return id;
    }

    /// @return whether one of them is new
    private static boolean name(Handle handle, long report, List<String> samenesses) {
        boolean isNew = false;
        for (String sameness : samenesses) {
            if (known(handle, List.of(sameness)).isEmpty()) {
                handle.execute(
                        "INSERT INTO alias (sameness, report) VALUES (?, ?)", sameness, report);
                isNew = true;
            }
        }
        return isNew;
    }

    private static Optional<Latest> latest(Handle handle, long report) {
        return handle.createQuery(
                        "SELECT number, digest, title, text FROM revision WHERE report = :report"
                                + " ORDER BY number DESC LIMIT 1")
                .bind("report", report)
                .map((row, context) ->
                        new Latest(
                                row.getInt("number"),
                                row.getString("digest"),
                                new Submission(
                                        Optional.ofNullable(row.getString("title")),
                                        row.getString("text"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                .findOne();
    }

    private static void insert(Handle handle, Revision revision) {
        Submission words = revision.words();
        handle.createUpdate(
                        "INSERT INTO revision (report, number, seen, digest, place, title, text,"
                                + " url, outlet, published, credits) VALUES (:report, :number,"
                                + " :seen, :digest, :place, :title, :text, :url, :outlet,"
                                + " :published, :credits)")
                .bind("report", revision.report())
                .bind("number", revision.number())
                .bind("seen", revision.seen().toEpochMilli())
                .bind("digest", words.digest())
                .bind("place", revision.place().toString())
                .bind("title", words.title().orElse(null))
                .bind("text", words.text())
                .bind("url", words.url().orElse(null))
                .bind("outlet", words.outlet().orElse(null))
                .bind("published", words.published().orElse(null))
                .bind("credits", CreditText.of(words.credits()))
                .execute();
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

    private record Latest(int number, String digest, Submission words) {
        /// Whether these are its words; an older version may have written another digest of them.
        boolean says(Submission other) {
            return digest.equals(other.digest()) || words.digest().equals(other.digest());
        }
    }
}
