package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryFilter;
import dev.readout.server.store.StoryFilter.Kind;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryRow.Position;
import dev.readout.server.store.StoryStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All stories, those that moved last first.
final class StoriesPage {
    private static final int SHOWN = 40;

    private final Store store;
    private final StoryStore stories;

    StoriesPage(Store store) {
        this.store = store;
        this.stories = store.stories();
    }

    void route(RoutesConfig routes) {
        routes.get("/", this::answer);
    }

    private void answer(Context request) {
        if (store.size() == 0) {
            Pages.html(request, AddPage.firstVisit());
            return;
        }
        Asked asked = new Asked(request);
        StoryFilter filter = filter(asked);
        Optional<Position> after = asked.words("after").flatMap(StoriesPage::position);
        List<StoryRow> found = stories.list(filter, after, SHOWN + 1);
        Optional<Instant> before = Visit.before(request, Instant.now());
        Html html = new Html();
        asked.unread().forEach(words -> html.element("p", words, "class", "said-no"));
        waiting(html);
        filters(html, asked);
        html.open("ol", "class", "rows");
        found.stream().limit(SHOWN).forEach(story -> StoryEntry.write(html, story, "h2", before));
        html.close("ol");
        if (found.isEmpty()) {
            html.element("p", "No story is like that.", "class", "none");
        }
        more(html, asked, found);
        Pages.html(request, Site.page(Site.Place.STORIES, "Stories", html));
    }

    /// How many reports are still being read; asks again by itself where scripts run.
    private void waiting(Html html) {
        long waiting = stories.waiting();
        if (waiting > 0) {
            html.open(
                    "p",
                    "class",
                    "wait",
                    "role",
                    "status",
                    "hx-get",
                    "/",
                    "hx-trigger",
                    "every 3s",
                    "hx-select",
                    "main",
                    "hx-target",
                    "main",
                    "hx-swap",
                    "outerHTML");
            html.element("b", "" + waiting)
                    .text(waiting == 1 ? " report is being read." : " reports are being read.")
                    .close("p");
        }
    }

    private static StoryFilter filter(Asked asked) {
        Map<Kind, String> terms = new EnumMap<>(Kind.class);
        asked.words("name").ifPresent(words -> terms.put(Kind.NAME, words));
        asked.words("place").ifPresent(words -> terms.put(Kind.PLACE, words));
        asked.words("outlet").ifPresent(words -> terms.put(Kind.OUTLET, words));
        asked.words("language").ifPresent(words -> terms.put(Kind.LANGUAGE, words));
        return new StoryFilter(
                asked.day("from"),
                asked.day("to"),
                Optional.empty(),
                terms,
                asked.is("conflicting"));
    }

    private static void filters(Html html, Asked asked) {
        boolean any =
                List.of("name", "place", "outlet", "language", "from", "to", "conflicting").stream()
                        .anyMatch(asked::is);
        if (any) {
            html.open("details", "class", "filter", "open", "");
        } else {
            html.open("details", "class", "filter");
        }
        html.element("summary", any ? "Only some stories are shown" : "Show only some");
        html.open("form", "class", "filters", "action", "/");
        field(html, asked, "name", "Person or body", "text");
        field(html, asked, "place", "Place", "text");
        field(html, asked, "outlet", "Outlet", "text");
        field(html, asked, "language", "Language (en, de, …)", "text");
        field(html, asked, "from", "Published from", "date");
        field(html, asked, "to", "Published to", "date");
        html.open("label", "class", "check");
        if (asked.is("conflicting")) {
            html.lone(
                    "input",
                    "type",
                    "checkbox",
                    "name",
                    "conflicting",
                    "value",
                    "yes",
                    "checked",
                    "");
        } else {
            html.lone("input", "type", "checkbox", "name", "conflicting", "value", "yes");
        }
        html.text("Only with conflicts").close("label");
        html.element("button", "Show", "type", "submit").close("form").close("details");
    }

    private static void field(Html html, Asked asked, String name, String label, String type) {
        html.open("label").text(label);
        html.lone("input", "type", type, "name", name, "value", asked.words(name).orElse(""));
        html.close("label");
    }

    private static void more(Html html, Asked asked, List<StoryRow> found) {
        html.open("div", "class", "pages");
        html.open("span");
        if (asked.is("after")) {
            html.element("a", "Newest stories", "href", asked.with("after", ""));
        }
        html.close("span");
        if (found.size() > SHOWN) {
            Position last = found.get(SHOWN - 1).position();
            html.element(
                    "a",
                    "Older stories",
                    "href",
                    asked.with("after", last.updated().toEpochMilli() + " " + last.id()));
        }
        html.close("div");
    }

    private static Optional<Position> position(String words) {
        int space = words.indexOf(' ');
        try {
            return Optional.of(
                    new Position(
                            Instant.ofEpochMilli(Long.parseLong(words, 0, space, 10)),
                            words.substring(space + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
