package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Deeds that are considered, decided and then done, by the words that tell of them: "cut … jobs",
/// "recall … ambassador".
public final class Deeds {
    private static final Map<String, List<Deed>> BY_FIRST = byFirst();

    private Deeds() {}

    /// @param name equal for all words of one deed
    /// @param words in base form ([Lemmas])
    /// @param behind base forms of which one must follow; empty if none must
    public record Deed(String name, List<String> words, Set<String> behind) {
        public Deed {
            words = List.copyOf(words);
            behind = Set.copyOf(behind);
        }
    }

    /// The words that begin with a base form, the longest first.
    public static List<Deed> from(String lemma) {
        return BY_FIRST.getOrDefault(lemma, List.of());
    }

    private static Map<String, List<Deed>> byFirst() {
        Map<String, List<Deed>> deeds = new HashMap<>();
        Table.read("deeds", 3, Deeds::read).stream()
                .flatMap(List::stream)
                .forEach(deed ->
                        deeds.computeIfAbsent(deed.words().getFirst(), key -> new ArrayList<>())
                                .add(deed));
        Comparator<Deed> longest = Comparator.comparingInt(deed -> -deed.words().size());
        deeds.values().forEach(all -> all.sort(longest));
        return deeds;
    }

    private static List<Deed> read(Table.Row row) {
        Set<String> behind = row.list(2).stream().map(Lemmas::of).collect(Collectors.toSet());
        return row.list(1).stream()
                .map(words ->
                        new Deed(
                                row.text(0),
                                Stream.of(words.split(" ")).map(Lemmas::of).toList(),
                                behind))
                .toList();
    }
}
