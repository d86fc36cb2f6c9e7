package dev.readout.align.claim;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Two figures that are one: "71 votes to 64" is the outcome of a vote, and differs from "71 to
/// 63".
///
/// The first figure is the greater one: "10 to 15" is a stretch.
final class Tally {
    static final String KIND = Measure.COUNT + " tally";

    /// Keeps the two figures apart in one number.
    private static final double SHIFT = 1_000_000;

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:votes?|points?|seats?|goals?)?\\s*(?:to|-|–|against|for and)\\s*");

    private Tally() {}

    /// The same figures with each such two as one.
    static List<Measure> joined(List<Measure> figures, Text text) {
        List<Measure> joined = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Measure one = figures.get(i);
            if (i + 1 < figures.size() && isTally(one, figures.get(i + 1), text)) {
                Measure other = figures.get(i + 1);
                double value = one.value() * SHIFT + other.value();
                joined.add(
                        new Measure(one.words().cover(other.words()), KIND, value, value, value));
                i++;
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    /// Whether two outcomes have the greater or the smaller number in common.
    static boolean meet(double one, double other) {
        return Math.floor(one / SHIFT) == Math.floor(other / SHIFT) || one % SHIFT == other % SHIFT;
    }

    private static boolean isTally(Measure one, Measure other, Text text) {
        int from = one.words().end();
        int to = other.words().start();
        return one.isCount()
                && other.isCount()
                && one.value() > other.value()
                && from <= to
                && BETWEEN.matcher(text.at(new Span(from, to))).matches();
    }
}
