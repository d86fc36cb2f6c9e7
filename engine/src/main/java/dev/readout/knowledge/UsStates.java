package dev.readout.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The states of the United States under their names and abbreviations.
public final class UsStates {
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        Table.read("us-states", 2, UsStates::add);
    }

    private UsStates() {}

    private static String add(Table.Row row) {
        String name = row.text(0);
        NAMES.put(name, name);
        row.list(1).forEach(abbreviation -> NAMES.put(abbreviation, name));
        return name;
    }

    /// The name in full: `New York` for "N.Y.", `Texas` for "Tex". Case counts.
    public static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(name.replace(".", "").strip()));
    }
}
