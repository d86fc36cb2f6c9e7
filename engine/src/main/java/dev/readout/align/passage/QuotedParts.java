package dev.readout.align.passage;

import java.util.ArrayList;
import java.util.List;

/// Cuts an alignment into the stretches that stand inside one quotation, in either line.
final class QuotedParts {
    private QuotedParts() {}

    static List<WordAlignment> of(WordAlignment alignment) {
        List<WordAlignment> parts = new ArrayList<>();
        List<WordAlignment.Pair> pairs = alignment.pairs();
        int from = 0;
        for (int i = 1; i <= pairs.size(); i++) {
            if (i == pairs.size() || !together(alignment, pairs.get(i - 1), pairs.get(i))) {
                if (alignment.isQuoted(pairs.get(from))) {
                    parts.add(alignment.part(from, i));
                }
                from = i;
            }
        }
        return parts;
    }

    private static boolean together(
            WordAlignment alignment, WordAlignment.Pair before, WordAlignment.Pair after) {
        return quotation(alignment.one(), before.one()) == quotation(alignment.one(), after.one())
                && quotation(alignment.other(), before.other())
                        == quotation(alignment.other(), after.other());
    }

    private static int quotation(Line line, int position) {
        return line.words().get(position).quotation();
    }
}
