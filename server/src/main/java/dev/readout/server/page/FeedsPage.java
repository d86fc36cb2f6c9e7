package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.feed.FeedDesk;
import dev.readout.server.feed.Opml;
import dev.readout.server.store.Feed;
import dev.readout.server.store.Subscriptions;
import dev.readout.server.store.Turn;
import dev.readout.server.store.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The feeds: how each is doing, what became of what it lists, adding, pausing, leaving.
final class FeedsPage {
    /// Entries of a feed on its page.
    private static final int SHOWN = 200;

    private final FeedDesk desk;
    private final Subscriptions subscriptions;

    FeedsPage(FeedDesk desk) {
        this.desk = desk;
        this.subscriptions = desk.subscriptions();
    }

    void route(RoutesConfig routes) {
        routes.get("/feeds", request -> Pages.html(request, page(List.of())));
        routes.post("/feeds", this::add);
        routes.get("/feeds/{id}", this::one);
        routes.post("/feeds/{id}/pause", request -> pause(request, true));
        routes.post("/feeds/{id}/resume", request -> pause(request, false));
        routes.post("/feeds/{id}/delete", this::delete);
    }

    /// The fields of a form that adds a feed.
    static void fields(Html html) {
        html.open("label").text("Address of the feed");
        html.lone("input", "type", "url", "name", "url", "required", "").close("label");
        html.open("label").text("Outlet, where its pages do not say");
        html.lone("input", "type", "text", "name", "outlet").close("label");
    }

    /// Reads the feeds of a list from now on.
    ///
    /// @param opml the list as a file
    /// @return sentences on those that cannot be read
    static List<String> subscribe(FeedDesk desk, byte[] opml) {
        List<String> mistakes = new ArrayList<>();
        List<Opml.Outline> outlines = Opml.read(new String(opml, StandardCharsets.UTF_8));
        if (outlines.isEmpty()) {
            mistakes.add("The list names no feed.");
        }
        for (Opml.Outline outline : outlines) {
            FeedDesk.mistake(outline.url())
                    .ifPresentOrElse(
                            mistake -> mistakes.add(outline.url() + " " + mistake + "."),
                            () -> desk.subscribe(outline.url(), outline.title()));
        }
        return mistakes;
    }

    private String page(List<String> mistakes) {
        Html html = new Html();
        mistakes.forEach(
                mistake -> html.element("p", mistake, "class", "said-no", "role", "alert"));
        List<Feed> feeds = subscriptions.feeds();
        if (!feeds.isEmpty()) {
            html.element("a", "Add a feed", "class", "narrow-only", "href", "#add");
        }
        html.element(
                "p",
                feeds.isEmpty()
                        ? "No feed is read yet. Add one, and what it lists is read, again and"
                                + " again."
                        : "Each is asked as often as it has news, and less often when it fails.",
                "class",
                "hint");
        html.open("div", "class", "with-side").open("ul", "class", "rows");
        feeds.forEach(feed -> row(html, feed));
        html.close("ul").open("aside", "class", "side", "aria-label", "Add feeds");
        html.open("section", "class", "box", "id", "add").element("h2", "Add a feed");
        html.open("form", "method", "post", "action", "/feeds");
        fields(html);
        html.element("button", "Read the feed").close("form").close("section");
        html.open("p", "class", "tools");
        if (!feeds.isEmpty()) {
            html.element("a", "All feeds as OPML", "href", "/api/feeds.opml");
        }
        html.element("a", "Add a list of feeds (OPML)", "href", "/add").close("p");
        html.close("aside").close("div");
        return Site.page(Site.Place.FEEDS, "Feeds", html);
    }

    private void row(Html html, Feed feed) {
        html.open("li").open("h2");
        html.element("a", name(feed), "href", "/feeds/" + feed.id()).close("h2");
        state(html, feed);
        html.close("li").line();
    }

    private void state(Html html, Feed feed) {
        health(html, feed);
        html.open("p", "class", "facts").text(feed.url());
        html.text(entries(feed));
        feed.turn().last().ifPresent(last -> html.text(" · asked " + Moment.of(last)));
        feed.turn()
                .due()
                .filter(due -> !feed.isPaused())
                .ifPresent(due -> html.text(" · next " + Moment.of(due)));
        html.close("p");
        buttons(html, feed);
    }

