package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What verbs of speaking make of the words that they tell: a warning, mockery, a boast.
public final class SpeechForces {
    /// The class of verbs that make nothing of them: "say".
    public static final String PLAIN = "say";

    private static final Map<String, List<Verb>> BY_FIRST = byFirst();

    private SpeechForces() {}

    private record Verb(String force, List<String> words) {}

    /// The class of a verb, given in base form with the base form of the word behind it.
    public static Optional<String> of(String lemma, String next) {
        return BY_FIRST.getOrDefault(lemma, List.of()).stream()
                .filter(verb -> verb.words().size() == 1 || verb.words().get(1).equals(next))
                .map(Verb::force)
                .findFirst();
    }

    private static Map<String, List<Verb>> byFirst() {
        Map<String, List<Verb>> verbs = new HashMap<>();
        Table.read("speech-forces", 2, row -> row).stream()
                .flatMap(row ->
                        row.list(1).stream()
                                .map(verb ->
                                        new Verb(
                                                row.text(0),
                                                Stream.of(verb.split(" "))
                                                        .map(Lemmas::of)
                                                        .toList())))
                .forEach(verb ->
                        verbs.computeIfAbsent(verb.words().getFirst(), key -> new ArrayList<>())
                                .add(verb));
        Comparator<Verb> longest = Comparator.comparingInt(verb -> -verb.words().size());
        verbs.values().forEach(all -> all.sort(longest));
        return verbs;
    }
}
