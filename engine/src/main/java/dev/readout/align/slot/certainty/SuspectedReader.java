package dev.readout.align.slot.certainty;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.SlotReader;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.WordGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what an examination finds, told as found or only as suspected: "fell ill with measles",
/// "what is believed to be measles", "a suspected overdose".
///
/// A report that tells it both ways stands on no side.
final class SuspectedReader implements SlotReader {
    private static final Set<String> RESERVED =
            Set.of(
                    "suspected",
                    "apparent",
                    "possible",
                    "probable",
                    "presumed",
                    "likely",
                    "potential",
                    "alleged",
                    "supposed",
                    "unconfirmed");

    private static final Set<String> HELD =
            Set.of(
                    "suspected",
                    "believed",
                    "thought",
                    "feared",
                    "presumed",
                    "suspect",
                    "suspects",
                    "believe",
                    "believes",
                    "fear",
                    "fears",
                    "think",
                    "thinks",
                    "appears",
                    "appear",
                    "appeared",
                    "seems",
                    "seemed",
                    "assumed",
                    "likely");

    private static final Set<String> OPEN =
            NotWords.and(
                    "if",
                    "whether",
                    "may",
                    "might",
                    "could",
                    "would",
                    "no",
                    "possibility",
                    "ruled",
                    "rule",
                    "tests",
                    "test",
                    "tested",
                    "results",
                    "investigating",
                    "charged",
                    "accused",
                    "denied",
                    "denies",
                    "rumours",
                    "fears",
                    "against",
                    "vaccine",
                    "vaccines",
                    "vaccinated",
                    "unclear");

    /// Words between what is held and what it is held to be, at most.
    private static final int BEFORE = 6;

    /// Words shown on either side.
    private static final int REACH = 5;

    @Override
    public List<Fill> in(ReportWords report) {
        return report.each((words, at) ->
                WordGroup.EXAMINED.has(words.form(at)) && words.isNoun(at)
                        ? fill(words, at)
                        : Optional.empty());
    }

    private static Optional<Fill> fill(SentenceWords words, int at) {
        int from = at;
        while (at - from < BEFORE && !words.isEnd(from - 1)) {
            from--;
        }
        boolean reserved = words.has(at - 2, at, RESERVED);
        boolean held = words.has(from, at, HELD) && words.has(from, at, Set.of("be", "been"));
        boolean open = words.hasAny(OPEN) || words.hasAny(HELD) || words.hasAny(RESERVED);
        if (open && !reserved && !held) {
            return Optional.empty();
        }
        return Optional.of(
                (reserved || held ? Certainty.HEDGED : Certainty.FACT)
                        .of(
                                "finding of " + words.form(at),
                                "told as found, and elsewhere only as suspected",
                                words.clause(at, at, REACH)));
    }
}
