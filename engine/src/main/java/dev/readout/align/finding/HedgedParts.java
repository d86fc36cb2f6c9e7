package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.StopWords;
import dev.readout.report.Citation;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds two things that one report names side by side and another with a hedge at the second: "a
/// danger to the mill and the lock", "a danger to the mill and possibly to the lock".
final class HedgedParts {
    private static final Set<String> HEDGES =
            Set.of("potentially", "possibly", "probably", "perhaps", "presumably", "maybe");

    /// Words between "and" and the noun behind it, at most: "to the northern".
    private static final int NEAR = 4;

    /// Words shown on either side.
    private static final int REACH = 8;

    private final Comparison comparison;

    HedgedParts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// @param key the two things
    private record Joined(SentenceWords sentence, int first, int last, String key, boolean hedged) {
        Citation words() {
            return sentence.clause(first, last, REACH);
        }
    }

    /// One finding per two things.
    List<Finding> find() {
        Map<String, List<Joined>> plain = new TreeMap<>();
        Map<String, List<Joined>> hedged = new TreeMap<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (int at = 1; at < sentence.size(); at++) {
                if (sentence.form(at).equals("and")) {
                    joined(sentence, at)
                            .ifPresent(one ->
                                    (one.hedged() ? hedged : plain)
                                            .computeIfAbsent(one.key(), key -> new ArrayList<>())
                                            .add(one));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        hedged.forEach((key, some) ->
                Met.of(
                                plain.getOrDefault(key, List.of()),
                                some,
                                Joined::words,
                                (one, other) -> true)
                        .map(met ->
                                met.hedged(
                                        comparison,
                                        "told of both, and elsewhere of one with a hedge"))
                        .ifPresent(findings::add));
        return findings;
    }

    private static Optional<Joined> joined(SentenceWords sentence, int and) {
        boolean hedged = HEDGES.contains(sentence.form(and + 1));
        int last = and + 1;
        while (last - and <= NEAR && !sentence.isNoun(last) && !sentence.isEnd(last)) {
            last++;
        }
        boolean verbs = false;
        for (int at = and + 1; at < last; at++) {
            verbs |= sentence.tag(at).startsWith("VB") || sentence.tag(at).equals("MD");
        }
        return !sentence.isNoun(last) || verbs || !isThing(sentence, and - 1)
                ? Optional.empty()
                : Optional.of(
                        new Joined(
                                sentence,
                                and - 1,
                                last,
                                sentence.form(and - 1) + " " + sentence.form(last),
                                hedged));
    }

    private static boolean isThing(SentenceWords sentence, int at) {
        return (sentence.isNoun(at) && !StopWords.is(sentence.form(at)))
                || sentence.form(at).endsWith("self")
                || sentence.form(at).equals("themselves");
    }
}
