package dev.readout.align.slot.number;

import dev.readout.align.claim.Measure;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;

/// Reads what a sum is in another currency: "110 billion euros ($158 billion)".
///
/// Rates change from day to day by much less than two reports of one event may differ.
final class ConversionReader implements SlotReader {
    /// Share by which the rates of two days, and rounding, may differ. Chosen.
    private static final double SLACK = 0.05;

    /// So many times as much is no rate. Chosen.
    private static final double TIMES = 50;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            List<Figure> figures = Figure.in(words);
            for (int at = 1; at < figures.size(); at++) {
                Figure sum = figures.get(at - 1);
                Figure other = figures.get(at);
                if (isConverted(sum, other)) {
                    fills.add(fill(sum, other));
                }
            }
        }
        return fills;
    }

    private static boolean isConverted(Figure sum, Figure other) {
        SentenceWords words = sum.words();
        return isMoney(sum)
                && isMoney(other)
                && !sum.isOf(other.measure().kind())
                && sum.measure().least() == sum.measure().most()
                && words.form(other.first() - 1).equals("(")
                && other.first() - sum.last() == 2;
    }

    private static boolean isMoney(Figure figure) {
        return figure.measure().kind().startsWith(Measure.MONEY);
    }

    private static Fill fill(Figure sum, Figure other) {
        return new Fill(
                new Slot(
                        "%s %.0f in %s"
                                .formatted(
                                        sum.measure().kind(),
                                        sum.measure().value(),
                                        other.measure().kind()),
                        Aspect.NUMBER,
                        Step.Part.FIGURE,
                        true,
                        "one sum at two rates of exchange"),
                new Value.Sized(other.measure(), SLACK, TIMES),
                sum.words().cited(sum.first(), other.last()));
    }
}
