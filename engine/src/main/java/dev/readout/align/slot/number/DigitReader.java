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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads long exact numbers, of which one digit is easily written wrong: "$5,587.75", "12,408
/// tonnes".
///
/// Two that differ by one digit, in sentences that have more in common, are of one thing.
final class DigitReader implements SlotReader {
    /// Shorter ones are alike by chance.
    private static final int DIGITS = 5;

    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream()
                .flatMap(words -> Figure.in(words).stream())
                .flatMap(figure -> fill(figure).stream())
                .toList();
    }

    private static Optional<Fill> fill(Figure figure) {
        Measure measure = figure.measure();
        String digits = digits(figure);
        boolean isLong = digits.replaceFirst("0+$", "").length() >= DIGITS;
        return isLong && !measure.kind().equals(Measure.COUNT)
                ? Optional.of(fill(figure, digits))
                : Optional.empty();
    }

    /// Those that stand there; none of a number that is told in words, or with "million".
    private static String digits(Figure figure) {
        StringBuilder digits = new StringBuilder();
        SentenceWords words = figure.words();
        for (int at = figure.first(); at <= figure.last(); at++) {
            String form = words.form(at);
            if (form.matches("[$£€]?\\d[\\d,]*(?:\\.\\d+)?")) {
                digits.append(form.replaceAll("\\D", ""));
            }
        }
        return digits.toString();
    }

    private static Fill fill(Figure figure, String digits) {
        Set<String> matter = new TreeSet<>(figure.words().families());
        matter.removeAll(figure.words().families(figure.first(), figure.noun() + 1));
        return new Fill(
                new Slot(
                        "digits in " + figure.measure().kind(),
                        Aspect.NUMBER,
                        Step.Part.FIGURE,
                        true,
                        "one number with unlike digits"),
                new Value.About(new Value.Digits(digits), matter),
                figure.words().clause(figure.first(), figure.noun(), 4));
    }
}
