package dev.readout.app.page;

import dev.readout.app.page.Evidence.Place;
import dev.readout.app.view.Outline;
import dev.readout.app.view.Outline.Difference;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.SideWords;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Brief;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Differences side by side with their reason; what only looks like one is folded.
final class DifferencePart {
    /// Places of a side shown at once; further ones are folded.
    private static final int PLACES = 2;

    /// Differences shown at once; further ones are folded.
    private static final int SHOWN = 12;

    /// Differences of a leaf.
    private static final int LEAF = 30;

    /// Places of a side on a leaf.
    private static final int LEAF_OF_PLACES = 200;

    private final Evidence evidence;
    private final SideWords words;

    DifferencePart(Brief brief, Evidence evidence) {
        this.evidence = evidence;
        this.words = new SideWords(brief, evidence.wording());
    }

    void write(Html html, Outline outline) {
        List<Difference> conflicts = outline.conflicts();
        if (conflicts.isEmpty()) {
            html.element("p", "No difference was found.", "class", "none");
        } else {
            Evidence.key(html);
        }
        conflicts.stream().limit(SHOWN).forEach(one -> difference(html, one));
        if (conflicts.size() > SHOWN) {
            int more = conflicts.size() - SHOWN;
            folded(
                    html,
                    "differences",
                    Wording.count(more, "more difference", "more differences"),
                    conflicts.subList(SHOWN, conflicts.size()));
        }
        List<Difference> compatible = outline.compatible();
        if (!compatible.isEmpty()) {
            folded(
                    html,
                    "look-alikes",
                    Wording.count(compatible.size(), "look-alike", "look-alikes")
                            + ": both can be true",
                    compatible);
        }
    }

    private void folded(Html html, String name, String summary, List<Difference> differences) {
        evidence.leaves()
                .rest(
                        html,
                        name,
                        summary,
                        differences,
                        LEAF,
                        (into, some) -> some.forEach(one -> difference(into, one)));
    }

    private void difference(Html html, Difference difference) {
        String relation = difference.relation().name().toLowerCase(Locale.ROOT);
        html.line().open("article", "class", "difference " + relation).open("h3");
        html.element("span", sign(difference.relation()), "aria-hidden", "true", "class", "sign");
        html.text(" " + difference.relation().words());
        html.element("small", " on " + word(difference.aspect()));
        html.slot(Slots.since(last(difference.sides()))).close("h3");
        html.element("p", PlainText.of(difference.reason()), "class", "reason");
        html.open("div", "class", "side-by-side");
        for (int i = 0; i < difference.sides().size(); i++) {
            side(html, difference.sides(), i);
        }
        html.close("div").close("article");
    }

    /// The report without which the sides would not differ.
    private static ReportId last(List<Side> sides) {
        return sides.stream()
                .map(side -> side.words().getFirst().report())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void side(Html html, List<Side> sides, int index) {
        Side side = sides.get(index);
        Map<ReportId, List<Citation>> others = others(sides, index);
        html.open("div", "class", "side").element("h4", PlainText.of(side.label()));
        String speakers = words.speakers(side);
        if (!speakers.isEmpty()) {
            html.element("p", "said by " + speakers, "class", "ground");
        }
        places(html, side.words().subList(0, Math.min(PLACES, side.words().size())), others);
        if (side.words().size() > PLACES) {
            int more = side.words().size() - PLACES;
            evidence.leaves()
                    .rest(
                            html,
                            "side",
                            Wording.count(more, "more place", "more places"),
                            side.words().subList(PLACES, side.words().size()),
                            LEAF_OF_PLACES,
                            (into, some) -> places(into, some, others));
        }
        html.close("div");
    }

    private void places(Html html, List<Citation> words, Map<ReportId, List<Citation>> others) {
        evidence.figures(
                html,
                evidence.sentences(words.stream().map(one -> new Place(one, "")).toList(), others));
    }

    /// The words of the other sides, for every report of this one: both may be the same report.
    private static Map<ReportId, List<Citation>> others(List<Side> sides, int index) {
        List<Citation> words = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            if (i != index) {
                words.addAll(sides.get(i).words());
            }
        }
        Map<ReportId, List<Citation>> others = new HashMap<>();
        sides.get(index).words().forEach(one -> others.put(one.report(), words));
        return others;
    }

    private static String sign(Outline.Relation relation) {
        return switch (relation) {
            case CONTRADICTION -> "≠";
            case TENSION -> "≈";
            case COMPATIBLE -> "=";
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
