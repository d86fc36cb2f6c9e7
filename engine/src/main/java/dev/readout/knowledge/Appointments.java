package dev.readout.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is fixed for a day: a hearing, a vote, a funeral.
public final class Appointments {
    private static final Map<String, String> NAMES = names();

    private Appointments() {}

    /// What a word in any form tells to be fixed: "summit" of "gather".
    public static Optional<String> of(String word) {
        return Optional.ofNullable(NAMES.get(Lemmas.of(word)));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Table.read("appointments", 2, row -> row)
                .forEach(row ->
                        row.list(1)
                                .forEach(word -> names.putIfAbsent(Lemmas.of(word), row.text(0))));
        return names;
    }
}
