package dev.readout.align.slot.number;

import dev.readout.align.Written;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.who.EntityResolver;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import java.util.List;

/// What a reader of slots reads in a report that is written for a test.
final class Read {
    private Read() {}

    /// Each slot with the words that fill it: "count of dead: six dead".
    static List<String> by(SlotReader reader, String... sentences) {
        Analysis analysis = new Analyser().of(Written.report("r1", sentences).report());
        List<SentenceWords> words =
                analysis.reading().sentences().stream()
                        .map(sentence -> new SentenceWords(analysis, sentence))
                        .filter(sentence -> sentence.size() > 0)
                        .toList();
        return reader
                .in(new ReportWords(analysis, words, new EntityResolver().of(List.of(analysis))))
                .stream()
                .map(fill -> fill.slot().key() + ": " + text(analysis, fill))
                .toList();
    }

    private static String text(Analysis analysis, Fill fill) {
        Citation words = fill.words();
        return analysis.report().at(words);
    }
}
