package dev.readout.server.store;

import dev.readout.server.store.Decision.Ruling;
import dev.readout.server.store.Decision.Undone;
import dev.readout.story.Correction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What persons decided, with who and when; nothing of it is ever deleted. Safe for many threads.
public final class Decisions {
    private final Jdbi jdbi;

    Decisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// A merge or split that is still to be done.
    ///
    /// @param turn in the order in which they were decided
    public record Order(long turn, Ruling ruling) {}

    /// Keeps a decision; the brief of the story is to be made again.
    public long add(String story, Ruling ruling, String by, Instant now) {
        return jdbi.inTransaction(handle -> {
            long id =
                    handle.createUpdate(
                                    "INSERT INTO decision (story, line, made, by_whom) VALUES"
                                            + " (:story, :line, :made, :by)")
                            .bind("story", story)
                            .bind("line", DecisionText.of(ruling))
                            .bind("made", now.toEpochMilli())
                            .bind("by", by)
                            .executeAndReturnGeneratedKeys("id")
                            .mapTo(Long.class)
                            .one();
            switch (ruling) {
                case Ruling.Reading reading -> renew(handle, story);
                case Ruling.Together together -> order(handle, together);
                case Ruling.Apart apart -> order(handle, apart);
            }
            return id;
        });
    }

    /// Takes a decision back.
    ///
    /// @return whether there was one that held
    public boolean undo(long id, String by, Instant now) {
        Optional<Decision> held = find(id).filter(decision -> decision.undone().isEmpty());
        held.ifPresent(decision ->
                jdbi.useTransaction(handle -> {
                    handle.execute(
                            "UPDATE decision SET undone = ?, undone_by = ? WHERE id = ?",
                            now.toEpochMilli(),
                            by,
                            id);
                    switch (decision.ruling()) {
                        case Ruling.Reading reading -> renew(handle, decision.story());
                        case Ruling.Together together -> order(handle, together.opposite());
                        case Ruling.Apart apart -> order(handle, apart.opposite());
                    }
                }));
        return held.isPresent();
    }

    public Optional<Decision> find(long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT * FROM decision WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> decision(row))
                        .findOne());
    }

    /// All that was ever decided, the latest first.
    public List<Decision> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT * FROM decision ORDER BY id DESC")
                        .map((row, context) -> decision(row))
                        .list());
    }

    /// How briefs are to read words, the oldest decision first.
    public List<Correction> corrections() {
        return jdbi
                .withHandle(handle ->
                        handle.createQuery(
                                        "SELECT line FROM decision WHERE undone IS NULL ORDER BY"
                                                + " id")
                                .mapTo(String.class)
                                .list())
                .stream()
                .map(DecisionText::ruling)
                .filter(Ruling.Reading.class::isInstance)
                .map(ruling -> ((Ruling.Reading) ruling).correction())
                .toList();
    }

    /// Merges and splits to be done, in their order.
    public List<Order> orders() {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT turn, line FROM regrouping ORDER BY turn")
                        .map((row, context) ->
                                new Order(
                                        row.getLong("turn"),
                                        DecisionText.ruling(row.getString("line"))))
                        .list());
    }

    /// All merges and splits that hold are to be done again: the stories were forgotten.
    static void orderAgain(Handle handle) {
        handle.execute("DELETE FROM regrouping");
        List<String> lines =
                handle.createQuery("SELECT line FROM decision WHERE undone IS NULL ORDER BY id")
                        .mapTo(String.class)
                        .list();
        lines.stream()
                .map(DecisionText::ruling)
                .filter(ruling -> !(ruling instanceof Ruling.Reading))
                .forEach(ruling -> order(handle, ruling));
    }

    private static void order(Handle handle, Ruling ruling) {
        handle.execute("INSERT INTO regrouping (line) VALUES (?)", DecisionText.of(ruling));
    }

    private static void renew(Handle handle, String story) {
        handle.execute(
                "UPDATE story SET version = version + 1, changed = ("
                        + StepWriter.NEXT_CHANGE
                        + ") WHERE id = ?",
                story);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        long undone = row.getLong("undone");
        Optional<Undone> back =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Undone(
                                        row.getString("undone_by"), Instant.ofEpochMilli(undone)));
        return new Decision(
                row.getLong("id"),
                row.getString("story"),
                DecisionText.ruling(row.getString("line")),
                row.getString("by_whom"),
                Instant.ofEpochMilli(row.getLong("made")),
                back);
    }
}
