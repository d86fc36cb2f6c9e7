package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.view.Wording;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryFilter;
import dev.readout.server.store.StoryFilter.Kind;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryRow.Position;
import dev.readout.server.store.StoryStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All stories, those that moved last first, or those that moved most.
final class StoriesPage {
    private static final int SHOWN = 40;

    /// How far back reports count in the order of those that moved most.
    private static final Duration LATELY = Duration.ofDays(1);

    private static final String ORDER = "order";
    private static final String MOST = "moved";
    private static final String NEW = "new";

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
            Pages.html(request, AddForms.firstVisit());
            return;
        }
        Asked asked = new Asked(request);
        Instant now = Instant.now();
        Optional<Instant> before = Visit.before(request, now);
        StoryFilter filter = filter(asked, before);
        boolean isMost = asked.words(ORDER).filter(MOST::equals).isPresent();
        List<StoryRow> found =
                isMost
                        ? stories.mostMoved(filter, now.minus(LATELY), SHOWN)
                        : stories.list(
                                filter,
                                asked.words("after").flatMap(StoriesPage::position),
                                SHOWN + 1);
        Html html = new Html();
        asked.unread().forEach(words -> html.element("p", words, "class", "said-no"));
        html.open("div", "class", "with-side").open("div", "id", "list");
        underWay(html, asked, found);
        orders(html, asked, before);
        html.open("ol", "class", "rows");
        found.stream().limit(SHOWN).forEach(story -> StoryEntry.write(html, story, "h2", before));
        html.close("ol");
        if (found.isEmpty()) {
            html.element("p", "No story is like that.", "class", "none");
        }
        more(html, asked, found);
        html.close("div");
        filters(html, asked);
        html.close("div");
        Pages.html(request, Site.page(Site.Place.STORIES, "Stories", html));
    }

    /// What is under way: reports that are read, briefs of stories on this page. Asks again by
    /// itself where scripts run, and leaves alone what somebody types beside the list.
    private void underWay(Html html, Asked asked, List<StoryRow> found) {
        long waiting = stories.waiting();
        if (waiting == 0 && found.stream().noneMatch(story -> story.versions().isBehind())) {
            return;
        }
        Polled.open(html, "#list", asked.address(), 3);
        if (waiting > 0) {
            html.element("b", Numbers.of(waiting));
            html.text(waiting == 1 ? " report is being read. " : " reports are being read. ");
        } else {
            html.text("Briefs are being made. ");
        }
        html.element("a", "Look again", "href", asked.address()).close("p");
    }

    private static StoryFilter filter(Asked asked, Optional<Instant> before) {
        Map<Kind, String> terms = new EnumMap<>(Kind.class);
        asked.words("name").ifPresent(words -> terms.put(Kind.NAME, words));
        asked.words("place").ifPresent(words -> terms.put(Kind.PLACE, words));
        asked.words("outlet").ifPresent(words -> terms.put(Kind.OUTLET, words));
        asked.words("language").ifPresent(words -> terms.put(Kind.LANGUAGE, words));
        return new StoryFilter(
                asked.day("from"),
                asked.day("to"),
                asked.is(NEW) ? before : Optional.empty(),
                terms,
                asked.is("conflicting"));
    }

    /// In which order, and how many moved since the reader was here.
    private void orders(Html html, Asked asked, Optional<Instant> before) {
        html.open("p", "class", "tools orders");
        boolean isMost = asked.words(ORDER).filter(MOST::equals).isPresent();
        order(html, asked, "Moved last", "", !isMost && !asked.is(NEW));
        order(html, asked, "Moved most today", MOST, isMost);
        before.ifPresent(time -> {
            int news = stories.movedSince(time);
            String words =
                    news == 0
                            ? "Nothing new since your last visit"
                            : "%s new since your last visit, %s"
                                    .formatted(
                                            Wording.count(news, "story", "stories"),
                                            Moment.of(time));
            if (news == 0 || asked.is(NEW)) {
                html.element("b", words, "class", "fresh-line");
            } else {
                html.element("a", words, "class", "fresh-line", "href", "/?new=yes");
            }
        });
        html.element("a", "Show only some", "class", "narrow-only", "href", "#only").close("p");
    }

    private static void order(Html html, Asked asked, String name, String value, boolean isHere) {
        if (isHere) {
            html.element("b", name);
        } else {
            html.element("a", name, "href", asked.without(List.of("after", NEW), ORDER, value));
        }
    }

    private static void filters(Html html, Asked asked) {
        boolean any =
                List.of("name", "place", "outlet", "language", "from", "to", "conflicting").stream()
                        .anyMatch(asked::is);
        html.open("aside", "class", "side", "aria-label", "Show only some");
        html.element("h2", any ? "Only some are shown" : "Show only some", "id", "only");
        html.open("form", "class", "filters", "action", "/");
        Fields fields = new Fields(html, asked);
        fields.words("name", "Person or body");
        fields.words("place", "Place");
        fields.words("outlet", "Outlet");
        fields.words("language", "Language (en, fr, …)");
        fields.day("from", "Published from");
        fields.day("to", "Published to");
        fields.check("conflicting", "Only with conflicts");
        asked.words(ORDER)
                .ifPresent(order ->
                        html.lone("input", "type", "hidden", "name", ORDER, "value", order));
        html.element("button", "Show", "type", "submit").close("form");
        if (any) {
            html.open("p").element("a", "Show all", "href", "/").close("p");
        }
        html.close("aside");
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
