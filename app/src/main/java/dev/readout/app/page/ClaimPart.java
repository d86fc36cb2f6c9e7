package dev.readout.app.page;

import dev.readout.app.view.Ground;
import dev.readout.app.view.Wording;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Chain;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Support;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Claims as cards: the wording, who says it through whom, and every place that says it.
final class ClaimPart {
    /// Cards shown at once; further ones are folded.
    private static final int SHOWN = 12;

    private final Evidence evidence;
    private final Wording wording;
    private final Ground.Finder grounds;
    private final Map<Attribution, Lineage> lineages = new HashMap<>();

    ClaimPart(Brief brief, Evidence evidence) {
        this.evidence = evidence;
        this.wording = evidence.wording();
        this.grounds = new Ground.Finder(brief, wording);
        brief.trace().lineages().forEach(one -> lineages.put(one.attribution(), one));
    }

    void write(Html html, List<Account> accounts) {
        cards(html, accounts.subList(0, Math.min(SHOWN, accounts.size())));
        if (accounts.size() > SHOWN) {
            html.open("details", "class", "more");
            int more = accounts.size() - SHOWN;
            html.element("summary", Wording.count(more, "more claim", "more claims"));
            cards(html, accounts.subList(SHOWN, accounts.size()));
            html.close("details");
        }
    }

    private void cards(Html html, List<Account> accounts) {
        html.open("div", "class", "cards");
        accounts.forEach(account -> card(html, account));
        html.close("div");
    }

    private void card(Html html, Account account) {
        String id = account.claim().id().value();
        html.line().open("article", "class", "claim", "id", id, "aria-labelledby", id + "-words");
        html.open("p", "class", "words", "id", id + "-words");
        evidence.quote(html, account.claim().wording());
        html.close("p");
        chips(html, account);
        html.open("details", "class", "proof");
        int places = account.claim().words().size();
        html.open("summary").text(Wording.count(places, "place", "places"));
        html.element("span", " · " + id, "class", "id").close("summary");
        html.open("div", "class", "side-by-side");
        account.claim().supports().forEach(support -> support(html, account, support));
        html.close("div").close("details").close("article");
    }

    private void chips(Html html, Account account) {
        Ground ground = grounds.of(account);
        html.open("ul", "class", "chips");
        chip(html, "origin", "", ground.origins());
        chip(html, "", "words of ", ground.speakers());
        chip(html, "", "through ", ground.relays());
        if (ground.origins().size() > 1) {
            html.element("li", Wording.interval(account.independence()), "class", "number");
        }
        outlets(html, "quoted in ", ground.quoting());
        outlets(html, "in own voice: ", ground.newsroom());
        html.close("ul");
    }

    private void chip(Html html, String kind, String before, Collection<EntityId> entities) {
        for (EntityId entity : entities) {
            html.element("li", before + wording.name(entity), "class", ("chip " + kind).strip());
        }
    }

    private void outlets(Html html, String before, List<ReportId> reports) {
        if (reports.isEmpty()) {
            return;
        }
        html.open("li", "class", "outlets").text(before);
        for (int i = 0; i < reports.size(); i++) {
            ReportId id = reports.get(i);
            html.text(i == 0 ? "" : ", ").open("a", "href", "#" + id.value());
            html.element("b", id.value()).text(" " + wording.outlet(id)).close("a");
        }
        html.close("li");
    }

    private void support(Html html, Account account, Support support) {
        List<Citation> others =
                account.claim().supports().stream()
                        .filter(other -> !other.report().equals(support.report()))
                        .flatMap(other -> other.words().stream())
                        .toList();
        for (Statement statement : support.statements()) {
            evidence.places().mark(statement.words(), account.claim().id().value());
            html.open("figure");
            evidence.inContext(html, statement.words(), others);
            html.open("figcaption");
            String label = support.report().value() + " " + wording.outlet(support.report());
            html.element("a", label, "href", evidence.places().link(statement.words()));
            html.text(" · " + voice(statement)).close("figcaption").close("figure");
        }
    }

    /// The chain of the innermost attribution, or whose voice it is where there is none.
    private String voice(Statement statement) {
        if (statement.attributions().isEmpty()) {
            return "in its own voice";
        }
        Lineage lineage = lineages.get(statement.attributions().getFirst());
        if (lineage == null || lineage.chains().isEmpty()) {
            return "who says it is not stated";
        }
        String chains =
                lineage.chains().stream()
                        .map(this::chain)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return chains + (lineage.gap() ? " (how it reached the newsroom is not stated)" : "");
    }

    private String chain(Chain chain) {
        return chain.hops().stream().map(wording::name).collect(Collectors.joining(" → "));
    }
}
