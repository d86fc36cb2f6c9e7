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
import java.util.stream.Collectors;

/// Shows words of reports: as a quotation that links to its place, or inside their sentence, side
/// by side with others.
final class Evidence {
    /// Reports that a line leads to; where many say so, the claim has them all.
    private static final int LINKED = 16;

    private final Wording wording;
    private final Excerpts excerpts;
    private final Places places = new Places();
    private final Leaves leaves;

    Evidence(Brief brief, Leaves leaves) {
        this.leaves = leaves;
        this.wording = new Wording(brief, Integer.MAX_VALUE);
        this.excerpts = new Excerpts(brief);
    }

    Wording wording() {
        return wording;
    }

    Leaves leaves() {
        return leaves;
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

    /// Links to reports: "r1 r2"; of many, to the first ones.
    static void reports(Html html, Collection<ReportId> ids) {
        List<ReportId> all = ids.stream().distinct().sorted().toList();
        for (ReportId id : all.subList(0, Math.min(LINKED, all.size()))) {
            html.element("a", id.value(), "class", "r", "href", "#" + id.value()).text(" ");
        }
        if (all.size() > LINKED) {
            html.text("and %d more ".formatted(all.size() - LINKED));
        }
    }

    static void reportsOf(Html html, Collection<Citation> citations) {
        reports(html, citations.stream().map(Citation::report).toList());
    }

    /// A sentence with all places where it stands.
    record Sentence(Excerpt excerpt, List<Place> places) {}

    /// Every sentence once with the places where it stands; `others` is what their words are held
    /// against.
    List<Sentence> sentences(List<Place> shown, Map<ReportId, List<Citation>> others) {
        Map<List<Object>, List<Place>> same = new LinkedHashMap<>();
        for (Place place : shown) {
            Excerpt excerpt =
                    excerpts.of(
                            place.words(), others.getOrDefault(place.words().report(), List.of()));
            same.computeIfAbsent(List.of(excerpt, place.how()), key -> new java.util.ArrayList<>())
                    .add(place);
        }
        return same.entrySet().stream()
                .map(one -> new Sentence((Excerpt) one.getKey().getFirst(), one.getValue()))
                .toList();
    }

    void figures(Html html, List<Sentence> sentences) {
        figures(html, sentences, Integer.MAX_VALUE);
    }

    /// @param most places of a sentence that are named
    void figures(Html html, List<Sentence> sentences, int most) {
        sentences.forEach(sentence -> figure(html, sentence, most));
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

    private void figure(Html html, Sentence sentence, int most) {
        html.line().open("figure").open("blockquote");
        sentence.excerpt().pieces().forEach(piece -> piece(html, piece));
        html.close("blockquote").open("figcaption");
        List<Citation> all =
                sentence.places().stream().map(Place::words).sorted().distinct().toList();
        for (Citation words : all.subList(0, Math.min(most, all.size()))) {
            ReportId report = words.report();
            html.open("a", "href", places.link(words));
            html.element("b", report.value()).text(" " + wording.outlet(report)).close("a");
            html.text(" ");
        }
        if (all.size() > most) {
            html.text("and %d more ".formatted(all.size() - most));
        }
        String how = sentence.places().getFirst().how();
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
