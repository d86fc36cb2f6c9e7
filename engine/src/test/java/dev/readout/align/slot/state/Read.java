package dev.readout.align.slot.state;

import dev.readout.align.Aligner;
import dev.readout.align.Written;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.SlotReader;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.story.Entities;
import java.util.List;

/// What a reader of slots finds in a report that is written for a test.
final class Read {
    private Read() {}

    /// The fills of a report as "key = words", in the order of the text.
    static List<String> by(SlotReader reader, String text) {
        return fills(reader, text).stream()
                .map(fill -> fill.slot().key() + " = " + fill.value())
                .toList();
    }

    static List<Fill> fills(SlotReader reader, String text) {
        Analysis analysis = new Analyser().of(Written.report("r1", text).report());
        Entities entities = new Aligner().of(List.of(analysis)).entities();
        List<SentenceWords> sentences =
                analysis.reading().sentences().stream()
                        .map(sentence -> new SentenceWords(analysis, sentence))
                        .filter(sentence -> sentence.size() > 0)
                        .toList();
        return reader.in(new ReportWords(analysis, sentences, entities));
    }
}
