package dev.readout.app.page;

import dev.readout.app.view.Excerpt;
import dev.readout.app.view.Excerpt.Piece;
import dev.readout.app.view.Excerpts;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Brief;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Shows words of reports: as a quotation that links to its place, or inside their sentence, side
/// by side with others.
final class Evidence {
    private final Wording wording;
    private final Excerpts excerpts;
    private final Places places = new Places();

    Evidence(Brief brief) {
        this.wording = new Wording(brief, Integer.MAX_VALUE);
        this.excerpts = new Excerpts(brief);
    }

    Wording wording() {
        return wording;
    }

    Places places() {
        return places;
    }

    /// Words of a report with a line that tells how they came there; none if it is empty.
    record Place(Citation words, String how) {}

    /// The words between quotation marks, linked to their place in the report.
    void quote(Html html, Citation citation) {
        html.element("a", wording.quoted(citation), "class", "q", "href", places.link(citation));
    }

    /// Links to reports: "r1 r2".
    static void reports(Html html, Collection<ReportId> ids) {
        for (ReportId id : ids.stream().distinct().sorted().toList()) {
            html.element("a", id.value(), "class", "r", "href", "#" + id.value()).text(" ");
        }
    }

    static void reportsOf(Html html, Collection<Citation> citations) {
        reports(html, citations.stream().map(Citation::report).toList());
    }

    /// Every sentence once with the places where it stands; `others` is what their words are held
    /// against.
    void sentences(Html html, List<Place> shown, Map<ReportId, List<Citation>> others) {
        Map<List<Object>, List<Place>> same = new LinkedHashMap<>();
        for (Place place : shown) {
            Excerpt excerpt =
                    excerpts.of(
                            place.words(), others.getOrDefault(place.words().report(), List.of()));
            same.computeIfAbsent(List.of(excerpt, place.how()), key -> new java.util.ArrayList<>())
                    .add(place);
        }
        same.forEach((key, together) -> figure(html, (Excerpt) key.getFirst(), together));
    }

    /// For each report the words of all others.
    static Map<ReportId, List<Citation>> ofOthers(Collection<Citation> words) {
        return words.stream()
                .map(Citation::report)
                .distinct()
                .collect(
                        Collectors.toMap(
                                report -> report,
                                report ->
                                        words.stream()
                                                .filter(one -> !one.report().equals(report))
                                                .toList()));
    }

    private void figure(Html html, Excerpt excerpt, List<Place> together) {
        html.line().open("figure").open("blockquote");
        excerpt.pieces().forEach(piece -> piece(html, piece));
        html.close("blockquote").open("figcaption");
        for (Citation words :
                together.stream()
                        .map(Place::words)
                        .collect(Collectors.toCollection(TreeSet::new))) {
            ReportId report = words.report();
            html.open("a", "href", places.link(words));
            html.element("b", report.value()).text(" " + wording.outlet(report)).close("a");
            html.text(" ");
        }
        String how = together.getFirst().how();
        if (!how.isEmpty()) {
            html.element("span", how, "class", "how-said");
        }
        html.close("figcaption").close("figure");
    }

    private static void piece(Html html, Piece piece) {
        switch (piece.kind()) {
            case AROUND -> html.text(piece.words());
            case CITED -> html.element("b", piece.words());
            case SHARED -> html.element("mark", piece.words());
            case OWN -> html.element("em", piece.words());
        }
    }

    /// What the marks in the sentences mean.
    static void key(Html html) {
        html.open("p", "class", "key").element("mark", "in other reports, too").text(" ");
        html.element("em", "only here").close("p");
    }
}
