package dev.readout.server.store;

import dev.readout.server.store.StoryRow.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Asks for the stories of a filter, the latest updated first.
final class StoryQuery {
    /// Revisions that count in the order of those that moved most: so many a newsroom has in some
    /// hours, and they are found in some 10 ms.
    private static final int LOOKED_AT = 2_000;

    private final StoryFilter filter;
    private final Optional<Position> after;
    private final int limit;

    StoryQuery(StoryFilter filter, Optional<Position> after, int limit) {
        this.filter = filter;
        this.after = after;
        this.limit = limit;
    }

    List<StoryRow> in(Handle handle) {
        return in(
                handle.createQuery(
                        "SELECT s.* FROM story s WHERE "
                                + conditions()
                                + " ORDER BY s.updated DESC, s.id DESC LIMIT :limit"));
    }

    /// Those to which most of the latest revisions came, first; only those of a time or later.
    List<StoryRow> mostMoved(Handle handle, Instant since) {
        return in(
                handle.createQuery(
                                "SELECT s.* FROM story s JOIN (SELECT m.story, COUNT(*) AS news"
                                        + " FROM (SELECT report FROM revision WHERE seen >="
                                        + " :lately ORDER BY seen DESC LIMIT "
                                        + LOOKED_AT
                                        + ") AS latest JOIN story_report m ON m.report ="
                                        + " latest.report GROUP BY m.story) AS moves ON moves.story"
                                        + " = s.id WHERE "
                                        + conditions()
                                        + " ORDER BY moves.news DESC, s.updated DESC, s.id DESC"
                                        + " LIMIT :limit")
                        .bind("lately", since.toEpochMilli()));
    }

    private List<StoryRow> in(Query query) {
        query.bind("limit", limit);
        after.ifPresent(
                last -> query.bind("updated", last.updated().toEpochMilli()).bind("id", last.id()));
        filter.from().ifPresent(day -> query.bind("from", day.toString()));
        filter.to().ifPresent(day -> query.bind("to", day.toString()));
        filter.since().ifPresent(time -> query.bind("since", time.toEpochMilli()));
        filter.terms().forEach((kind, term) -> query.bind(name(kind), term));
        return query.map((row, context) -> StoryStore.story(row)).list();
    }

    private String conditions() {
        List<String> conditions = new ArrayList<>(List.of("s.reports > 0"));
        after.ifPresent(last -> conditions.add("(s.updated, s.id) < (:updated, :id)"));
        filter.from().ifPresent(day -> conditions.add("s.last_day >= :from"));
        filter.to().ifPresent(day -> conditions.add("s.first_day <= :to"));
        filter.since().ifPresent(time -> conditions.add("s.updated >= :since"));
        if (filter.conflicting()) {
            conditions.add("s.conflicts > 0");
        }
        for (StoryFilter.Kind kind : filter.terms().keySet()) {
            conditions.add(
                    "s.id IN (SELECT t.story FROM story_term t WHERE t.kind = '%s' AND t.term = :%s)"
                            .formatted(name(kind), name(kind)));
        }
        return String.join(" AND ", conditions);
    }

    static String name(StoryFilter.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
