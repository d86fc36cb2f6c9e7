package dev.readout.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that cannot both be true of one thing at one time: "open" and "closed", "accept" and
/// "reject".
public final class Opposites {
    private static final Map<String, Set<String>> OPPOSITES = opposites();

    private Opposites() {}

    /// Whether two words, given in their base form ([Lemmas]), are opposites.
    public static boolean are(String one, String other) {
        return OPPOSITES.getOrDefault(one, Set.of()).contains(other);
    }

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new HashMap<>();
        Table.read("opposites", 2, row -> List.of(lemmas(row.list(0)), lemmas(row.list(1))))
                .forEach(sides -> {
                    add(sides.getFirst(), sides.getLast(), opposites);
                    add(sides.getLast(), sides.getFirst(), opposites);
                });
        return opposites;
    }

    private static List<String> lemmas(List<String> words) {
        return words.stream().map(Lemmas::of).toList();
    }

    private static void add(
            List<String> words, List<String> others, Map<String, Set<String>> opposites) {
        for (String word : words) {
            opposites.computeIfAbsent(word, key -> new HashSet<>()).addAll(others);
        }
    }
}
