package dev.readout.app.page;

import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.Report;
import dev.readout.report.Stated;
import dev.readout.report.Zone;
import dev.readout.story.Brief;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Every report with its zones; the words that the page links to are targets, and words that carry
/// a claim link back to it.
final class ReportPart {
    /// Reports by title shown at once, where each has its own leaf; and those on a leaf of titles.
    private static final int SHOWN = 20;

    private static final int LEAF = 100;

    private final Brief brief;
    private final Evidence evidence;

    ReportPart(Brief brief, Evidence evidence) {
        this.brief = brief;
        this.evidence = evidence;
    }

    /// To be written last: only then is it known which places are linked to.
    void write(Html html) {
        if (evidence.leaves().areFolded()) {
            brief.reports().forEach(report -> report(html, report));
            return;
        }
        for (Report report : brief.reports()) {
            evidence.leaves()
                    .add(
                            report.id().value(),
                            title(report),
                            leaf -> {
                                leaf.open("article", "class", "report", "id", report.id().value());
                                leaf.element("p", facts(report), "class", "facts");
                                text(leaf, report);
                                leaf.close("article");
                            });
        }
        List<Report> all = brief.reports();
        int shown = evidence.leaves().shown(SHOWN, all);
        entries(html, all.subList(0, shown));
        evidence.leaves()
                .rest(
                        html,
                        "reports",
                        Wording.count(all.size() - shown, "more report", "more reports"),
                        all.subList(shown, all.size()),
                        LEAF,
                        this::entries);
    }

    /// Reports by title, each of which leads to its leaf.
    private void entries(Html html, List<Report> reports) {
        for (Report report : reports) {
            html.line().open("article", "class", "report entry").open("h3");
            html.element("span", report.id().value(), "class", "r").text(" ");
            evidence.leaves().link(html, report.id().value(), title(report));
            html.slot(Slots.since(report.id()))
                    .close("h3")
                    .element("p", facts(report), "class", "facts")
                    .close("article");
        }
    }

    private static String title(Report report) {
        return report.head().title().map(Stated::value).orElse("No title");
    }

    private void report(Html html, Report report) {
        String id = report.id().value();
        html.line().open("article", "class", "report", "id", id);
        html.open("details").open("summary");
        html.open("h3", "lang", language(report)).element("span", id, "class", "r").text(" ");
        html.text(title(report)).slot(Slots.since(report.id())).close("h3");
        html.element("span", facts(report), "class", "facts");
        int cited = evidence.places().in(report.id()).size();
        html.element("span", Wording.count(cited, "cited place", "cited places"), "class", "open");
        html.close("summary");
        text(html, report);
        html.close("details").close("article");
    }

    private void text(Html html, Report report) {
        html.slot(report.id().value());
        Zone.Kind before = Zone.Kind.BODY;
        for (Zone zone : report.zones()) {
            zone(html, report, zone, zone.kind() == before ? "" : label(zone.kind()));
            before = zone.kind();
        }
        outsideZones(html, report);
    }

    /// Targets for words that no zone holds, so that no link leads nowhere.
    private void outsideZones(Html html, Report report) {
        for (Span span : evidence.places().in(report.id()).keySet()) {
            if (report.zones().stream().noneMatch(zone -> zone.span().overlaps(span))) {
                html.open("span", "id", id(report, span)).close("span");
            }
        }
    }

    private static String language(Report report) {
        return report.head().language().equals("und") ? "" : report.head().language();
    }

