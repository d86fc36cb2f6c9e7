package dev.readout.app.view;

import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Brief;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Side;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one side of a difference says, in whole sentences, and who says it.
public final class SideWords {
    /// Characters of a sentence that is shown whole; a longer one is cut at a space around the
    /// words that differ. Two lines of a terminal, so that the differences have room on one page.
    private static final int WHOLE = 110;

    private final Brief brief;
    private final Wording wording;
    private final Map<ReportId, Report> reports = new HashMap<>();

    public SideWords(Brief brief, Wording wording) {
        this.brief = brief;
        this.wording = wording;
        brief.reports().forEach(report -> reports.put(report.id(), report));
    }

    /// The sentence of the words between quotation marks, with "…" where it is cut.
    public String sentence(Citation words) {
        Report report = reports.get(words.report());
        if (report == null) {
            return wording.quoted(words);
        }
        Span sentence = brief.sentence(words);
        Span shown = cut(report.text().characters(), sentence, words.words());
        String quoted = Wording.inner(PlainText.of(report.text().at(shown)));
        return "“"
                + (shown.start() > sentence.start() ? "… " : "")
                + quoted
                + (shown.end() < sentence.end() ? " …" : "")
                + "”";
    }

    private static Span cut(String text, Span sentence, Span words) {
        int spare = WHOLE - words.length();
        if (sentence.length() <= WHOLE || spare <= 0) {
            return sentence.length() <= WHOLE ? sentence : words;
        }
        int before = words.start() - sentence.start();
        int behind = sentence.end() - words.end();
        int left = Math.min(before, Math.max(spare / 2, spare - behind));
        int from = words.start() - left;
        while (from > sentence.start() && from < words.start() && text.charAt(from - 1) != ' ') {
            from++;
        }
        int to = words.end() + Math.min(behind, spare - left);
        while (to < sentence.end() && to > words.end() && text.charAt(to) != ' ') {
            to--;
        }
        return new Span(from, to);
    }

    /// Who is said to have spoken the first words of a side, by name; empty if a report says it in
    /// its own voice.
    public String speakers(Side side) {
        return wording.names(speakers(side.words().getFirst()));
    }

    private List<EntityId> speakers(Citation words) {
        return brief.trace().lineages().stream()
                .filter(lineage -> shared(lineage, words) * 2 > words.words().length())
                .min(Comparator.comparingInt(SideWords::length))
                .map(Lineage::speakers)
                .orElse(List.of());
    }

    private static int shared(Lineage lineage, Citation words) {
        return lineage.attribution().content().stream()
                .filter(part -> part.report().equals(words.report()))
                .mapToInt(part -> part.words().shared(words.words()))
                .sum();
    }

    private static int length(Lineage lineage) {
        Attribution attribution = lineage.attribution();
        return attribution.content().stream().mapToInt(part -> part.words().length()).sum();
    }
}
