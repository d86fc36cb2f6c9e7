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
    private static final Map<String, Set<Act>> ACTS = acts();

    private Acts() {}

    /// How many parties may do it to one thing.
    public enum Kind {
        /// One: the painting was stolen by somebody.
        BY_ONE,
        /// Any number: two ministers visited the town.
        BY_ANY
    }

    private record Act(int number, Kind kind) {}

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

    /// Whether it names an act that is done by one party.
    public static boolean isByOne(String family) {
        return ACTS.getOrDefault(family, Set.of()).stream()
                .anyMatch(act -> act.kind() == Kind.BY_ONE);
    }

    private record Row(Kind kind, List<String> words) {}

    private static Map<String, Set<Act>> acts() {
        Map<String, Set<Act>> acts = new HashMap<>();
        int number = 0;
        for (Row row :
                Table.read("acts", 2, row -> new Row(row.choice(0, Kind.class), row.list(1)))) {
            Act act = new Act(number++, row.kind());
            for (String word : row.words()) {
                acts.computeIfAbsent(WordFamilies.of(word), key -> new HashSet<>()).add(act);
            }
        }
        return acts;
    }
}
