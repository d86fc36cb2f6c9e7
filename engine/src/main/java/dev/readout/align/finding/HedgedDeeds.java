package dev.readout.align.finding;

import dev.readout.knowledge.Lemmas;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a deed that one report tells in its own voice as done and another as possible, or as what
/// somebody believes or claims: "the rule weakened the guild", "a rule that may have weakened the
/// guild".
///
/// Both must tell one verb of much the same thing; the statements need be no one claim.
final class HedgedDeeds {
    /// Words that what it is done to has in common in both.
    private static final int SHARED = 2;

    /// Verbs that tell little without what follows.
    private static final Set<String> LIGHT =
            Stream.of("make", "do", "take", "get", "give", "come", "go", "have", "put", "see")
                    .map(Lemmas::of)
                    .collect(Collectors.toUnmodifiableSet());

    private final Comparison comparison;

    HedgedDeeds(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per verb.
    List<Finding> find() {
        Map<String, List<ToldDeed>> plain = new TreeMap<>();
        Map<String, List<ToldDeed>> hedged = new TreeMap<>();
        comparison.sentences().stream()
                .flatMap(sentence -> ToldDeed.in(sentence).stream())
                .filter(deed -> !LIGHT.contains(deed.lemma()) && !deed.tellsOfWords())
                .filter(deed -> deed.hedge() || deed.isPlain())
                .forEach(deed ->
                        (deed.hedge() ? hedged : plain)
                                .computeIfAbsent(deed.lemma(), key -> new ArrayList<>())
                                .add(deed));
        List<Finding> findings = new ArrayList<>();
        hedged.forEach((verb, some) ->
                Met.of(
                                plain.getOrDefault(verb, List.of()),
                                some,
                                ToldDeed::words,
                                HedgedDeeds::areOne)
                        .map(met ->
                                met.hedged(
                                        comparison,
                                        "told as done, and elsewhere only as possible or claimed"))
                        .ifPresent(findings::add));
        return findings;
    }

    private static boolean areOne(ToldDeed fact, ToldDeed hedge) {
        return fact.object().stream().filter(hedge.object()::contains).count() >= SHARED;
    }
}
