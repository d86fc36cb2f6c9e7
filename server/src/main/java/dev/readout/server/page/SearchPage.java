package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.view.Wording;
import dev.readout.server.search.Hits;
import dev.readout.server.search.Search;
import dev.readout.server.search.Wanted;
import dev.readout.server.search.Wanted.How;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds reports and claims by words, phrases and near meaning, and narrows down what was found.
final class SearchPage {
    private static final int SHOWN = 30;

    /// Nobody turns so many pages; a finer question finds better.
    private static final int DEEPEST = 1_000;

    private static final int LONGEST = 500;

    /// Values of a trait that are offered.
    private static final int OFFERED = 8;

    private final Search search;

    SearchPage(Search search) {
        this.search = search;
    }

    void route(RoutesConfig routes) {
        routes.get("/search", this::answer);
    }

    private void answer(Context request) {
        Asked asked = new Asked(request);
        int skipped = Math.min(asked.number("after", 0), DEEPEST);
        Hits hits =
                search.find(
                        new Wanted(
                                asked.words("q").filter(q -> q.length() <= LONGEST).orElse(""),
                                kinds(asked),
                                How.BOTH,
                                traits(asked),
                                asked.day("from"),
                                asked.day("to"),
                                new Wanted.Page(skipped, SHOWN)));
        Html html = new Html();
        asked.unread().forEach(words -> html.element("p", words, "class", "said-no"));
        form(html, asked);
        html.open("p", "class", "wait").element("b", "" + hits.byWords());
        html.text(hits.byWords() == 1 ? " has the words." : " have the words.");
        html.text(" Those of near meaning follow.").close("p");
        narrow(html, asked, hits);
        hits(html, hits.hits());
        html.open("div", "class", "pages").open("span").close("span");
        if (hits.isMore() && skipped + SHOWN <= DEEPEST) {
            html.element("a", "More", "href", asked.with("after", "" + (skipped + SHOWN)));
        }
        html.close("div");
        Pages.html(request, Site.page(Site.Place.SEARCH, "Search", html));
    }

    private static Set<Kind> kinds(Asked asked) {
        return switch (asked.words("in").orElse("all")) {
            case "reports" -> EnumSet.of(Kind.REPORT);
            case "claims" -> EnumSet.of(Kind.CLAIM);
            default -> EnumSet.allOf(Kind.class);
        };
    }

    private static Map<Trait, String> traits(Asked asked) {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            asked.words(name(trait)).ifPresent(words -> traits.put(trait, words));
        }
        return traits;
    }

    private static String name(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT);
    }

    private static void form(Html html, Asked asked) {
        html.open("form", "class", "filters", "action", "/search");
        field(html, asked, "q", "Words, “phrases”, -without", "search");
        html.open("label").text("In").open("select", "name", "in");
        for (String where : List.of("all", "claims", "reports")) {
            if (asked.words("in").orElse("all").equals(where)) {
                html.element("option", where, "value", where, "selected", "");
            } else {
                html.element("option", where, "value", where);
            }
        }
        html.close("select").close("label");
        field(html, asked, "speaker", "Who said it", "text");
        field(html, asked, "through", "Through whom", "text");
        field(html, asked, "outlet", "Outlet", "text");
        field(html, asked, "from", "Published from", "date");
        field(html, asked, "to", "Published to", "date");
        html.element("button", "Search").close("form");
    }

    private static void field(Html html, Asked asked, String name, String label, String type) {
        html.open("label").text(label);
        html.lone("input", "type", type, "name", name, "value", asked.words(name).orElse(""));
        html.close("label");
    }

    private static void narrow(Html html, Asked asked, Hits hits) {
        for (Trait trait : List.of(Trait.SPEAKER, Trait.THROUGH, Trait.OUTLET)) {
            Map<String, Integer> values = hits.facets().getOrDefault(trait, new LinkedHashMap<>());
            if (values.size() > 1) {
                html.open("p", "class", "tools").element("small", label(trait));
                values.entrySet().stream()
                        .limit(OFFERED)
                        .forEach(value ->
                                html.element(
                                        "a",
                                        value.getKey() + " " + value.getValue(),
                                        "href",
                                        asked.with(name(trait), value.getKey())));
                html.close("p");
            }
        }
    }

    private static String label(Trait trait) {
        return switch (trait) {
            case SPEAKER -> "Said by";
            case THROUGH -> "Through";
            case OUTLET -> "In";
            case LANGUAGE -> "Language";
            case STORY -> "Story";
        };
    }

    /// What was found, each leading to its place.
    static void hits(Html html, List<Hits.Hit> hits) {
        html.open("ol", "class", "rows");
        for (Hits.Hit hit : hits) {
            html.open("li");
            switch (hit.kind()) {
                case CLAIM -> {
                    String place = "/stories/" + hit.story() + "#" + hit.id();
                    html.open("p", "class", "found");
                    html.element("a", "“" + hit.shown() + "”", "href", place).close("p");
                    facts(html, hit, "a claim");
                }
                case REPORT -> {
                    String title =
                            hit.report()
                                    .flatMap(report -> report.words().title())
                                    .orElse("A report without a headline");
                    html.open("h2");
                    html.element("a", title, "href", "/reports/" + hit.id());
                    html.close("h2");
                    if (!hit.shown().isBlank()) {
                        html.element("p", "… " + hit.shown() + " …", "class", "found");
                    }
                    facts(html, hit, outlet(hit));
                }
            }
            html.close("li").line();
        }
        html.close("ol");
        if (hits.isEmpty()) {
            html.element("p", "Nothing is like that.", "class", "none");
        }
    }

    private static String outlet(Hits.Hit hit) {
        return hit.report()
                .map(report ->
                        report.words().outlet().orElse("outlet not stated")
                                + report.words().published().map(day -> ", " + day).orElse(""))
                .orElse("a report");
    }

    private static void facts(Html html, Hits.Hit hit, String what) {
        html.open("p", "class", "facts").text(what);
        html.text(hit.how() == How.MEANING ? " of near meaning · " : " · ");
        html.element("a", "its story", "href", "/stories/" + hit.story()).close("p");
    }

    /// Values of a trait as a table, each leading to its page.
    static void table(Html html, String heading, Map<String, Integer> values, String path) {
        html.open("div", "class", "scroll").open("table", "class", "list");
        html.open("thead").open("tr").element("th", heading, "scope", "col");
        html.element("th", "Claims", "scope", "col").close("tr").close("thead").open("tbody");
        values.forEach((value, count) -> {
            html.open("tr").open("th", "scope", "row");
            html.element("a", value, "href", path + Asked.encoded(value)).close("th");
            html.element("td", Wording.count(count, "claim", "claims"), "class", "number");
            html.close("tr").line();
        });
        html.close("tbody").close("table").close("div");
    }
}
