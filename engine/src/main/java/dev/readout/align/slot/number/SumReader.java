package dev.readout.align.slot.number;

import dev.readout.align.claim.Measure;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Sums;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads how much money it was that was stolen, asked for, owed …, whatever the verb: "asked for
/// $5.6 million for the lock", "a demand of $5 million in funding for the lock".
///
/// Two reports mean one sum if their sentences have more in common, and if neither gives two sums
/// of the sort.
final class SumReader implements SlotReader {
    /// Of a part, of another time, or of one of many.
    private static final Set<String> OTHERS =
            Set.of(
                    "further",
                    "initially",
                    "originally",
                    "other",
                    "including",
                    "includes",
                    "included",
                    "remaining",
                    "up",
                    "maximum",
                    "minimum",
                    "part",
                    "half");

    private static final Set<String> PER =
            Set.of("a", "an", "per", "each", "annually", "yearly", "monthly", "every", "apiece");

    /// Words between a sum and the word that tells what it is, at most: before it, behind it.
    private static final int BEFORE = 7;

    private static final int BEHIND = 4;

    /// Share by which two sums may lie apart, as rounding is. Chosen.
    private static final double SLACK = 0.03;

    /// So many times as much is of another thing. Chosen.
    private static final double TIMES = 2.5;

    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream()
                .filter(words -> !Doubts.isOfOthers(words))
                .flatMap(words -> Figure.in(words).stream())
                .filter(figure -> figure.measure().kind().startsWith(Measure.MONEY))
                .filter(figure -> !isOfOthers(figure))
                .flatMap(figure -> fill(figure).stream())
                .toList();
    }

    private static boolean isOfOthers(Figure figure) {
        SentenceWords words = figure.words();
        String left = words.form(figure.first() - 1);
        String right = words.form(figure.last() + 1);
        return Doubts.isNear(figure, OTHERS::contains)
                || Doubts.isNear(figure, WordGroup.OTHER_ONE::has)
                || Doubts.isNear(figure, WordGroup.UNSURE::has)
                || Doubts.isPart(figure)
                || PER.contains(right)
                || Set.of("(", "/", "from", "between", "to", "by").contains(left)
                || Set.of("to", "and", "or", "-").contains(right);
    }

    private static Optional<Fill> fill(Figure figure) {
        SentenceWords words = figure.words();
        for (int away = 1; away <= BEFORE; away++) {
            int left = figure.first() - away;
            int right = figure.last() + away;
            if (away <= BEHIND && isNear(words, figure.last() + 1, right) && isSort(words, right)) {
                return Optional.of(fill(figure, right));
            }
            if (isNear(words, left, figure.first() - 1) && isSort(words, left)) {
                return Optional.of(fill(figure, left));
            }
        }
        return Optional.empty();
    }

    /// Whether no mark and no other figure stands between.
    private static boolean isNear(SentenceWords words, int from, int to) {
        for (int at = from; at <= to; at++) {
            if (words.isEnd(at) || words.tag(at).equals("$") || words.tag(at).equals("CD")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSort(SentenceWords words, int at) {
        boolean tells = words.isNoun(at) || words.tag(at).startsWith("VB");
        return tells && Sums.of(words.lemma(at)).isPresent();
    }

    private static Fill fill(Figure figure, int sort) {
        SentenceWords words = figure.words();
        String name = Sums.of(words.lemma(sort)).orElseThrow();
        Set<String> matter = new TreeSet<>(words.families());
        matter.removeAll(words.families(figure.first(), figure.last() + 1));
        matter.remove(words.family(sort));
        return new Fill(
                new Slot(
                        "sum of " + name + " in " + figure.measure().kind(),
                        Aspect.NUMBER,
                        Step.Part.FIGURE,
                        true,
                        "two sums of one thing"),
                new Value.About(new Value.Sized(figure.measure(), SLACK, TIMES), matter),
                words.clause(Math.min(sort, figure.first()), Math.max(sort, figure.last()), 4));
    }
}
