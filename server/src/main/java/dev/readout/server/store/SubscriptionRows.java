package dev.readout.server.store;

import dev.readout.app.http.Validators;
import dev.readout.server.store.Visit.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/// Reads and writes the columns of feeds and visits.
final class SubscriptionRows {
    private SubscriptionRows() {}

    static void bind(Turn turn, SqlStatement<?> statement) {
        statement
                .bind("due", turn.due().map(Instant::toEpochMilli).orElse(null))
                .bind("pace", turn.pace().toMillis())
                .bind("failures", turn.failures())
                .bind("tag", turn.known().tag().orElse(null))
                .bind("modified", turn.known().modified().orElse(null))
                .bind("last", turn.last().map(Instant::toEpochMilli).orElse(null))
                .bind("outcome", turn.outcome());
    }

    static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getLong("id"),
                row.getString("url"),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("title")),
                Instant.ofEpochMilli(row.getLong("added")),
                row.getInt("paused") == 1,
                turn(row, Duration.ofMillis(row.getLong("pace"))));
    }

    static Visit visit(ResultSet row) throws SQLException {
        Mention mention =
                new Mention(
                        row.getString("url"),
                        NotesText.notes(row.getString("notes")),
                        row.getString("saying"));
        return new Visit(
                row.getLong("id"),
                mention,
                state(row.getString("state")),
                number(row, "report"),
                row.getInt("visits"),
                number(row, "reserved").map(reserved -> reserved == 1),
                turn(row, Duration.ZERO));
    }

    private static Turn turn(ResultSet row, Duration pace) throws SQLException {
        return new Turn(
                number(row, "due").map(Instant::ofEpochMilli),
                pace,
                row.getInt("failures"),
                new Validators(
                        Optional.ofNullable(row.getString("tag")),
                        Optional.ofNullable(row.getString("modified"))),
                number(row, "last").map(Instant::ofEpochMilli),
                row.getString("outcome"));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static State state(String word) {
        return State.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
