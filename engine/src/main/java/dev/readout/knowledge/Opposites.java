package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words that cannot both be true of one thing at one time: "open" and "closed", "accept" and
/// "reject".
public final class Opposites {
    private static final Map<String, Map<String, Kind>> OPPOSITES = opposites();

    private Opposites() {}

    /// How long an opposite holds.
    public enum Kind {
        /// Of one happening only one can be told: "acquitted", "convicted".
        OUTCOME,
        /// It changes, and both can be told of two times: "open", "closed".
        STATE
    }

    /// Of what kind two words, given in their base form ([Lemmas]), are opposites, if they are.
    public static Optional<Kind> of(String one, String other) {
        return Optional.ofNullable(OPPOSITES.getOrDefault(one, Map.of()).get(other));
    }

    private record Pair(Kind kind, List<String> one, List<String> other) {}

    private static Map<String, Map<String, Kind>> opposites() {
        Map<String, Map<String, Kind>> opposites = new HashMap<>();
        for (Pair pair :
                Table.read(
                        "opposites",
                        3,
                        row ->
                                new Pair(
                                        row.choice(0, Kind.class),
                                        lemmas(row.list(1)),
                                        lemmas(row.list(2))))) {
            add(pair.one(), pair.other(), pair.kind(), opposites);
            add(pair.other(), pair.one(), pair.kind(), opposites);
        }
        return opposites;
    }

    private static List<String> lemmas(List<String> words) {
        return words.stream().map(Lemmas::of).toList();
    }

    private static void add(
            List<String> words,
            List<String> others,
            Kind kind,
            Map<String, Map<String, Kind>> opposites) {
        for (String word : words) {
            Map<String, Kind> known = opposites.computeIfAbsent(word, key -> new HashMap<>());
            others.forEach(other -> known.putIfAbsent(other, kind));
        }
    }
}
