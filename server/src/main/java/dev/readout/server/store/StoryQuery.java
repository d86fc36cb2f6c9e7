package dev.readout.server.store;

import dev.readout.server.store.StoryRow.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Asks for the stories of a filter, the latest updated first.
final class StoryQuery {
    private final StoryFilter filter;
    private final Optional<Position> after;
    private final int limit;

    StoryQuery(StoryFilter filter, Optional<Position> after, int limit) {
        this.filter = filter;
        this.after = after;
        this.limit = limit;
    }

    List<StoryRow> in(Handle handle) {
        Query query = handle.createQuery(words()).bind("limit", limit);
        after.ifPresent(
                last -> query.bind("updated", last.updated().toEpochMilli()).bind("id", last.id()));
        filter.from().ifPresent(day -> query.bind("from", day.toString()));
        filter.to().ifPresent(day -> query.bind("to", day.toString()));
        filter.since().ifPresent(time -> query.bind("since", time.toEpochMilli()));
        filter.terms().forEach((kind, term) -> query.bind(name(kind), term));
        return query.map((row, context) -> StoryStore.story(row)).list();
    }

    private String words() {
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
        return "SELECT s.* FROM story s WHERE %s ORDER BY s.updated DESC, s.id DESC LIMIT :limit"
                .formatted(String.join(" AND ", conditions));
    }

    static String name(StoryFilter.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
