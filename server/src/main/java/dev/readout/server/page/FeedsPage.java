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
import java.util.function.UnaryOperator;

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
        routes.get("/feeds", request -> Pages.html(request, page("", name -> "")));
        routes.post("/feeds", this::add);
        routes.get("/feeds/{id}", this::one);
        routes.post("/feeds/{id}/pause", request -> pause(request, true));
        routes.post("/feeds/{id}/resume", request -> pause(request, false));
        routes.post("/feeds/{id}/delete", this::delete);
    }

    /// The fields of a form that adds a feed.
    ///
    /// @param typed what stands in them, by their names
    static void fields(Html html, UnaryOperator<String> typed) {
        html.open("label").text("Address of the feed");
        String url = typed.apply("url");
        html.lone("input", "type", "url", "name", "url", "required", "", "value", url);
        html.close("label").open("label").text("Outlet, where its pages do not say");
        html.lone("input", "type", "text", "name", "outlet", "value", typed.apply("outlet"));
        html.close("label");
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

    /// @param mistake a sentence; empty if there is none
    /// @param typed what stands in the fields of a new feed
    private String page(String mistake, UnaryOperator<String> typed) {
        Html html = new Html();
        if (!mistake.isEmpty()) {
            html.element("p", mistake, "class", "said-no", "role", "alert");
        }
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
        fields(html, typed);
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
        FactLine facts = new FactLine(html).add(feed.url());
        entries(feed).forEach(facts::add);
        feed.turn().last().ifPresent(last -> facts.add("asked " + Moment.of(last)));
        feed.turn()
                .due()
                .filter(due -> !feed.isPaused())
                .ifPresent(due -> facts.add("next " + Moment.of(due)));
        facts.end();
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
                                ? "Failed " + times(turn.failures())
                                : turn.last().isPresent() ? "Well" : "Not asked yet";
        html.open("p", "class", "tally").open("b", "class", fails ? "health fails" : "health");
        html.text(state).close("b");
        if (!turn.outcome().isEmpty()) {
            html.text(" · " + turn.outcome());
        }
        html.close("p");
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times in a row";
    }

    private List<String> entries(Feed feed) {
        Map<Visit.State, Integer> counts = subscriptions.counts(feed.id());
        List<String> parts = new ArrayList<>();
        for (Visit.State state : Visit.State.values()) {
            if (counts.getOrDefault(state, 0) > 0) {
                parts.add(counts.get(state) + " " + state.word());
            }
        }
        return parts;
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
        html.close("p");
        FactLine facts = new FactLine(html).add(outcome(visit));
        if (visit.isReserved().orElse(false)) {
            facts.add("its use for text and data mining is reserved");
        }
        facts.end();
        html.close("li").line();
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
            String sentence =
                    url.isEmpty()
                            ? "No address was given."
                            : "“%s” %s.".formatted(url, mistake.get());
            Pages.html(
                    request,
                    page(
                            sentence,
                            name -> Optional.ofNullable(request.formParam(name)).orElse("")));
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
