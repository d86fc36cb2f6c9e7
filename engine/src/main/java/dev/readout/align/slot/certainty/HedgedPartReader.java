package dev.readout.align.slot.certainty;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.SlotReader;
import dev.readout.knowledge.StopWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads two things side by side, with a hedge at the second and without: "a danger to the mill and
/// the lock", "a danger to the mill and possibly to the lock".
final class HedgedPartReader implements SlotReader {
    private static final Set<String> HEDGES =
            Set.of("potentially", "possibly", "probably", "perhaps", "presumably", "maybe");

    /// Words between "and" and the noun behind it, at most: "to the northern".
    private static final int NEAR = 4;

    /// Words shown on either side.
    private static final int REACH = 8;

    @Override
    public List<Fill> in(ReportWords report) {
        return Certainty.settled(
                report.each((words, at) ->
                        words.form(at).equals("and") && isThing(words, at - 1)
                                ? joined(words, at)
                                : Optional.empty()));
    }

    private static Optional<Fill> joined(SentenceWords words, int and) {
        int last = and + 1;
        while (last - and <= NEAR && !words.isNoun(last) && !words.isEnd(last)) {
            last++;
        }
        if (!words.isNoun(last) || hasVerb(words, and + 1, last)) {
            return Optional.empty();
        }
        boolean hedged = HEDGES.contains(words.form(and + 1));
        return Optional.of(
                (hedged ? Certainty.HEDGED : Certainty.FACT)
                        .of(
                                "both of " + words.form(and - 1) + " " + words.form(last),
                                "told of both, and elsewhere of one with a hedge",
                                words.clause(and - 1, last, REACH)));
    }

    private static boolean hasVerb(SentenceWords words, int first, int end) {
        boolean verb = false;
        for (int at = first; at < end; at++) {
            verb |= words.tag(at).startsWith("VB") || words.tag(at).equals("MD");
        }
        return verb;
    }

    private static boolean isThing(SentenceWords words, int at) {
        return (words.isNoun(at) && !StopWords.is(words.form(at)))
                || words.form(at).endsWith("self")
                || words.form(at).equals("themselves");
    }
}
