package dev.readout.knowledge;

import java.util.List;

/// Verbs by which one happening is told from two sides: "took a bribe from", "paid a bribe to".
public final class Converses {
    private record Pair(List<String> one, List<String> other) {}

    private static final List<Pair> ALL =
            Table.read("converses", 2, row -> new Pair(lemmas(row.list(0)), lemmas(row.list(1))));

    private Converses() {}

    private static List<String> lemmas(List<String> words) {
        return words.stream().map(Lemmas::of).toList();
    }

    /// Whether two verbs, given in their base form ([Lemmas]), tell one happening from two sides.
    public static boolean are(String one, String other) {
        return ALL.stream()
                .anyMatch(pair ->
                        (pair.one().contains(one) && pair.other().contains(other))
                                || (pair.one().contains(other) && pair.other().contains(one)));
    }
}
