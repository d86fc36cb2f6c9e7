package dev.readout.align.claim;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A figure out of another: "two of the nine wells" tells of two, and differs from "all nine
/// wells".
final class Shares {
    private static final Pattern OUT_OF =
            Pattern.compile(
                    "\\s*(?:out )?of (?:(?:the|its|their|his|her|our|all|these|those)\\s*)?");

    private Shares() {}

    /// The same figures without those that another is a part of.
    static List<Measure> alone(List<Measure> figures, Text text) {
        List<Measure> alone = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (i == 0 || !isWhole(figures.get(i - 1), figures.get(i), text)) {
                alone.add(figures.get(i));
            }
        }
        return alone;
    }

    private static boolean isWhole(Measure part, Measure whole, Text text) {
        int from = part.words().end();
        int to = whole.words().start();
        return part.isCount()
                && whole.isCount()
                && part.value() < whole.value()
                && from <= to
                && OUT_OF.matcher(text.at(new Span(from, to))).matches();
    }
}
