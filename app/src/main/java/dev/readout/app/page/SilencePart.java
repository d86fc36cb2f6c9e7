package dev.readout.app.page;

import dev.readout.app.view.Outline;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.story.Finding;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Strength;
import java.util.List;

/// Who leaves out what, and how we know.
final class SilencePart {
    /// Silences shown at once; further ones are folded.
    private static final int SHOWN = 12;

    /// Silences of a leaf.
    private static final int LEAF = 60;

    private final Evidence evidence;
    private final Wording wording;

    SilencePart(Evidence evidence) {
        this.evidence = evidence;
        this.wording = evidence.wording();
    }

    void write(Html html, Outline outline) {
        List<List<Silence>> firm = outline.firmSilences();
        List<List<Silence>> weak = outline.weakSilences();
        if (firm.isEmpty()) {
            html.element("p", "No firm silence was found.", "class", "none");
        } else {
            list(html, firm.subList(0, Math.min(SHOWN, firm.size())));
        }
        if (firm.size() > SHOWN) {
            int more = firm.size() - SHOWN;
            folded(
                    html,
                    "silences",
                    Wording.count(more, "more silence", "more silences"),
                    firm.subList(SHOWN, firm.size()));
        }
        if (!weak.isEmpty()) {
            folded(
                    html,
                    "weak",
                    weak.size() + " weak: the report may be about something else",
                    weak);
        }
    }

    private void folded(Html html, String name, String summary, List<List<Silence>> silences) {
        evidence.leaves().rest(html, name, summary, silences, LEAF, this::list);
    }

    private void list(Html html, List<List<Silence>> silences) {
        html.open("ul", "class", "silences");
        silences.forEach(same -> silence(html, same));
        html.close("ul");
    }

    private void silence(Html html, List<Silence> same) {
        Silence first = same.getFirst();
        html.line().open("li").open("p");
        html.element("span", "○ ", "aria-hidden", "true", "class", "sign");
        switch (first.who()) {
            case Finding.Silent.Party party -> html.element("b", wording.silent(same));
            case Finding.Silent.OneReport one -> {
                Evidence.reports(html, List.of(one.report()));
                html.element("b", wording.outlet(one.report()));
            }
        }
        html.element(
                "span", first.matter().isEmpty() ? " silent" : " silent on ", "class", "quiet");
        first.matter().ifPresent(words -> evidence.quote(html, words));
        first.about()
                .filter(claim -> first.statement().isEmpty())
                .map(claim -> claim.id().value())
                .ifPresent(claim -> {
                    html.text(" ");
                    html.element("a", claim, "class", "r", "href", "#" + claim);
                });
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
            Evidence.reports(html, first.carriers());
            return;
        }
        html.text(first.strength() == Strength.EXPLICIT ? "Stated: " : "Implied: ");
        for (Citation statement : statements) {
            evidence.quote(html, statement);
            html.text(" ");
            Evidence.reports(html, List.of(statement.report()));
        }
    }
}
