package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nouns of those and of that which reports count, in groups of which one noun stands for another
/// when one event is told: "houses" and "homes".
public final class CountedNouns {
    /// The group of people of any sort, of whom those of the other groups are a part.
    public static final String EVERYONE = "everyone";

    private static final Map<Sort, Map<String, String>> GROUPS = groups();

    private CountedNouns() {}

    /// What is counted.
    public enum Sort {
        PEOPLE,
        /// Places of work, and those who have them.
        POSTS,
        THINGS
    }

    /// The group of a noun, if it is one of that sort.
    public static Optional<String> groupOf(Sort sort, String noun) {
        return Optional.ofNullable(GROUPS.getOrDefault(sort, Map.of()).get(Lemmas.of(noun)));
    }

    /// Whether those of a group are people, of whatever sort.
    public static boolean isPeople(String group) {
        return GROUPS.getOrDefault(Sort.PEOPLE, Map.of()).containsValue(group);
    }

    private record Group(String name, Sort sort, List<String> nouns) {}

    private static Map<Sort, Map<String, String>> groups() {
        Map<Sort, Map<String, String>> groups = new HashMap<>();
        for (Group group :
                Table.read(
                        "counted-nouns",
                        3,
                        row -> new Group(row.text(0), row.choice(1, Sort.class), row.list(2)))) {
            Map<String, String> nouns =
                    groups.computeIfAbsent(group.sort(), key -> new HashMap<>());
            group.nouns().forEach(noun -> nouns.putIfAbsent(Lemmas.of(noun), group.name()));
        }
        return groups;
    }
}
