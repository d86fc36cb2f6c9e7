package dev.readout.app.page;

import dev.readout.app.view.Outline;
import dev.readout.app.view.Outline.Difference;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.story.Finding;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Strength;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Differences side by side with their reason, and who is silent on what.
final class FindingPart {
    /// Places of a side shown at once; further ones are folded.
    private static final int SHOWN = 3;

    /// Differences shown at once; further ones are folded.
    private static final int DIFFERENCES = 12;

    private final Evidence evidence;
    private final Wording wording;

    FindingPart(Evidence evidence) {
        this.evidence = evidence;
        this.wording = evidence.wording();
    }

    void differences(Html html, Outline outline) {
        List<Difference> conflicts = outline.conflicts();
        conflicts.stream().limit(DIFFERENCES).forEach(one -> difference(html, one));
        if (conflicts.size() > DIFFERENCES) {
            int more = conflicts.size() - DIFFERENCES;
            html.open("details", "class", "more");
            html.element("summary", Wording.count(more, "more difference", "more differences"));
            conflicts.stream().skip(DIFFERENCES).forEach(one -> difference(html, one));
            html.close("details");
        }
        if (outline.conflicts().isEmpty()) {
            html.element("p", "No difference was found.", "class", "none");
        }
        List<Difference> compatible = outline.compatible();
        if (!compatible.isEmpty()) {
            html.open("details", "class", "more");
            html.element(
                    "summary",
                    Wording.count(compatible.size(), "look-alike", "look-alikes")
                            + ": both can be true");
            compatible.forEach(one -> difference(html, one));
            html.close("details");
        }
    }

    private void difference(Html html, Difference difference) {
        String relation = difference.relation().name().toLowerCase(Locale.ROOT);
        html.line().open("article", "class", "difference " + relation).open("h3");
        html.element("span", sign(difference.relation()), "aria-hidden", "true", "class", "sign");
        html.text(" " + difference.relation().words());
        html.element("small", " on " + word(difference.aspect())).close("h3");
        html.element("p", PlainText.of(difference.reason()), "class", "reason");
        html.open("div", "class", "side-by-side");
        for (int i = 0; i < difference.sides().size(); i++) {
            side(html, difference.sides(), i);
        }
        html.close("div").close("article");
    }

    private void side(Html html, List<Side> sides, int index) {
        List<Citation> others = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            if (i != index) {
                others.addAll(sides.get(i).words());
            }
        }
        html.open("div", "class", "side");
        html.open("h4");
        Evidence.reportsOf(html, sides.get(index).words());
        html.text(PlainText.of(sides.get(index).label())).close("h4");
        List<Citation> words = sides.get(index).words();
        words.stream().limit(SHOWN).forEach(one -> place(html, one, others));
        if (words.size() > SHOWN) {
            html.open("details").element("summary", places(words.size() - SHOWN));
            words.stream().skip(SHOWN).forEach(one -> place(html, one, others));
            html.close("details");
        }
        html.close("div");
    }

    private static String places(int more) {
        return Wording.count(more, "more place", "more places");
    }

    private void place(Html html, Citation words, List<Citation> others) {
        html.open("figure");
        evidence.inContext(html, words, others);
        String label = words.report().value() + " " + wording.outlet(words.report());
        html.open("figcaption");
        html.element("a", label, "href", evidence.places().link(words));
        html.close("figcaption").close("figure");
    }

    private static String sign(Outline.Relation relation) {
        return switch (relation) {
            case CONTRADICTION -> "≠";
            case TENSION -> "≈";
            case COMPATIBLE -> "=";
        };
    }

    void silences(Html html, Outline outline) {
        if (outline.firmSilences().isEmpty()) {
            html.element("p", "No firm silence was found.", "class", "none");
        } else {
            list(html, outline.firmSilences());
        }
        if (!outline.weakSilences().isEmpty()) {
            html.open("details", "class", "more");
            html.element(
                    "summary",
                    outline.weakSilences().size()
                            + " weak: the report may be about something else");
            list(html, outline.weakSilences());
            html.close("details");
        }
    }

    private void list(Html html, List<List<Silence>> silences) {
        html.open("ul", "class", "silences");
        silences.forEach(same -> silence(html, same));
        html.close("ul");
    }

    private void silence(Html html, List<Silence> same) {
        Silence first = same.getFirst();
        html.line().open("li");
        html.open("p").element("span", "○ ", "aria-hidden", "true", "class", "sign");
        switch (first.who()) {
            case Finding.Silent.Party party -> html.element("b", wording.name(party.entity()));
            case Finding.Silent.OneReport one -> {
                Evidence.reports(html, List.of(one.report()));
                html.element("b", wording.outlet(one.report()));
            }
        }
        html.text(" is silent on ");
        evidence.quote(
                html, first.words().isEmpty() ? first.about().wording() : first.words().getFirst());
        html.text(" ");
        html.element(
                "a",
                first.about().id().value(),
                "class",
                "r",
                "href",
                "#" + first.about().id().value());
        html.close("p").open("p", "class", "ground");
        ground(html, same);
        html.close("p").close("li");
    }

    private void ground(Html html, List<Silence> same) {
        Silence first = same.getFirst();
        List<Citation> statements =
                same.stream().flatMap(one -> one.statement().stream()).distinct().toList();
        if (statements.isEmpty()) {
            html.text("Seen by comparing with ");
            Evidence.reports(html, first.about().reports());
            return;
        }
        html.text(first.strength() == Strength.EXPLICIT ? "Stated: " : "Implied: ");
        for (Citation statement : statements) {
            evidence.quote(html, statement);
            html.text(" ");
            Evidence.reports(html, List.of(statement.report()));
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
