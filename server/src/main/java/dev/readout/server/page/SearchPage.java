package dev.readout.server.page;

import dev.readout.app.page.Html;
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
import java.util.Optional;
import java.util.Set;

/// Finds reports, claims and statements by words, phrases and near meaning, and narrows down what
/// was found.
final class SearchPage {
    private static final int SHOWN = 30;

    /// Nobody turns so many pages; a finer question finds better.
    private static final int DEEPEST = 1_000;

    private static final int LONGEST = 500;

    /// Values of a trait that are offered.
    private static final int OFFERED = 8;

    /// Where words are looked for, with what a reader calls it.
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("all", "Claims and reports");
        PLACES.put("claims", "Claims");
        PLACES.put("statements", "Who said it");
        PLACES.put("reports", "Reports");
    }

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
        Hits hits = search.find(wanted(asked, skipped));
        Html html = new Html();
        asked.unread().forEach(words -> html.element("p", words, "class", "said-no"));
        form(html, asked);
        html.open("div", "class", "with-side").open("div");
        count(html, asked, hits);
        if (hits.hits().isEmpty()) {
            nothing(html, asked);
        } else {
            new HitList(html, asked.words("q").orElse(""), "").write(hits.hits(), "h2");
        }
        html.open("div", "class", "pages").open("span").close("span");
        if (hits.isMore() && skipped + SHOWN <= DEEPEST) {
            html.element("a", "More", "href", asked.with("after", "" + (skipped + SHOWN)));
        }
        html.close("div").close("div");
        if (!hits.facets().isEmpty()) {
            narrow(html, asked, hits);
        }
        html.close("div");
        Pages.html(request, Site.page(Site.Place.SEARCH, "Search", html));
    }

    private static void nothing(Html html, Asked asked) {
        if (asked.isAny()) {
            html.element("p", "Nothing is like that; fewer words find more.", "class", "none");
        } else {
            html.open("p", "class", "none").text("No report has been read yet. ");
            html.element("a", "Add reports", "href", "/add").close("p");
        }
    }

    private static Wanted wanted(Asked asked, int skipped) {
        return new Wanted(
                asked.words("q").filter(q -> q.length() <= LONGEST).orElse(""),
                kinds(asked),
                How.BOTH,
                traits(asked),
                asked.day("from"),
                asked.day("to"),
                new Wanted.Page(skipped, SHOWN));
    }

    private static Set<Kind> kinds(Asked asked) {
        return switch (asked.words("in").orElse("all")) {
            case "reports" -> EnumSet.of(Kind.REPORT);
            case "claims" -> EnumSet.of(Kind.CLAIM);
            case "statements" -> EnumSet.of(Kind.STATEMENT);
            default -> Kind.USUAL;
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

    private static void count(Html html, Asked asked, Hits hits) {
        if (hits.hits().isEmpty()) {
            return;
        }
        html.open("p", "class", "wait", "role", "status");
        html.element("b", Numbers.of(hits.byWords()));
        if (asked.is("q")) {
            html.text(hits.byWords() == 1 ? " has the words" : " have the words");
            boolean isNear = hits.hits().stream().anyMatch(hit -> hit.how() == How.MEANING);
            html.text(isNear ? "; those of near meaning follow." : ".");
        } else {
            html.text(" in all, the latest first.");
        }
        html.text(" ").element("a", "Narrow down", "class", "narrow-only", "href", "#narrow");
        html.close("p");
    }

    private static void form(Html html, Asked asked) {
        html.open("form", "class", "search", "action", "/search", "role", "search");
        html.open("div", "class", "ask").open("label").text("Words, “phrases”, -without");
        html.lone("input", "type", "search", "name", "q", "value", asked.words("q").orElse(""));
        html.close("label").open("label").text("In").open("select", "name", "in");
        PLACES.forEach((value, label) -> {
            if (asked.words("in").orElse("all").equals(value)) {
                html.element("option", label, "value", value, "selected", "");
            } else {
                html.element("option", label, "value", value);
            }
        });
        html.close("select").close("label").element("button", "Search").close("div");
        List<String> further = List.of("speaker", "through", "outlet", "from", "to");
        Fields.open(html, further.stream().anyMatch(asked::is), "Who, through whom, where, when");
        html.open("div", "class", "filters");
        Fields fields = new Fields(html, asked);
        fields.words("speaker", "Who said it");
        fields.words("through", "Through whom");
        fields.words("outlet", "Outlet");
        fields.day("from", "Published from");
        fields.day("to", "Published to");
        html.close("div").close("details").close("form");
    }

    private static void narrow(Html html, Asked asked, Hits hits) {
        html.open("aside", "class", "side", "id", "narrow", "aria-label", "Narrow down");
        for (Trait trait : List.of(Trait.SPEAKER, Trait.THROUGH, Trait.OUTLET, Trait.STANCE)) {
            Map<String, Integer> values = hits.facets().getOrDefault(trait, new LinkedHashMap<>());
            Optional<String> chosen = asked.words(name(trait));
            if (values.size() > 1 || chosen.isPresent()) {
                html.element("h2", label(trait)).open("ul");
                chosen.ifPresent(value -> {
                    html.open("li").element("b", value).text(" ");
                    html.element("a", "all", "href", asked.with(name(trait), ""));
                    html.close("li");
                });
                values.entrySet().stream()
                        .limit(OFFERED)
                        .filter(value -> chosen.isEmpty())
                        .forEach(value -> value(html, asked, trait, value));
                html.close("ul");
            }
        }
        html.close("aside");
    }

    private static void value(
            Html html, Asked asked, Trait trait, Map.Entry<String, Integer> value) {
        html.open("li");
        html.element("a", value.getKey(), "href", asked.with(name(trait), value.getKey()));
        html.text(" ").element("span", "" + value.getValue(), "class", "count").close("li");
    }

    private static String label(Trait trait) {
        return switch (trait) {
            case SPEAKER -> "Said by";
            case THROUGH -> "Through";
            case OUTLET -> "In";
            case STANCE -> "Says or denies";
            case LANGUAGE -> "Language";
            case STORY -> "Story";
        };
    }
}
