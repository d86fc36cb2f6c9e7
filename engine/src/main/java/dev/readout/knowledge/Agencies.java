package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// News agencies, distributors and photo agencies of the world. Safe for many threads.
public final class Agencies {
    private static final List<Agency> ALL = Table.read("agencies", 6, Agencies::agency);
    private static final Set<String> RELEASE_WIRES = WordSet.of("release-wires").words();
    static final ProperNames<Agency> NAMES = new ProperNames<>(ALL, Agencies::names);

    private Agencies() {}

    /// The agency that a report calls so: "AP", "the Associated Press", "Yonhap's".
    ///
    /// Short abbreviations count only as written ("DPA", "dpa", not "Dpa"); other names need one
    /// capital letter at least.
    public static Optional<Agency> named(String surface) {
        return NAMES.bearerOf(surface);
    }

    public static List<Agency> all() {
        return ALL;
    }

    /// Whether it sends out the press releases of others.
    public static boolean isReleaseWire(Agency agency) {
        return RELEASE_WIRES.contains(agency.name());
    }

    private static Agency agency(Table.Row row) {
        return new Agency(
                row.text(0),
                row.list(1),
                row.text(2),
                row.choice(3, Agency.Kind.class),
                row.choice(4, Agency.Owner.class),
                row.maybe(5));
    }

    private static List<String> names(Agency agency) {
        List<String> names = new ArrayList<>(agency.otherNames());
        names.add(agency.name());
        return names;
    }
}
