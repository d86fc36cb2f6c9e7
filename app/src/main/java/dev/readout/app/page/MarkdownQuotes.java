package dev.readout.app.page;

import dev.readout.app.view.Excerpt;
import dev.readout.app.view.Excerpts;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Brief;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Words of reports as Markdown shows them.
final class MarkdownQuotes {
    private final Wording wording;
    private final Excerpts excerpts;

    MarkdownQuotes(Brief brief, Wording wording) {
        this.wording = wording;
        this.excerpts = new Excerpts(brief);
    }

    String quoted(Citation citation) {
        return Markdown.escaped(wording.quoted(citation));
    }

    /// Every sentence once, with the reports that have it, and in bold what no other words have.
    ///
    /// @param others words that those of a report are held against
    void sentences(
            Markdown out,
            String indent,
            List<Citation> cited,
            Function<ReportId, List<Citation>> others) {
        Map<String, Set<ReportId>> sentences = new LinkedHashMap<>();
        for (Citation words : cited) {
            sentences
                    .computeIfAbsent(
                            sentence(words, others.apply(words.report())), key -> new TreeSet<>())
                    .add(words.report());
        }
        sentences.forEach((words, reports) ->
                out.line(indent + "- " + Wording.reports(reports) + " " + words));
    }

    private String sentence(Citation citation, List<Citation> others) {
        StringBuilder words = new StringBuilder();
        for (Excerpt.Piece piece : excerpts.of(citation, others).pieces()) {
            String plain = Markdown.escapedAsIs(piece.words());
            words.append(piece.kind() == Excerpt.Kind.OWN ? "**" + plain + "**" : plain);
        }
        return words.toString();
    }
}
