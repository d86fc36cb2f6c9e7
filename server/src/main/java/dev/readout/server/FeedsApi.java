package dev.readout.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.server.feed.FeedDesk;
import dev.readout.server.feed.Opml;
import dev.readout.server.store.Feed;
import dev.readout.server.store.Subscriptions;
import dev.readout.server.store.Turn;
import dev.readout.server.store.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/api/feeds` and `/api/addresses`: what is fetched, and what became of it.
final class FeedsApi {
    private final FeedDesk desk;
    private final Subscriptions subscriptions;

    FeedsApi(FeedDesk desk) {
        this.desk = desk;
        this.subscriptions = desk.subscriptions();
    }

    void route(RoutesConfig routes) {
        routes.get("/api/feeds", this::list);
        routes.post("/api/feeds", this::add);
        routes.get("/api/feeds.opml", this::opml);
        routes.get("/api/feeds/{id}", request -> Answers.json(request, whole(feed(request))));
        routes.patch("/api/feeds/{id}", this::pause);
        routes.delete("/api/feeds/{id}", this::delete);
        routes.post("/api/feeds/{id}/read", this::readNow);
        routes.get("/api/feeds/{id}/entries", this::entries);
        routes.post("/api/addresses", this::visit);
        routes.get("/api/addresses/{id}", this::visited);
    }

    private void list(Context request) {
        ObjectNode answer = Answers.object();
        ArrayNode feeds = answer.putArray("feeds");
        subscriptions.feeds().forEach(feed -> feeds.add(whole(feed)));
        Answers.json(request, answer);
    }

    private void opml(Context request) {
        request.contentType("text/x-opml; charset=utf-8").result(Opml.of(subscriptions.feeds()));
    }

    private void add(Context request) {
        String type = request.contentType() == null ? "" : String.valueOf(request.contentType());
        if (type.startsWith("application/json")) {
            addOne(request);
        } else if (type.contains("opml") || type.contains("xml")) {
            addAll(request);
        } else {
            throw new Problem(415, "feeds come as application/json or as text/x-opml");
        }
    }

    private void addOne(Context request) {
        JsonNode body = Bodies.object(request.body());
        String url = Bodies.string(body, "url").orElse("");
        Optional<String> outlet = Bodies.string(body, "outlet");
        Optional<String> mistake = FeedDesk.mistake(url);
        if (mistake.isPresent()) {
            throw new Problem(400, "url " + mistake.get());
        }
        int before = subscriptions.feeds().size();
        Feed feed = desk.subscribe(url, outlet);
        request.header("Location", "/api/feeds/" + feed.id());
        request.status(subscriptions.feeds().size() > before ? 201 : 200);
        Answers.json(request, whole(feed));
    }

    private void addAll(Context request) {
        List<Opml.Outline> outlines = Opml.read(request.body());
        if (outlines.isEmpty()) {
            throw new Problem(400, "the list names no feed");
        }
        int before = subscriptions.feeds().size();
        ObjectNode answer = Answers.object();
        ArrayNode skipped = Answers.object().putArray("skipped");
        for (Opml.Outline outline : outlines) {
            FeedDesk.mistake(outline.url())
                    .ifPresentOrElse(
                            mistake -> skipped.add(outline.url() + " " + mistake),
                            () -> desk.subscribe(outline.url(), outline.title()));
        }
        int added = subscriptions.feeds().size() - before;
        answer.put("added", added);
        answer.put("known", outlines.size() - skipped.size() - added);
        answer.set("skipped", skipped);
        Answers.json(request, answer);
    }

    private void pause(Context request) {
        Feed feed = feed(request);
        JsonNode body = Bodies.object(request.body());
        if (!body.path("paused").isBoolean()) {
            throw new Problem(400, "paused is true or false");
        }
        desk.pause(feed, body.path("paused").booleanValue());
        Answers.json(request, whole(feed(request)));
    }

    private void readNow(Context request) {
        Feed feed = feed(request);
        desk.pause(feed, feed.isPaused());
        request.status(202);
        Answers.json(request, whole(feed(request)));
    }

    private void delete(Context request) {
        subscriptions.delete(feed(request).id());
        request.status(204);
    }

    private void entries(Context request) {
        Feed feed = feed(request);
        Question question = new Question(request);
        int limit = question.limit();
        long after = question.number("after", 0, 0, Long.MAX_VALUE);
        List<Visit> visits = subscriptions.listed(feed.id(), after, limit + 1);
        ObjectNode answer = Answers.object();
        ArrayNode entries = answer.putArray("entries");
        visits.stream().limit(limit).forEach(visit -> entries.add(whole(visit)));
        question.next(
                answer,
                "after",
                visits.size() > limit
                        ? Optional.of(String.valueOf(visits.get(limit - 1).id()))
                        : Optional.empty());
        Answers.json(request, answer);
    }

    private void visit(Context request) {
        JsonNode addresses = Bodies.object(request.body()).path("addresses");
        List<String> urls = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (JsonNode address : addresses) {
            String url = address.asText();
            urls.add(url);
            FeedDesk.mistake(url).ifPresent(mistake -> mistakes.add(url + " " + mistake));
        }
        if (urls.isEmpty() || !mistakes.isEmpty()) {
            throw new Problem(400, "addresses is a list of addresses of the web", mistakes);
        }
        ObjectNode answer = Answers.object();
        ArrayNode visits = answer.putArray("addresses");
        desk.visit(urls).forEach(visit -> visits.add(whole(visit)));
        request.status(202);
        Answers.json(request, answer);
    }

    private void visited(Context request) {
        Visit visit =
                Bodies.id(request)
                        .flatMap(subscriptions::visit)
                        .orElseThrow(() -> new Problem(404, "that address was not named"));
        Answers.json(request, whole(visit));
    }

    private Feed feed(Context request) {
        return Bodies.id(request)
                .flatMap(subscriptions::feed)
                .orElseThrow(() -> new Problem(404, "there is no feed " + request.pathParam("id")));
    }

    private ObjectNode whole(Feed feed) {
        ObjectNode json = Answers.object("id", String.valueOf(feed.id())).put("url", feed.url());
        feed.title().ifPresent(title -> json.put("title", title));
        feed.outlet().ifPresent(outlet -> json.put("outlet", outlet));
        json.put("added", feed.added().toString()).put("paused", feed.isPaused());
        turn(feed.turn(), json);
        json.put("interval", feed.turn().pace().toSeconds());
        ObjectNode counts = json.putObject("entries");
        Map<Visit.State, Integer> known = subscriptions.counts(feed.id());
        for (Visit.State state : Visit.State.values()) {
            counts.put(state.word(), known.getOrDefault(state, 0));
        }
        return json;
    }

    private static ObjectNode whole(Visit visit) {
        ObjectNode json =
                Answers.object("id", String.valueOf(visit.id()))
                        .put("url", visit.mention().url())
                        .put("state", visit.state().word());
        visit.mention().notes().forEach((note, words) -> json.put(note.word(), words));
        visit.report().ifPresent(report -> json.put("report", "/api/reports/" + report));
        visit.isReserved().ifPresent(is -> json.put("mining_reserved", is));
        json.put("read", visit.count());
        turn(visit.turn(), json);
        return json;
    }

    private static void turn(Turn turn, ObjectNode json) {
        turn.last().ifPresent(last -> json.put("last", last.toString()));
        turn.due().ifPresent(due -> json.put("next", due.toString()));
        json.put("failures", turn.failures()).put("outcome", turn.outcome());
    }
}
