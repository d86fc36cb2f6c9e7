package dev.readout.align.slot;

import dev.readout.align.Aligner;
import dev.readout.align.Written;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import java.util.List;

/// What a reader of slots reads from a report that is written for a test.
public final class Filled {
    private Filled() {}

    /// Each line is a paragraph.
    public static List<Fill> by(SlotReader reader, String... lines) {
        Analysis analysis = new Analyser().of(Written.report("r1", lines).report());
        List<SentenceWords> sentences =
                analysis.reading().sentences().stream()
                        .map(sentence -> new SentenceWords(analysis, sentence))
                        .toList();
        return reader.in(
                new ReportWords(
                        analysis, sentences, new Aligner().of(List.of(analysis)).entities()));
    }

    /// Each slot with the words that fill it: "count of dead: six dead".
    public static List<String> slots(SlotReader reader, String... lines) {
        String text = String.join("\n", lines);
        return by(reader, lines).stream()
                .map(fill -> fill.slot().key() + ": " + words(fill, text))
                .toList();
    }

    /// The words that fill a slot, each once.
    public static List<String> words(SlotReader reader, String text) {
        return by(reader, text).stream().map(fill -> words(fill, text)).distinct().toList();
    }

    private static String words(Fill fill, String text) {
        return text.substring(fill.words().words().start(), fill.words().words().end());
    }

    /// The values of the slots whose key begins so, each once.
    public static List<Value> values(SlotReader reader, String key, String text) {
        return by(reader, text).stream()
                .filter(fill -> fill.slot().key().startsWith(key))
                .map(Fill::value)
                .distinct()
                .toList();
    }
}