    private static void buttons(Html html, Feed feed) {
        html.open("div", "class", "tools");
        button(html, feed, feed.isPaused() ? "resume" : "pause");
        button(html, feed, "delete");
        html.close("div");
    }

    private static String name(Feed feed) {
        return feed.outlet().or(feed::title).orElse(feed.url());
    }

    /// How it is doing: in a word, and what came of asking it last.
    private static void health(Html html, Feed feed) {
        Turn turn = feed.turn();
        boolean fails = turn.failures() > 0;
        String state =
                feed.isPaused()
                        ? "Paused"
                        : fails
                                ? "Failed %s in a row".formatted(times(turn.failures()))
                                : turn.last().isPresent() ? "Well" : "Not asked yet";
        html.open("p", "class", "tally").open("b", "class", fails ? "health fails" : "health");
        html.text(state).close("b");
        if (!turn.outcome().isEmpty()) {
            html.text(" · " + turn.outcome());
        }
        html.close("p");
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private String entries(Feed feed) {
        Map<Visit.State, Integer> counts = subscriptions.counts(feed.id());
        List<String> parts = new ArrayList<>();
        for (Visit.State state : Visit.State.values()) {
            if (counts.getOrDefault(state, 0) > 0) {
                parts.add(" · " + counts.get(state) + " " + state.word());
            }
        }
        return String.join("", parts);
    }

    private static void button(Html html, Feed feed, String action) {
        html.open(
                "form",
                "class",
                "inline",
                "method",
                "post",
                "action",
                "/feeds/%d/%s".formatted(feed.id(), action));
        String word = action.substring(0, 1).toUpperCase(Locale.ROOT) + action.substring(1);
        html.open("button", "class", "plain").text(word);
        html.element("span", " " + name(feed), "class", "hidden").close("button").close("form");
    }

    private void one(Context request) {
        Feed feed = feed(request);
        Html html = new Html();
        state(html, feed);
        html.open("section").element("h2", "What it lists");
        List<Visit> listed = subscriptions.listed(feed.id(), 0, SHOWN);
        if (listed.isEmpty()) {
            html.element("p", "Nothing so far.", "class", "none");
        }
        html.open("ul", "class", "rows");
        listed.forEach(visit -> entry(html, visit));
        html.close("ul").close("section");
        html.open("p").element("a", "All feeds", "href", "/feeds").close("p");
        Pages.html(request, Site.page(Site.Place.FEEDS, name(feed), html));
    }

    /// What became of one address.
    static void entry(Html html, Visit visit) {
        html.open("li").open("p", "class", "tally");
        visit.report()
                .ifPresentOrElse(
                        report ->
                                html.element(
                                        "a", visit.mention().url(), "href", "/reports/" + report),
                        () -> html.text(visit.mention().url()));
        html.close("p").open("p", "class", "facts");
        html.text(outcome(visit));
        if (visit.isReserved().orElse(false)) {
            html.text(" · its use for text and data mining is reserved");
        }
        html.close("p").close("li").line();
    }

    private static String outcome(Visit visit) {
        String outcome = visit.turn().outcome();
        String state = visit.state().word();
        return outcome.isEmpty()
                ? state
                : visit.state() == Visit.State.READ ? outcome : state + ": " + outcome;
    }

    private void add(Context request) {
        String url = Optional.ofNullable(request.formParam("url")).orElse("").strip();
        Optional<String> outlet =
                Optional.ofNullable(request.formParam("outlet"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty());
        Optional<String> mistake = FeedDesk.mistake(url);
        if (mistake.isPresent()) {
            Pages.html(request, page(List.of("“%s” %s.".formatted(url, mistake.get()))));
            request.status(422);
        } else {
            desk.subscribe(url, outlet);
            request.redirect("/feeds");
        }
    }

    private void pause(Context request, boolean isPaused) {
        desk.pause(feed(request), isPaused);
        request.redirect("/feeds");
    }

    private void delete(Context request) {
        subscriptions.delete(feed(request).id());
        request.redirect("/feeds");
    }

    private Feed feed(Context request) {
        String id = request.pathParam("id");
        return Optional.of(id)
                .filter(words -> words.matches("\\d{1,18}"))
                .flatMap(words -> subscriptions.feed(Long.parseLong(words)))
                .orElseThrow(() -> new NotFoundResponse("There is no feed " + id + "."));
    }
}
