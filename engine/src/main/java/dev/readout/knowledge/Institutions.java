package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Internationally known institutions under their own names. Safe for many threads.
public final class Institutions {
    private static final List<Institution> ALL =
            Table.read(
                    "institutions",
                    4,
                    row ->
                            new Institution(
                                    row.text(0),
                                    row.list(1),
                                    row.text(2),
                                    row.choice(3, Institution.Kind.class)));
    static final ProperNames<Institution> NAMES = new ProperNames<>(ALL, Institutions::names);

    private Institutions() {}

    /// "the U.N.", "IAEA", "Security Service of Ukraine".
    public static Optional<Institution> named(String surface) {
        return NAMES.bearerOf(surface);
    }

    public static List<Institution> all() {
        return ALL;
    }

    private static List<String> names(Institution institution) {
        List<String> names = new ArrayList<>(institution.otherNames());
        names.add(institution.name());
        return names;
    }
}