    private String facts(Report report) {
        List<String> facts = new ArrayList<>();
        boolean unknown =
                evidence.wording().hops(report.id()).isEmpty() && report.head().outlet().isEmpty();
        facts.add(unknown ? "outlet not stated" : evidence.wording().publishers(report.id()));
        Dating dating =
                brief.alignment().datings().getOrDefault(report.id(), report.head().published());
        facts.add(
                dating.published().onDay().map(Days::of).orElse("no date")
                        + switch (dating.how()) {
                            case INFERRED -> " (worked out)";
                            case BORROWED -> " (taken from another report)";
                            case STATED, UNKNOWN -> "";
                        });
        if (!report.head().authors().isEmpty()) {
            facts.add(
                    "by "
                            + report.head().authors().stream()
                                    .map(Stated::value)
                                    .collect(Collectors.joining(", ")));
        }
        if (!report.file().equals(report.id().value())) {
            facts.add(report.file());
        }
        return facts.stream().distinct().collect(Collectors.joining(" · "));
    }

    private void zone(Html html, Report report, Zone zone, String label) {
        String kind = zone.kind().name().toLowerCase(Locale.ROOT);
        html.line().open("div", "class", "zone " + kind);
        if (!label.isEmpty()) {
            html.element("span", label, "class", "label");
        }
        html.open("div", "class", "text", "lang", language(report));
        pieces(html, report, zone.span());
        html.close("div").close("div");
    }

    private static String label(Zone.Kind kind) {
        return switch (kind) {
            case TITLE -> "title";
            case SUBHEAD -> "heading";
            case BODY -> "";
            case CAPTION -> "caption";
            case META -> "about the report";
            case CLUTTER -> "not part of the report";
        };
    }

    /// The text of a zone, cut wherever a cited span begins or ends.
    private void pieces(Html html, Report report, Span zone) {
        NavigableMap<Span, NavigableSet<String>> places = evidence.places().in(report.id());
        List<Span> here = places.keySet().stream().filter(zone::overlaps).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(zone.start(), zone.end()));
        for (Span span : here) {
            cuts.add(Math.max(zone.start(), span.start()));
            cuts.add(Math.min(zone.end(), span.end()));
        }
        Integer from = null;
        List<Span> open = new ArrayList<>();
        int next = 0;
        for (int to : cuts) {
            if (from != null) {
                while (next < here.size() && here.get(next).start() <= from) {
                    open.add(here.get(next++));
                }
                piece(html, report, new Span(from, to), open, places);
                int end = to;
                open.removeIf(span -> span.end() <= end);
            }
            from = to;
        }
    }

    private void piece(
            Html html,
            Report report,
            Span piece,
            List<Span> covering,
            NavigableMap<Span, NavigableSet<String>> places) {
        String words = report.text().at(piece);
        if (covering.isEmpty()) {
            html.text(words);
            return;
        }
        boolean claimed = covering.stream().anyMatch(span -> !claims(places, span).isEmpty());
        String ids =
                covering.stream().map(span -> id(report, span)).collect(Collectors.joining(" "));
        html.open("mark", "class", claimed ? "claimed" : "cited", "data-at", ids);
        for (Span span : covering) {
            if (span.start() == piece.start()
                    || (span.start() < piece.start() && isFirst(report, span, piece))) {
                html.open("span", "id", id(report, span), "class", "target").close("span");
            }
        }
        html.text(words).close("mark");
        for (Span span : covering) {
            if (span.end() == piece.end()) {
                claims(places, span).forEach(claim -> back(html, claim));
            }
        }
    }

    private static NavigableSet<String> claims(
            NavigableMap<Span, NavigableSet<String>> places, Span span) {
        return places.getOrDefault(span, Collections.emptyNavigableSet());
    }

    /// Whether a span that begins outside all zones has its first piece here.
    private static boolean isFirst(Report report, Span span, Span piece) {
        return report.zones().stream()
                .map(Zone::span)
                .filter(span::overlaps)
                .findFirst()
                .filter(zone -> zone.start() == piece.start())
                .isPresent();
    }

    private static void back(Html html, String claim) {
        html.open("sup");
        html.element("a", claim, "href", "#" + claim, "aria-label", "back to claim " + claim);
        html.close("sup");
    }

    private static String id(Report report, Span span) {
        return Places.id(new Citation(report.id(), span));
    }
}
