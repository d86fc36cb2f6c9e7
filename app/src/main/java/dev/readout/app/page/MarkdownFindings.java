package dev.readout.app.page;

import dev.readout.app.view.Outline.Difference;
import dev.readout.app.view.SideWords;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.story.Brief;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Strength;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.List;

/// Differences and silences as Markdown.
final class MarkdownFindings {
    private final Wording wording;
    private final MarkdownQuotes quotes;
    private final SideWords sides;

    MarkdownFindings(Brief brief, Wording wording, MarkdownQuotes quotes) {
        this.wording = wording;
        this.quotes = quotes;
        this.sides = new SideWords(brief, wording);
    }

    void differences(Markdown out, String heading, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        out.heading(heading);
        for (Difference one : differences) {
            out.entry(
                    "**%s** on %s: %s"
                            .formatted(
                                    one.relation().words(),
                                    DifferencePart.word(one.aspect()),
                                    Markdown.escaped(one.reason())));
            for (int i = 0; i < one.sides().size(); i++) {
                side(out, one.sides(), i);
            }
        }
    }

    private void side(Markdown out, List<Side> all, int index) {
        List<Citation> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i != index) {
                others.addAll(all.get(i).words());
            }
        }
        Side side = all.get(index);
        String speakers = sides.speakers(side);
        out.line(
                "  - "
                        + Markdown.escaped(side.label())
                        + (speakers.isEmpty() ? "" : " — " + Markdown.escaped(speakers)));
        quotes.sentences(out, "    ", side.words(), report -> others);
    }

    void silences(Markdown out, String heading, List<List<Silence>> silences) {
        if (silences.isEmpty()) {
            return;
        }
        out.heading(heading);
        for (List<Silence> same : silences) {
            Silence first = same.getFirst();
            String who = Markdown.escaped(wording.silent(same));
            String about = first.matter().map(words -> " on " + quotes.quoted(words)).orElse("");
            out.entry("**" + who + "**" + about + " — " + ground(same));
        }
    }

    private String ground(List<Silence> same) {
        Silence first = same.getFirst();
        List<Citation> statements =
                same.stream().flatMap(one -> one.statement().stream()).distinct().toList();
        if (statements.isEmpty()) {
            return "seen by comparing with " + Wording.reports(first.carriers());
        }
        return "%s in %s: %s"
                .formatted(
                        first.strength() == Strength.EXPLICIT ? "stated" : "implied",
                        Wording.reportsOf(statements),
                        quotes.quoted(statements.getFirst()));
    }
}
