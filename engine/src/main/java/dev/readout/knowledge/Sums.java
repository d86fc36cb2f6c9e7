package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a sum of money is, as the words beside it tell: "damage", "bail", what was stolen.
public final class Sums {
    private static final Map<String, String> SORTS = sorts();

    private Sums() {}

    private record Sort(String name, List<String> words) {}

    /// What the sum beside a word is.
    ///
    /// @param lemma as of [Lemmas]
    public static Optional<String> of(String lemma) {
        return Optional.ofNullable(SORTS.get(lemma));
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new HashMap<>();
        for (Sort sort : Table.read("sums", 2, row -> new Sort(row.text(0), row.list(1)))) {
            sort.words().forEach(word -> sorts.putIfAbsent(Lemmas.of(word), sort.name()));
        }
        return Map.copyOf(sorts);
    }
}
