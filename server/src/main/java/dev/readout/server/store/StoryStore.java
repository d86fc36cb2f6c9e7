package dev.readout.server.store;

import dev.readout.server.store.Step.Waiting;
import dev.readout.server.store.StoryRow.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Which reports stand in which story, what is waiting, how far grouping has come, and the briefs.
/// All of it follows from the reports. Safe for many threads; one process writes.
public final class StoryStore {
    /// Those that point at others first.
    private static final List<String> TABLES =
            List.of(
                    "life",
                    "brief_leaf",
                    "brief",
                    "story_report",
                    "story_term",
                    "story",
                    "grouping",
                    "unread",
                    "waiting");

    private final Jdbi jdbi;

    StoryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Notes that a revision stands in no story yet, in the transaction that keeps it.
    static void await(Handle handle, long report, int number) {
        handle.execute("INSERT INTO waiting (report, number) VALUES (?, ?)", report, number);
    }

    /// The revisions that have waited longest, after a turn.
    ///
    /// @param limit at most so many
    public List<Waiting> waiting(long after, int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT w.turn, "
                                        + Store.COLUMNS
                                        + " FROM waiting w JOIN revision r ON r.report = w.report"
                                        + " AND r.number = w.number WHERE w.turn > :after ORDER BY"
                                        + " w.turn LIMIT :limit")
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) ->
                                new Waiting(row.getLong("turn"), Store.revision(row)))
                        .list());
    }

    /// How many revisions stand in no story yet.
    public long waiting() {
        return count("SELECT COUNT(*) FROM waiting");
    }

    /// How many stories have no brief, or one that is older than they are.
    public long waitingBriefs() {
        return count("SELECT COUNT(*) FROM story WHERE briefed <> version AND reports > 0");
    }

    /// How many stories have a report.
    public long size() {
        return count("SELECT COUNT(*) FROM story WHERE reports > 0");
    }

    private long count(String question) {
        return jdbi.withHandle(handle -> handle.createQuery(question).mapTo(Long.class).one());
    }

    /// Reads the lines of the state of grouping, in any order; empty if it never began.
    ///
    /// @param reader gets the lines one after the other, which are too many to be held at once
    public <T> Optional<T> grouping(Function<Stream<String>, T> reader) {
        if (count("SELECT COUNT(*) FROM (SELECT 1 FROM grouping LIMIT 1) AS one") == 0) {
            return Optional.empty();
        }
        return jdbi.inTransaction(handle -> {
            try (Stream<String> lines =
                    handle
                            .createQuery("SELECT line FROM grouping")
                            .setFetchSize(1000)
                            .mapTo(String.class)
                            .stream()) {
                return Optional.of(reader.apply(lines));
            }
        });
    }

    /// Keeps steps in their order, all or none.
    public void save(List<Step> steps) {
        jdbi.useTransaction(handle -> {
            StepWriter writer = new StepWriter(handle);
            steps.forEach(writer::write);
        });
    }

    /// Keeps what a merge or split has changed.
    public void save(Regrouping regrouping) {
        jdbi.useTransaction(handle -> new StepWriter(handle).write(regrouping));
    }

    /// Notes that a revision could not be read, and lets it wait no longer.
    public void putAside(Waiting waiting, String reason) {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM waiting WHERE turn = ?", waiting.turn());
            handle.execute(
                    "INSERT INTO unread (report, number, reason) VALUES (?, ?, ?) ON CONFLICT"
                            + " (report, number) DO UPDATE SET reason = excluded.reason",
                    waiting.revision().report(),
                    waiting.revision().number(),
                    reason);
        });
    }

    /// The story of an id; the one that took its reports if it has none any more.
    public Optional<StoryRow> find(String id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                WITH RECURSIVE road (id, steps) AS (
                                    SELECT id, 0 FROM story WHERE id = :id
                                    UNION ALL
                                    SELECT s.moved_into, r.steps + 1 FROM road r JOIN story s ON s.id = r.id
                                    WHERE s.moved_into IS NOT NULL AND s.reports = 0 AND r.steps < 100)
                                SELECT s.* FROM road r JOIN story s ON s.id = r.id WHERE s.reports > 0
                                """)
                        .bind("id", id)
                        .map((row, context) -> story(row))
                        .findFirst());
    }

    /// Stories with a report, the latest updated first.
    ///
    /// @param after where the list goes on; empty for its begin
    public List<StoryRow> list(StoryFilter filter, Optional<Position> after, int limit) {
        return jdbi.withHandle(handle -> new StoryQuery(filter, after, limit).in(handle));
    }

    /// Stories that moved since a time, those first to which most of the latest revisions came.
    public List<StoryRow> mostMoved(StoryFilter filter, Instant since, int limit) {
        return jdbi.withHandle(
                handle -> new StoryQuery(filter, Optional.empty(), limit).mostMoved(handle, since));
    }

    /// How many stories moved after a time.
    public int movedSince(Instant time) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT COUNT(*) FROM story WHERE updated > :time AND reports > 0")
                        .bind("time", time.toEpochMilli())
                        .mapTo(Integer.class)
                        .one());
    }

    /// Stories that changed after a change, in the order of their changes; also those that have
    /// moved into others.
    public List<StoryRow> changed(long after, int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT * FROM story WHERE changed > :after ORDER BY changed LIMIT"
                                        + " :limit")
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> story(row))
                        .list());
    }

    /// Stories whose brief is missing or old, the latest updated first.
    public List<StoryRow> behind(int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT * FROM story WHERE briefed <> version AND reports > 0 ORDER"
                                        + " BY updated DESC, id LIMIT :limit")
                        .bind("limit", limit)
                        .map((row, context) -> story(row))
                        .list());
    }

    /// Which reports stand in these stories.
    public StoryReports reports() {
        return new StoryReports(jdbi);
    }

    /// The briefs of these stories.
    public KeptBriefs briefs() {
        return new KeptBriefs(jdbi);
    }

    /// Outlets by how many reports they have, the most first.
    ///
    /// @param skipped how many are passed over
    public List<OutletRow> outlets(int skipped, int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT outlet, COUNT(*) AS reports, COUNT(DISTINCT story) AS"
                                    + " stories FROM story_report WHERE outlet IS NOT NULL GROUP BY"
                                    + " outlet ORDER BY reports DESC, outlet LIMIT :limit OFFSET"
                                    + " :skipped")
                        .bind("limit", limit)
                        .bind("skipped", skipped)
                        .map((row, context) ->
                                new OutletRow(
                                        row.getString("outlet"),
                                        row.getInt("reports"),
                                        row.getInt("stories")))
                        .list());
    }

    /// A name for these stories: another one after they were forgotten.
    public String life() {
        return jdbi.inTransaction(handle -> {
            handle.execute(
                    "INSERT INTO life (id, name) VALUES (1, ?) ON CONFLICT (id) DO NOTHING",
                    UUID.randomUUID().toString());
            return handle.createQuery("SELECT name FROM life").mapTo(String.class).one();
        });
    }

    /// Forgets all stories; every revision waits again, in the order in which they were seen.
    public void forget() {
        jdbi.useTransaction(handle -> {
            clear(handle);
            handle.execute(
                    "INSERT INTO waiting (report, number) SELECT report, number FROM revision ORDER"
                            + " BY seen, report, number");
        });
    }

    static void clear(Handle handle) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
        Decisions.orderAgain(handle);
    }

    static StoryRow story(ResultSet row) throws SQLException {
        return new StoryRow(
                row.getString("id"),
                row.getString("title"),
                StoryText.days(row.getString("first_day"), row.getString("last_day")),
                Instant.ofEpochMilli(row.getLong("updated")),
                new StoryRow.Counts(
                        row.getInt("reports"), row.getInt("origins"), row.getInt("conflicts")),
                StoryText.about(row.getString("about")),
                new StoryRow.Versions(
                        row.getInt("version"), row.getInt("briefed"), row.getLong("changed")));
    }

    /// How much an outlet has.
    public record OutletRow(String name, int reports, int stories) {}
}
