package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.view.Wording;
import dev.readout.server.page.Site.Place;
import dev.readout.server.search.Hits;
import dev.readout.server.search.Hits.Hit;
import dev.readout.server.search.Search;
import dev.readout.server.search.Wanted;
import dev.readout.server.search.Wanted.How;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Who speaks, and through whom words come: all of them, and what one of them said or passed on.
final class VoicesPage {
    private static final int SHOWN = 60;

    /// Nobody turns so many pages.
    private static final int DEEPEST = 1_000;

    private final Search search;

    VoicesPage(Search search) {
        this.search = search;
    }

    void route(RoutesConfig routes) {
        routes.get("/speakers", this::speakers);
        routes.get("/speakers/{name}", this::speaker);
        routes.get("/agencies/{name}", this::agency);
    }

    private void speakers(Context request) {
        Hits all = statements(Map.of(), new Wanted.Page(0, 0));
        Html html = new Html();
        html.open("p", "class", "hint");
        html.text("Those with most statements; ");
        html.element("a", "search", "href", "/search?in=statements");
        html.text(" finds whoever said something, and what.").close("p");
        html.open("div", "class", "two").open("section").element("h2", "Who is quoted");
        HitList.table(html, "Speaker", "Statements", facet(all, Trait.SPEAKER), "/speakers/");
        html.close("section").open("section").element("h2", "Through whom words come");
        HitList.table(
                html, "Agency or outlet", "Statements", facet(all, Trait.THROUGH), "/agencies/");
        html.close("section").close("div");
        Pages.html(request, Site.page(Place.VOICES, "Speakers and agencies", html));
    }

    private void speaker(Context request) {
        String name = request.pathParam("name");
        Asked asked = new Asked(request);
        Map<Trait, String> is = new EnumMap<>(Map.of(Trait.SPEAKER, name));
        Hits all = statements(is, new Wanted.Page(0, 0));
        if (asked.is("denials")) {
            is.put(Trait.STANCE, Wanted.DENIES);
        }
        int skipped = Math.min(asked.number("after", 0), DEEPEST);
        Hits hits = statements(is, new Wanted.Page(skipped, SHOWN));
        if (all.byWords() == 0) {
            throw new NotFoundResponse("No statement of “%s” is here.".formatted(name));
        }
        Html html = new Html();
        summary(html, asked, all);
        html.open("div", "class", "with-side").open("div");
        byDay(html, hits.hits(), name);
        html.open("div", "class", "pages").open("span").close("span");
        if (hits.isMore() && skipped + SHOWN <= DEEPEST) {
            html.element("a", "Earlier", "href", asked.with("after", "" + (skipped + SHOWN)));
        }
        html.close("div").close("div").open("aside", "class", "side", "aria-label", "Who relays");
        html.element("h2", "Who relays");
        HitList.table(html, "Through", "Statements", facet(all, Trait.THROUGH), "/agencies/");
        html.element("h2", "In which outlets");
        HitList.table(html, "Outlet", "Statements", facet(all, Trait.OUTLET), "/outlets/");
        html.close("aside").close("div");
        Pages.html(request, Site.page(Place.VOICES, spelled(hits, name), html));
    }

    /// The name as reports write it.
    private static String spelled(Hits hits, String name) {
        return hits.hits().stream()
                .flatMap(hit -> hit.facts().of(Trait.SPEAKER).stream())
                .filter(speaker -> speaker.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    private static void summary(Html html, Asked asked, Hits all) {
        int denials = facet(all, Trait.STANCE).getOrDefault(Wanted.DENIES, 0);
        html.open("p", "class", "tally");
        html.text(Wording.count(all.byWords(), "statement", "statements") + " · ");
        if (asked.is("denials")) {
            html.element("a", "all of them", "href", asked.with("denials", ""));
        } else if (denials > 0) {
            html.element(
                    "a",
                    Wording.count(denials, "denial", "denials"),
                    "class",
                    "against",
                    "href",
                    asked.with("denials", "yes"));
        } else {
            html.text("no denial");
        }
        html.close("p");
    }

    private static void byDay(Html html, List<Hit> hits, String speaker) {
        SequencedMap<Optional<LocalDate>, List<Hit>> days = new LinkedHashMap<>();
        for (Hit hit : hits) {
            List<LocalDate> known = hit.facts().days();
            days.computeIfAbsent(
                            known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()),
                            day -> new ArrayList<>())
                    .add(hit);
        }
        days.forEach((day, of) -> {
            html.open("section", "class", "day");
            html.element("h2", day.map(Moment::of).orElse("Day not stated"));
            new HitList(html, "", speaker).write(of, "h3");
            html.close("section");
        });
    }

    private void agency(Context request) {
        String name = request.pathParam("name");
        Hits hits = statements(Map.of(Trait.THROUGH, name), new Wanted.Page(0, SHOWN));
        Hits relaying = find(Kind.LINEAGE, Map.of(Trait.THROUGH, name), new Wanted.Page(0, 0));
        if (hits.hits().isEmpty() && relaying.byWords() == 0) {
            throw new NotFoundResponse("Nothing that “%s” passed on is here.".formatted(name));
        }
        Html html = new Html();
        html.open("p", "class", "tally");
        html.text(
                "%s passed on · in %s of others · "
                        .formatted(
                                Wording.count(hits.byWords(), "statement", "statements"),
                                Wording.count(relaying.byWords(), "report", "reports")));
        html.element("a", "as an outlet", "href", "/outlets/" + Asked.encoded(name)).close("p");
        html.open("div", "class", "with-side").open("div").open("section");
        html.element("h2", "What it passed on");
        new HitList(html, "", name).write(hits.hits(), "h3");
        html.close("section").close("div");
        html.open("aside", "class", "side", "aria-label", "Who relays it");
        html.element("h2", "Who relays it");
        HitList.table(html, "Outlet", "Reports", facet(relaying, Trait.OUTLET), "/outlets/");
        html.element("h2", "Whose words");
        HitList.table(html, "Speaker", "Statements", facet(hits, Trait.SPEAKER), "/speakers/");
        html.close("aside").close("div");
        Pages.html(request, Site.page(Place.VOICES, name, html));
    }

    private Hits statements(Map<Trait, String> is, Wanted.Page page) {
        return find(Kind.STATEMENT, is, page);
    }

    private Hits find(Kind kind, Map<Trait, String> is, Wanted.Page page) {
        return search.find(
                new Wanted(
                        "",
                        EnumSet.of(kind),
                        How.WORDS,
                        is,
                        Optional.empty(),
                        Optional.empty(),
                        page));
    }

    private static SequencedMap<String, Integer> facet(Hits hits, Trait trait) {
        return hits.facets().getOrDefault(trait, new LinkedHashMap<>());
    }
}
