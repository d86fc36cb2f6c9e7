package dev.readout.app.page;

import dev.readout.app.page.Evidence.Place;
import dev.readout.app.page.Evidence.Sentence;
import dev.readout.app.view.Ground;
import dev.readout.app.view.Road;
import dev.readout.app.view.Wording;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Claim;
import dev.readout.story.EntityId;
import dev.readout.story.Support;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// Claims as cards: the wording and the roads on which it came; opened, every sentence that says
/// it.
final class ClaimPart {
    /// Cards shown at once; further ones are folded.
    private static final int SHOWN = 12;

    /// Cards of a leaf.
    private static final int LEAF = 40;

    /// Roads that a closed card shows; all are told beside the sentences.
    private static final int ROADS = 4;

    /// Outlets that one road names.
    private static final int OUTLETS = 5;

    /// Stands with words that are near to a claim and not counted.
    static final String MAY_SAY = "may say the same";

    private final Evidence evidence;
    private final Wording wording;
    private final Road.Finder roads;

    ClaimPart(Brief brief, Evidence evidence) {
        this.evidence = evidence;
        this.wording = evidence.wording();
        this.roads = new Road.Finder(brief);
    }

    void write(Html html, List<Account> accounts) {
        cards(html, accounts.subList(0, Math.min(SHOWN, accounts.size())));
        if (accounts.size() > SHOWN) {
            int more = accounts.size() - SHOWN;
            evidence.leaves()
                    .rest(
                            html,
                            "claims",
                            Wording.count(more, "more claim", "more claims"),
                            accounts.subList(SHOWN, accounts.size()),
                            LEAF,
                            this::cards);
        }
    }

    private void cards(Html html, List<Account> accounts) {
        html.open("div", "class", "cards");
        accounts.forEach(account -> card(html, account));
        html.close("div");
    }

    private void card(Html html, Account account) {
        Claim claim = account.claim();
        String id = claim.id().value();
        html.line().open("article", "class", "claim", "id", id, "aria-labelledby", id + "-words");
        html.open("details").open("summary");
        html.open("h3", "id", id + "-words").text(wording.quoted(claim.wording()));
        html.slot(Slots.since(Collections.min(claim.reports()))).close("h3");
        roads(html, account);
        html.open("span", "class", "open").text(places(claim)).close("span");
        html.element("span", id, "class", "id").close("summary");
        proof(html, account);
        html.close("details").close("article");
    }

    private static String places(Claim claim) {
        int places = claim.places().size();
        int reports = claim.reports().size() + claim.nearReports().size();
        String many = Wording.count(places, "place", "places");
        return reports < places && reports > 1 ? many + " in " + reports + " reports" : many;
    }

    /// Who says it, through whom, in which reports.
    private void roads(Html html, Account account) {
        List<EntityId> origins = Ground.origins(account);
        List<Road> all = roads.of(account);
        html.open("span", "class", "roads");
        List<EntityId> releases = new ArrayList<>(origins);
        all.forEach(road -> releases.removeAll(road.stations()));
        if (!releases.isEmpty()) {
            html.open("span", "class", "road").text("going back to ");
            releases.forEach(one -> html.element("span", wording.name(one), "class", "origin"));
            html.close("span");
        }
        all.stream().limit(ROADS).forEach(road -> road(html, road, origins));
        if (all.size() > ROADS) {
            int more = all.size() - ROADS;
            html.element(
                    "span",
                    "and on " + Wording.count(more, "more way", "more ways"),
                    "class",
                    "road");
        }
        if (origins.size() > 1) {
            html.element(
                    "span", Wording.interval(account.independence()), "class", "road interval");
        }
        if (!account.claim().nearReports().isEmpty()) {
            html.open("span", "class", "road").element("span", "perhaps", "class", "not-stated");
            html.text(" ");
            outlets(html, account.claim().nearReports());
            html.close("span");
        }
        html.close("span");
    }

    private void road(Html html, Road road, List<EntityId> origins) {
        html.open("span", "class", "road");
        switch (road.start()) {
            case SPEAKER -> {
                for (EntityId station : road.stations()) {
                    String kind = origins.contains(station) ? "origin" : "station";
                    html.element("span", wording.name(station), "class", kind).text(" → ");
                }
            }
            case NEWSROOM -> html.element("span", "own voice", "class", "own-voice").text(" ");
            case NOT_STATED ->
                    html.element("span", "not stated who", "class", "not-stated").text(" ⇢ ");
        }
        outlets(html, road.reports());
        html.close("span");
    }

    private void outlets(Html html, List<ReportId> reports) {
        for (int i = 0; i < Math.min(OUTLETS, reports.size()); i++) {
            boolean isLast = i == Math.min(OUTLETS, reports.size()) - 1;
            html.open("span", "class", "outlet").element("b", reports.get(i).value());
            html.text(" " + wording.outlet(reports.get(i)) + (isLast ? "" : ","));
            html.close("span").text(isLast && reports.size() <= OUTLETS ? "" : " ");
        }
        if (reports.size() > OUTLETS) {
            html.text("and " + (reports.size() - OUTLETS) + " more");
        }
    }

    private void proof(Html html, Account account) {
        Claim claim = account.claim();
        List<Place> places = new ArrayList<>();
        claim.supports().forEach(support -> places(claim, support, "", places));
        claim.near().forEach(support -> places(claim, support, MAY_SAY + "; ", places));
        List<Sentence> all = evidence.sentences(places, Evidence.ofOthers(claim.places()));
        List<Sentence> first = all.subList(0, evidence.leaves().shown(Leaves.AT_ONCE, all));
        html.open("div", "class", "proof");
        boolean isAll = evidence.leaves().areFolded();
        sentences(html, claim, first, isAll ? Integer.MAX_VALUE : Leaves.AT_ONCE);
        if (!isAll) {
            String id = claim.id().value();
            evidence.leaves()
                    .add(
                            id,
                            wording.quoted(claim.wording()),
                            leaf -> {
                                roads(leaf, account);
                                sentences(leaf, claim, all, Integer.MAX_VALUE);
                            });
            html.open("p", "class", "more");
            evidence.leaves().link(html, id, "The claim with all its sentences");
            html.close("p");
        }
        html.close("div");
    }

    private void places(Claim claim, Support support, String note, List<Place> places) {
        for (Statement statement : support.statements()) {
            evidence.places().mark(statement.words(), claim.id().value());
            places.add(new Place(statement.words(), note + how(support.report(), statement)));
        }
    }

    private void sentences(Html html, Claim claim, List<Sentence> sentences, int most) {
        if (claim.reports().size() + claim.nearReports().size() > 1) {
            Evidence.key(html);
        }
        html.open("div", "class", "side-by-side");
        evidence.figures(html, sentences, most);
        html.close("div");
    }

    /// "Odo Brandt → The Associated Press", "in its own voice".
    private String how(ReportId report, Statement statement) {
        return roads.of(report, statement).stream()
                .map(road ->
                        switch (road.start()) {
                            case SPEAKER ->
                                    road.stations().stream()
                                            .map(wording::name)
                                            .collect(Collectors.joining(" → "));
                            case NEWSROOM -> "in its own voice";
                            case NOT_STATED -> "who says it is not stated";
                        })
                .collect(Collectors.joining("; "));
    }
}
