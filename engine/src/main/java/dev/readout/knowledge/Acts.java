package dev.readout.knowledge;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words by which reports tell of one act, although they mean different things by themselves:
/// "talks" and "met", "bombed" and "attack", "stored" and "kept".
public final class Acts {
    private static final Map<String, Set<Integer>> ACTS = acts();

    private Acts() {}

    /// Whether both words, as families ([WordFamilies]), may name one act; a word that is known of
    /// no act names only its own.
    public static boolean mayBeOne(String one, String other) {
        return one.equals(other)
                || !Collections.disjoint(
                        ACTS.getOrDefault(one, Set.of()), ACTS.getOrDefault(other, Set.of()));
    }

    /// Whether a word, as a family, names an act.
    public static boolean is(String family) {
        return ACTS.containsKey(family);
    }

    /// The rows of the file that each family stands in.
    private static Map<String, Set<Integer>> acts() {
        Map<String, Set<Integer>> acts = new HashMap<>();
        List<List<String>> rows = Table.read("acts", 1, row -> row.list(0));
        for (int row = 0; row < rows.size(); row++) {
            for (String word : rows.get(row)) {
                acts.computeIfAbsent(WordFamilies.of(word), key -> new HashSet<>()).add(row);
            }
        }
        return acts;
    }
}
