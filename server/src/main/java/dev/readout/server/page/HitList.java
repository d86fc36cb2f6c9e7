package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.server.search.Hits.Hit;
import dev.readout.server.search.Wanted;
import dev.readout.server.search.Wanted.How;
import dev.readout.server.search.Wanted.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes what was found, each leading to its place.
final class HitList {
    /// Names of a trait that a line has.
    private static final int NAMED = 3;

    private final Html html;
    private final SoughtWords sought;
    private final String here;

    /// @param question whose words are marked; empty for none
    /// @param here whose page this is, and who is therefore not named in each line; empty for
    ///   nobody
    HitList(Html html, String question, String here) {
        this.html = html;
        this.sought = new SoughtWords(question);
        this.here = here;
    }

    /// @param heading of a report, `h2` or `h3`
    void write(List<Hit> hits, String heading) {
        if (hits.isEmpty()) {
            html.element("p", "None so far.", "class", "none");
            return;
        }
        html.open("ol", "class", "rows");
        for (Hit hit : hits) {
            html.open("li");
            switch (hit.kind()) {
                case CLAIM -> claim(hit);
                case STATEMENT -> statement(hit);
                case REPORT -> report(hit, heading);
                case LINEAGE -> throw new IllegalArgumentException("nobody looks for a lineage");
            }
            html.close("li").line();
        }
        html.close("ol");
    }

    private void claim(Hit hit) {
        html.open("p", "class", "found");
        quoted(hit);
        html.close("p");
        FactLine facts = new FactLine(html);
        names(facts, "said by ", Trait.SPEAKER, hit, "/speakers/");
        names(facts, "through ", Trait.THROUGH, hit, "/agencies/");
        rest(facts, hit, "claim");
    }

    private void statement(Hit hit) {
        html.open("p", "class", "found");
        List<String> speakers = others(hit, Trait.SPEAKER);
        if (!speakers.isEmpty()) {
            html.open("span", "class", "who");
            linked(html, speakers, "/speakers/");
            html.close("span").text(" ");
        }
        if (hit.facts().of(Trait.STANCE).contains(Wanted.DENIES)) {
            html.element("span", "denies", "class", "denies").text(" ");
        }
        quoted(hit);
        html.close("p");
        FactLine facts = new FactLine(html);
        names(facts, "through ", Trait.THROUGH, hit, "/agencies/");
        rest(facts, hit, "statement");
    }

    private void quoted(Hit hit) {
        html.open("a", "class", "q", "href", place(hit)).text("“");
        sought.write(html, Wording.inner(hit.words().shown()));
        html.text("”").close("a");
    }

    private List<String> others(Hit hit, Trait trait) {
        return hit.facts().of(trait).stream().filter(name -> !name.equalsIgnoreCase(here)).toList();
    }

    private void rest(FactLine facts, Hit hit, String kind) {
        List<String> outlets = hit.facts().of(Trait.OUTLET);
        if (outlets.size() == 1) {
            names(facts, "in ", Trait.OUTLET, hit, "/outlets/");
        } else if (!outlets.isEmpty()) {
            facts.add("in " + Wording.count(outlets.size(), "outlet", "outlets"));
        }
        hit.facts().days().stream().findFirst().map(Moment::of).ifPresent(facts::add);
        end(facts, hit, kind + " of near meaning");
    }

    private static void end(FactLine facts, Hit hit, String near) {
        if (hit.how() == How.MEANING) {
            facts.add(near);
        }
        facts.link("its story", "/stories/" + hit.story()).end();
    }

    private void report(Hit hit, String heading) {
        Optional<String> title = hit.report().flatMap(report -> report.words().title());
        html.open(heading).open("a", "href", "/reports/" + hit.id() + sentence(hit));
        sought.write(html, title.orElse("A report without a headline"));
        html.close("a").close(heading);
        String shown = hit.words().shown().strip();
        String beyond =
                title.filter(shown::startsWith)
                        .map(words -> shown.substring(words.length()).strip())
                        .orElse("… " + shown);
        if (!shown.isEmpty() && !beyond.isEmpty()) {
            html.open("p", "class", "found");
            sought.write(html, beyond + " …");
            html.close("p");
        }
        FactLine facts = new FactLine(html);
        names(facts, "", Trait.OUTLET, hit, "/outlets/");
        hit.report()
                .flatMap(report -> report.words().published())
                .map(Moment::of)
                .ifPresent(facts::add);
        end(facts, hit, "of near meaning");
    }

    /// Leads to the place in the report, where scripts and the browser can.
    private static String sentence(Hit hit) {
        return Optional.of(hit.words().shown())
                .filter(words -> !words.isBlank())
                .map(words -> "#:~:text=" + Asked.encoded(begin(words)).replace("-", "%2D"))
                .orElse("");
    }

    private static String begin(String words) {
        String[] first = words.split("\\s+", 7);
        return String.join(" ", List.of(first).subList(0, Math.min(6, first.length)));
    }

    private void names(FactLine facts, String before, Trait trait, Hit hit, String path) {
        List<String> values = others(hit, trait);
        if (!values.isEmpty()) {
            facts.add(into -> linked(into.text(before), values, path));
        }
    }

    private static void linked(Html html, List<String> values, String path) {
        for (int i = 0; i < Math.min(NAMED, values.size()); i++) {
            html.text(i == 0 ? "" : ", ");
            html.element("a", values.get(i), "href", path + Asked.encoded(values.get(i)));
        }
        if (values.size() > NAMED) {
            html.text(" and " + (values.size() - NAMED) + " more");
        }
    }

    private static String place(Hit hit) {
        String id = hit.id().isEmpty() ? "brief" : hit.id();
        boolean isClaim = id.startsWith("c");
        Optional<Citation> place = hit.words().place();
        return isClaim || place.isEmpty()
                ? StoryPage.place(hit.story(), id)
                : "/reports/%s".formatted(place.get().report().value().substring(1));
    }

    /// Values of a trait as a table, each leading to its page.
    static void table(
            Html html, String heading, String counted, Map<String, Integer> values, String path) {
        if (values.isEmpty()) {
            html.element("p", "None so far.", "class", "none");
            return;
        }
        html.open("div", "class", "scroll").open("table", "class", "list");
        html.open("thead").open("tr").element("th", heading, "scope", "col");
        html.element("th", counted, "scope", "col", "class", "number");
        html.close("tr").close("thead").open("tbody");
        values.forEach((value, count) -> {
            html.open("tr").open("th", "scope", "row");
            html.element("a", value, "href", path + Asked.encoded(value)).close("th");
            html.element("td", Numbers.of(count), "class", "number").close("tr").line();
        });
        html.close("tbody").close("table").close("div");
    }
}
