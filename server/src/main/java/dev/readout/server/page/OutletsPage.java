package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.store.StoryFilter;
import dev.readout.server.store.StoryFilter.Kind;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who publishes: all outlets, and what one of them published.
final class OutletsPage {
    private static final int SHOWN = 100;
    private static final int STORIES = 40;

    private final StoryStore stories;

    OutletsPage(StoryStore stories) {
        this.stories = stories;
    }

    void route(RoutesConfig routes) {
        routes.get("/outlets", this::all);
        routes.get("/outlets/{name}", this::one);
    }

    private void all(Context request) {
        Asked asked = new Asked(request);
        int skipped = asked.number("after", 0);
        List<StoryStore.OutletRow> outlets = stories.outlets(skipped, SHOWN + 1);
        Html html = new Html();
        html.open("div", "class", "scroll").open("table", "class", "list");
        html.open("thead").open("tr");
        List.of("Outlet", "Reports", "Stories")
                .forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        outlets.stream().limit(SHOWN).forEach(outlet -> row(html, outlet));
        html.close("tbody").close("table").close("div");
        if (outlets.size() > SHOWN) {
            html.element("a", "More outlets", "href", "/outlets?after=" + (skipped + SHOWN));
        }
        Pages.html(request, Site.page(Site.Place.OUTLETS, "Outlets", html));
    }

    private static void row(Html html, StoryStore.OutletRow outlet) {
        html.open("tr").open("th", "scope", "row");
        html.element("a", outlet.name(), "href", "/outlets/" + Asked.encoded(outlet.name()));
        html.close("th");
        html.element("td", "" + outlet.reports(), "class", "number");
        html.element("td", "" + outlet.stories(), "class", "number").close("tr");
    }

    private void one(Context request) {
        String name = request.pathParam("name");
        List<StoryRow> found =
                stories.list(
                        new StoryFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of(Kind.OUTLET, name),
                                false),
                        Optional.empty(),
                        STORIES);
        if (found.isEmpty()) {
            throw new NotFoundResponse("No report of an outlet “%s” is here.".formatted(name));
        }
        Html html = new Html();
        html.open("section").element("h2", "Its latest stories").open("ol", "class", "rows");
        found.forEach(story -> StoryEntry.write(html, story, "h3", Optional.empty()));
        html.close("ol").close("section");
        Pages.html(request, Site.page(Site.Place.OUTLETS, name, html));
    }
}
