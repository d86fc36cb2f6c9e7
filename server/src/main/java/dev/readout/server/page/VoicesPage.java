package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.page.Site.Place;
import dev.readout.server.search.Hits;
import dev.readout.server.search.Search;
import dev.readout.server.search.Wanted;
import dev.readout.server.search.Wanted.How;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Who speaks, and through whom words come: all of them, and what one of them said or passed on.
final class VoicesPage {
    private static final int SHOWN = 60;

    private final Search search;

    VoicesPage(Search search) {
        this.search = search;
    }

    void route(RoutesConfig routes) {
        routes.get("/speakers", this::speakers);
        routes.get("/speakers/{name}", request -> one(request, Trait.SPEAKER));
        routes.get("/agencies/{name}", request -> one(request, Trait.THROUGH));
    }

    private void speakers(Context request) {
        Hits all = claims(Map.of(), 1);
        Html html = new Html();
        html.open("div", "class", "two").open("section").element("h2", "Who is quoted");
        SearchPage.table(html, "Speaker", facet(all, Trait.SPEAKER), "/speakers/");
        html.close("section").open("section").element("h2", "Through whom words come");
        SearchPage.table(html, "Agency or outlet", facet(all, Trait.THROUGH), "/agencies/");
        html.close("section").close("div");
        Pages.html(request, Site.page(Place.VOICES, "Speakers and agencies", html));
    }

    private void one(Context request, Trait trait) {
        String name = request.pathParam("name");
        Hits hits = claims(Map.of(trait, name), SHOWN);
        if (hits.hits().isEmpty()) {
            throw new NotFoundResponse("No claim of “%s” is here.".formatted(name));
        }
        Html html = new Html();
        html.open("section").element("h2", trait == Trait.SPEAKER ? "Statements" : "Passed on");
        SearchPage.hits(html, hits.hits());
        html.close("section").open("div", "class", "two");
        Trait partner = trait == Trait.SPEAKER ? Trait.THROUGH : Trait.SPEAKER;
        html.open("section").element("h2", trait == Trait.SPEAKER ? "Through whom" : "Whose words");
        SearchPage.table(
                html,
                trait == Trait.SPEAKER ? "Agency or outlet" : "Speaker",
                facet(hits, partner),
                trait == Trait.SPEAKER ? "/agencies/" : "/speakers/");
        html.close("section").open("section").element("h2", "In which outlets");
        SearchPage.table(html, "Outlet", facet(hits, Trait.OUTLET), "/outlets/");
        html.close("section").close("div");
        Pages.html(request, Site.page(Place.VOICES, name, html));
    }

    private Hits claims(Map<Trait, String> is, int limit) {
        return search.find(
                new Wanted(
                        "",
                        EnumSet.of(Kind.CLAIM),
                        How.WORDS,
                        is,
                        Optional.empty(),
                        Optional.empty(),
                        new Wanted.Page(0, limit)));
    }

    private static SequencedMap<String, Integer> facet(Hits hits, Trait trait) {
        return hits.facets().getOrDefault(trait, new LinkedHashMap<>());
    }
}
