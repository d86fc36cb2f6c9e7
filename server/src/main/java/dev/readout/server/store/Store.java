package dev.readout.server.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.readout.server.store.Kept.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Reports and their revisions, in SQLite or PostgreSQL. Safe for many threads.
///
/// A report is one by its canonical address or, without one, by its words; what comes again is kept
/// once. Nothing is ever overwritten: other words are a new revision.
public final class Store implements AutoCloseable {
    private static final String COLUMNS =
            "r.report, r.number, r.seen, r.title, r.text, r.url, r.outlet, r.published";

    private static final String LATEST =
            " FROM revision r WHERE r.number = (SELECT MAX(o.number) FROM revision o"
                    + " WHERE o.report = r.report)";

    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final String lock;
    private final Clock clock;

    private Store(HikariDataSource source, String lock, Clock clock) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
        this.lock = lock;
        this.clock = clock;
    }

    /// Opens a store, creates its tables if it is new, and brings older ones up to date.
    ///
    /// @throws StoreException if it cannot be opened
    public static Store open(StoreAddress address, Clock clock) {
        // In SQLite whoever writes is alone; PostgreSQL locks the row that writers meet at.
        return new Store(Database.open(address), address.isSqlite() ? "" : " FOR UPDATE", clock);
    }

    /// Keeps a report. When this returns, it is on the disk.
    public Kept put(Submission submission) {
        return jdbi.inTransaction(handle -> {
            long seen = clock.millis();
            long report = report(handle, submission.sameness(), seen);
            Optional<Latest> latest = latest(handle, report);
            if (latest.filter(before -> before.digest.equals(submission.digest())).isPresent()) {
                return new Kept(report, latest.get().number, Change.NOTHING);
            }
            int number = latest.map(before -> before.number + 1).orElse(1);
            insert(handle, report, number, seen, submission);
            return new Kept(report, number, number == 1 ? Change.NEW_REPORT : Change.NEW_REVISION);
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

    @Override
    public void close() {
        source.close();
    }

    /// The id of the report, which is there and locked afterwards.
    private long report(Handle handle, String sameness, long seen) {
        handle.createUpdate(
                        "INSERT INTO report (sameness, received) VALUES (:sameness, :seen) ON"
                                + " CONFLICT (sameness) DO NOTHING")
                .bind("sameness", sameness)
                .bind("seen", seen)
                .execute();
        return handle.createQuery("SELECT id FROM report WHERE sameness = :sameness" + lock)
                .bind("sameness", sameness)
                .mapTo(Long.class)
                .one();
    }

    private static Optional<Latest> latest(Handle handle, long report) {
        return handle.createQuery(
                        "SELECT number, digest FROM revision WHERE report = :report ORDER BY number"
                                + " DESC LIMIT 1")
                .bind("report", report)
                .map((row, context) -> new Latest(row.getInt("number"), row.getString("digest")))
                .findOne();
    }

    private static void insert(
            Handle handle, long report, int number, long seen, Submission submission) {
        handle.createUpdate(
                        "INSERT INTO revision (report, number, seen, digest, title, text, url,"
                                + " outlet, published) VALUES (:report, :number, :seen, :digest,"
                                + " :title, :text, :url, :outlet, :published)")
                .bind("report", report)
                .bind("number", number)
                .bind("seen", seen)
                .bind("digest", submission.digest())
                .bind("title", submission.title().orElse(null))
                .bind("text", submission.text())
                .bind("url", submission.url().orElse(null))
                .bind("outlet", submission.outlet().orElse(null))
                .bind("published", submission.published().orElse(null))
                .execute();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getLong("report"),
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("seen")),
                new Submission(
                        Optional.ofNullable(row.getString("title")),
                        row.getString("text"),
                        Optional.ofNullable(row.getString("url")),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("published"))));
    }

    private record Latest(int number, String digest) {}
}
