package dev.readout.align.slot.number;

import dev.readout.align.claim.Measure;
import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Citation;
import dev.readout.report.Quantity;
import dev.readout.text.Span;
import java.util.List;

/// A number as it stands in its sentence.
///
/// @param first its first word, or that of its bound: "at" in "at least nine"
/// @param last the last word of the number and its unit
/// @param noun the last word of what is counted; `last` if that is not told
record Figure(SentenceWords words, Measure measure, int first, int last, int noun) {

    /// Those of a sentence, in its order.
    static List<Figure> in(SentenceWords words) {
        Span sentence = words.sentence();
        return words.analysis().quantities().stream()
                .filter(one -> sentence.contains(one.words()))
                .map(one -> of(words, one))
                .filter(one -> one.first <= one.last && one.last <= one.noun)
                .filter(one -> one.noun < words.size())
                .toList();
    }

    private static Figure of(SentenceWords words, Quantity quantity) {
        int last = words.at(quantity.words().end() - 1);
        return new Figure(
                words,
                Measure.of(quantity, words.analysis().report().text()),
                words.at(quantity.words().start()),
                last,
                quantity.counted().map(noun -> words.at(noun.end() - 1)).orElse(last));
    }

    boolean isCounted() {
        return noun > last;
    }

    /// Whether it counts, and measures nothing.
    boolean isCount() {
        return measure.kind().startsWith(Measure.COUNT);
    }

    boolean isOf(String kind) {
        return measure.kind().equals(kind);
    }

    /// From one word to another with the figure between them or at an end.
    Citation cited(int from, int to) {
        return words.cited(Math.min(first, from), Math.max(noun, to));
    }
}
