package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Nouns by which reports call one matter that people judge: "the decision", "the move".
public final class Matters {
    /// What somebody is or has, judged with him: "her record".
    public static final String TRAIT = "trait";

    /// That somebody gets an office, judged with him: "her appointment".
    public static final String POST = "post";

    /// What is said against somebody: "the accusation".
    public static final String CHARGE = "charge";

    private static final Map<String, Set<String>> GROUPS = groups();

    private Matters() {}

    /// The groups of a noun in any form; none of a noun that is no matter.
    public static Set<String> of(String noun) {
        return GROUPS.getOrDefault(Lemmas.of(noun), Set.of());
    }

    private record Member(String noun, String group) {}

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        Table.read(
                        "matters",
                        2,
                        row ->
                                row.list(1).stream()
                                        .map(noun -> new Member(Lemmas.of(noun), row.text(0)))
                                        .toList())
                .stream()
                .flatMap(List::stream)
                .collect(
                        Collectors.groupingBy(
                                Member::noun,
                                Collectors.mapping(Member::group, Collectors.toSet())))
                .forEach((noun, all) -> groups.put(noun, Set.copyOf(all)));
        return groups;
    }
}
