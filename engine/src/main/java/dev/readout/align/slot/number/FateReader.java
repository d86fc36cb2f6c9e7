package dev.readout.align.slot.number;

import dev.readout.align.claim.Measure;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.CountedNouns;
import dev.readout.knowledge.Fates;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Optional;

/// Reads how many befell what: "six dead at the depot", "took 31 people into custody", "the loss of
/// 640 jobs".
///
/// Not a part ("two of them"), not those of another time or happening, not what is feared. A count
/// that goes on is a lower bound, and one that "has risen" to what it is now is left out: older
/// reports give a lower one.
final class FateReader implements SlotReader {
    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream()
                .filter(words -> !Doubts.isOfOthers(words))
                .flatMap(words -> Figure.in(words).stream())
                .filter(FateReader::isWhole)
                .flatMap(figure -> fill(figure).stream())
                .toList();
    }

    private static boolean isWhole(Figure figure) {
        return figure.isCount()
                && figure.measure().value() > 0
                && !Doubts.isPart(figure)
                && !Doubts.isUnsure(figure)
                && !Doubts.isGrown(figure);
    }

    private static Optional<Fill> fill(Figure figure) {
        return Fates.all().stream()
                .flatMap(fate -> new ToldFate(figure, fate).told().stream())
                .filter(told ->
                        told.fate().of() == CountedNouns.Sort.POSTS || !Doubts.isPlanned(figure))
                .findFirst()
                .flatMap(FateReader::fill);
    }

    private static Optional<Fill> fill(ToldFate.Told told) {
        Figure figure = told.figure();
        boolean isFirm = told.fate().of() == CountedNouns.Sort.POSTS;
        return Optional.of(
                new Fill(
                        new Slot(
                                "count of " + told.fate().name(),
                                Aspect.NUMBER,
                                Step.Part.FIGURE,
                                isFirm,
                                "two counts of those whom the same befell"),
                        new Value.Counted(
                                measure(figure), told.group(), Scopes.of(figure, told.last())),
                        figure.cited(told.first(), told.last())));
    }

    private static Measure measure(Figure figure) {
        Measure told = figure.measure();
        return Doubts.isInterim(figure)
                ? new Measure(
                        told.words(),
                        told.kind(),
                        told.value(),
                        told.least(),
                        Double.POSITIVE_INFINITY)
                : told;
    }
}
