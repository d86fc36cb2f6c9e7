package dev.readout.align.passage;

import dev.readout.align.words.FoldedWord;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;

/// One sentence of a report as comparison sees it.
///
/// @param words never empty, at most [#MAX_WORDS]; a longer sentence is several lines
record Line(ReportId report, Zone.Kind zone, List<FoldedWord> words) {
    /// Longer "sentences" are lists or broken text; comparing two lines takes time of this squared.
    static final int MAX_WORDS = 150;

    Line {
        words = List.copyOf(words);
    }

    /// Every sentence of the report that may support a claim, in the order of the text.
    static List<Line> of(Analysis analysis) {
        List<Line> lines = new ArrayList<>();
        List<Zone> zones = analysis.report().zones();
        int zone = 0;
        for (Span sentence : analysis.reading().sentences()) {
            while (zone < zones.size() && zones.get(zone).span().end() <= sentence.start()) {
                zone++;
            }
            if (zone < zones.size() && zones.get(zone).kind().isEvidence()) {
                add(analysis, zones.get(zone).kind(), sentence, lines);
            }
        }
        return lines;
    }

    private static void add(Analysis analysis, Zone.Kind zone, Span sentence, List<Line> lines) {
        List<FoldedWord> words =
                FoldedWord.in(
                        analysis.report().text(),
                        sentence,
                        analysis.reading().quotations(),
                        analysis.reading().names());
        for (int from = 0; from < words.size(); from += MAX_WORDS) {
            int to = Math.min(words.size(), from + MAX_WORDS);
            lines.add(new Line(analysis.report().id(), zone, words.subList(from, to)));
        }
    }

    /// The words from `first` to `last`, both included.
    Citation between(int first, int last) {
        return new Citation(
                report, new Span(words.get(first).span().start(), words.get(last).span().end()));
    }

    int size() {
        return words.size();
    }
}
