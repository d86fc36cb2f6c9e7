package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.lineage.Profile;
import dev.readout.server.search.Hits.Descent;
import dev.readout.server.search.Search;
import dev.readout.server.search.Wanted;
import dev.readout.server.search.Wanted.Trait;
import dev.readout.server.store.StoryFilter;
import dev.readout.server.store.StoryFilter.Kind;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who publishes: all outlets, and what one of them published.
final class OutletsPage {
    private static final int SHOWN = 100;
    private static final int STORIES = 40;

    /// Reports whose lineage is counted, the latest.
    private static final int READ = 2_000;

    private final StoryStore stories;
    private final Search search;

    OutletsPage(StoryStore stories, Search search) {
        this.stories = stories;
        this.search = search;
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
        if (outlets.isEmpty()) {
            html.element("p", "No report here names its outlet.", "class", "none");
        } else {
            html.element(
                    "p",
                    "Each leads to what it published, whose words it has, and who relays it.",
                    "class",
                    "hint");
            table(html, outlets.subList(0, Math.min(SHOWN, outlets.size())));
        }
        if (outlets.size() > SHOWN) {
            html.element("a", "More outlets", "href", "/outlets?after=" + (skipped + SHOWN));
        }
        Pages.html(request, Site.page(Site.Place.OUTLETS, "Outlets", html));
    }

    private static void table(Html html, List<StoryStore.OutletRow> outlets) {
        html.open("div", "class", "scroll slim").open("table", "class", "list");
        html.open("thead").open("tr").element("th", "Outlet", "scope", "col");
        html.element("th", "Reports", "scope", "col", "class", "number");
        html.element("th", "Stories", "scope", "col", "class", "number");
        html.close("tr").close("thead").open("tbody");
        outlets.forEach(outlet -> row(html, outlet));
        html.close("tbody").close("table").close("div");
    }

    private static void row(Html html, StoryStore.OutletRow outlet) {
        html.open("tr").open("th", "scope", "row");
        html.element("a", outlet.name(), "href", "/outlets/" + Asked.encoded(outlet.name()));
        html.close("th");
        html.element("td", Numbers.of(outlet.reports()), "class", "number");
        html.element("td", Numbers.of(outlet.stories()), "class", "number").close("tr");
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
        List<Descent> descents = search.descents(Trait.OUTLET, name, READ);
        Html html = new Html();
        new ProfilePart(html).write(Profile.of(descents.stream().map(Descent::lineage).toList()));
        html.open("div", "class", "with-side").open("section");
        html.element("h2", "Its latest stories").open("ol", "class", "rows");
        found.forEach(story -> StoryEntry.write(html, story, "h3", Optional.empty()));
        html.close("ol").close("section");
        voices(html, name);
        html.close("div");
        Pages.html(request, Site.page(Site.Place.OUTLETS, name, html));
    }

    /// Whom it quotes, and who has words from it.
    private void voices(Html html, String name) {
        html.open("aside", "class", "side", "aria-label", "Whom it quotes and who relays it");
        html.element("h2", "Whom it quotes");
        HitList.table(
                html,
                "Speaker",
                "Statements",
                counts(Wanted.Kind.STATEMENT, Trait.OUTLET, name, Trait.SPEAKER),
                "/speakers/");
        html.element("h2", "Who relays it");
        HitList.table(
                html,
                "Outlet",
                "Reports",
                counts(Wanted.Kind.LINEAGE, Trait.THROUGH, name, Trait.OUTLET),
                "/outlets/");
        html.close("aside");
    }

    private Map<String, Integer> counts(Wanted.Kind kind, Trait is, String name, Trait counted) {
        return search.find(
                        new Wanted(
                                "",
                                Set.of(kind),
                                Wanted.How.WORDS,
                                Map.of(is, name),
                                Optional.empty(),
                                Optional.empty(),
                                new Wanted.Page(0, 0)))
                .facets()
                .getOrDefault(counted, new LinkedHashMap<>());
    }
}
