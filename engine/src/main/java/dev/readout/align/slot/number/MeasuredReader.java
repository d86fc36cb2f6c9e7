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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what an event has one figure of ([EventFigure]): how strong the quake was, how large the
/// crew, how high the ransom.
final class MeasuredReader implements SlotReader {
    /// Characters on either side of a figure that tell its slot.
    private static final int NEAR = 90;

    /// Words of another happening.
    private static final Set<String> OTHERS =
            Set.of(
                    "another",
                    "second",
                    "could",
                    "would",
                    "may",
                    "might",
                    "can",
                    "up",
                    "offered",
                    "not",
                    "aftershocks",
                    "aftershock");

    /// Tenths of a magnitude by which one in whole numbers may be rounded.
    private static final int HALF = 5;

    private static final int TENTHS = 10;

    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream()
                .filter(words -> !Doubts.isOfOthers(words) && !words.hasAny(OTHERS))
                .flatMap(
                        words -> Figure.in(words).stream().flatMap(figure -> fill(figure).stream()))
                .toList();
    }

    private static Optional<Fill> fill(Figure figure) {
        SentenceWords words = figure.words();
        String text = words.text().toLowerCase(Locale.ROOT);
        int from = figure.measure().words().start() - words.sentence().start();
        int to = figure.measure().words().end() - words.sentence().start();
        return from < 0 || to > text.length()
                ? Optional.empty()
                : EventFigure.of(
                                figure.measure(),
                                text.substring(Math.max(0, from - NEAR), from),
                                text.substring(to, Math.min(text.length(), to + NEAR)))
                        .map(slot -> fill(figure, slot));
    }

    private static Fill fill(Figure figure, EventFigure slot) {
        SentenceWords words = figure.words();
        Measure measure = figure.measure();
        Value value = slot.isStrength() ? strength(measure) : new Value.Amount(measure);
        Set<String> matter = new TreeSet<>(words.families());
        matter.removeAll(words.families(figure.first(), figure.noun() + 1));
        return new Fill(
                new Slot(
                        slot.name()
                                + " "
                                + (measure.kind().startsWith(Measure.MONEY) ? measure.kind() : ""),
                        Aspect.NUMBER,
                        Step.Part.FIGURE,
                        !slot.grows(),
                        "two figures of one event"),
                slot.isAlone() ? value : new Value.About(value, matter),
                words.clause(figure.first(), figure.noun(), 3));
    }

    /// Told to the tenth; "magnitude 6" is rounded.
    private static Value strength(Measure measure) {
        long least = Math.round(measure.least() * TENTHS);
        long most =
                Double.isInfinite(measure.most())
                        ? Long.MAX_VALUE
                        : Math.round(measure.most() * TENTHS);
        boolean whole = least == most && least % TENTHS == 0;
        return whole
                ? new Value.Period(least - HALF, most + HALF - 1)
                : new Value.Period(least, most);
    }
}
