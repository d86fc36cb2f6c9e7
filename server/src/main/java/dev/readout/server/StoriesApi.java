package dev.readout.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.server.store.StoryFilter;
import dev.readout.server.store.StoryFilter.Kind;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryRow.Position;
import dev.readout.server.store.StoryStore;
import dev.readout.server.store.WrittenBrief.Form;
import dev.readout.server.story.StoryBriefs;
import dev.readout.server.story.StoryExport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `/api/stories`: the stories, and what is said in each.
final class StoriesApi {
    private final StoryStore store;
    private final StoryFinder finder;
    private final StoryBriefs briefs;

    StoriesApi(StoryStore store, StoryFinder finder, StoryBriefs briefs) {
        this.store = store;
        this.finder = finder;
        this.briefs = briefs;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/stories", this::list);
        routes.get("/api/stories/{id}", this::brief);
        routes.get("/api/stories/{id}/summary", this::summary);
        routes.get("/api/stories/{id}/reports", this::reports);
        routes.get("/api/stories/{id}/claims", this::claims);
        routes.get("/api/outlets", this::outlets);
    }

    private void list(Context request) {
        Question question = new Question(request);
        int limit = question.limit();
        Optional<Position> after = question.words("cursor").map(StoriesApi::position);
        List<StoryRow> stories = store.list(filter(question), after, limit + 1);
        List<StoryRow> shown = stories.subList(0, Math.min(limit, stories.size()));
        ObjectNode answer = Answers.object();
        ArrayNode rows = answer.putArray("stories");
        shown.forEach(story -> rows.add(row(story)));
        question.next(
                answer,
                "cursor",
                stories.size() > limit
                        ? Optional.of(cursor(shown.getLast().position()))
                        : Optional.empty());
        Answers.hashed(request, answer);
    }

    private static StoryFilter filter(Question question) {
        Map<Kind, String> terms = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            question.words(kind.name().toLowerCase(Locale.ROOT))
                    .ifPresent(words -> terms.put(kind, words));
        }
        return new StoryFilter(
                question.day("from"),
                question.day("to"),
                question.instant("since"),
                terms,
                question.is("conflicting"));
    }

    private void brief(Context request) {
        finder.in(request)
                .ifPresent(story ->
                        Answers.packed(
                                request,
                                "application/json",
                                finder.tag(story),
                                () -> briefs.written(story, Form.JSON)));
    }

    private void summary(Context request) {
        finder.in(request)
                .ifPresent(story -> {
                    ObjectNode answer = row(story);
                    strings(answer, "names", story.about().names());
                    strings(answer, "places", story.about().places());
                    strings(answer, "related", story.about().related());
                    strings(answer, "split_from", story.about().splitFrom());
                    strings(answer, "merged", story.about().merged());
                    Answers.hashed(request, answer);
                });
    }

    private void reports(Context request) {
        finder.in(request)
                .ifPresent(story -> {
                    ObjectNode answer = Answers.object();
                    ArrayNode reports = answer.putArray("reports");
                    store.reports()
                            .members(story.id())
                            .forEach(member ->
                                    reports.add(
                                            ReportsApi.head(member.revision())
                                                    .put("language", member.language())));
                    Answers.hashed(request, answer);
                });
    }

    private void claims(Context request) {
        finder.in(request)
                .ifPresent(story ->
                        Answers.streamed(
                                request,
                                "application/json",
                                finder.tag(story),
                                out -> StoryExport.claims(briefs.written(story, Form.JSON), out)));
    }

    private void outlets(Context request) {
        Question question = new Question(request);
        int limit = question.limit();
        int skipped = (int) question.number("after", 0, 0, Integer.MAX_VALUE - 1000);
        List<StoryStore.OutletRow> outlets = store.outlets(skipped, limit + 1);
        ObjectNode answer = Answers.object();
        ArrayNode rows = answer.putArray("outlets");
        for (StoryStore.OutletRow outlet : outlets.subList(0, Math.min(limit, outlets.size()))) {
            rows.addObject()
                    .put("name", outlet.name())
                    .put("reports", outlet.reports())
                    .put("stories", outlet.stories());
        }
        question.next(
                answer,
                "after",
                outlets.size() > limit
                        ? Optional.of(String.valueOf(skipped + limit))
                        : Optional.empty());
        Answers.hashed(request, answer);
    }

    private static ObjectNode row(StoryRow story) {
        ObjectNode row =
                Answers.object("id", story.id())
                        .put("title", story.title())
                        .put("reports", story.counts().reports())
                        .put("origins", story.counts().origins())
                        .put("conflicts", story.counts().conflicts())
                        .put("updated", story.updated().toString());
        story.published()
                .ifPresent(days ->
                        row.put("from", days.first().toString()).put("to", days.last().toString()));
        return row.put(
                "brief",
                story.versions().briefed() == 0
                        ? "none"
                        : story.versions().isBehind() ? "behind" : "current");
    }

    private static void strings(ObjectNode answer, String name, List<String> values) {
        ArrayNode array = answer.putArray(name);
        values.forEach(array::add);
    }

    private static String cursor(Position position) {
        String words = position.updated().toEpochMilli() + " " + position.id();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static Position position(String cursor) {
        try {
            String words =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = words.indexOf(' ');
            return new Position(
                    Instant.ofEpochMilli(Long.parseLong(words, 0, space, 10)),
                    words.substring(space + 1));
        } catch (RuntimeException e) {
            throw new Problem(400, "cursor is none that this server gave: " + cursor);
        }
    }
}
