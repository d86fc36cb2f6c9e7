package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Newspapers, broadcasters and news sites of the world. Safe for many threads.
public final class Outlets {
    private static final List<Outlet> ALL = Table.read("outlets", 5, Outlets::outlet);
    private static final Map<String, Outlet> HOSTS = hosts();
    static final ProperNames<Outlet> NAMES = new ProperNames<>(ALL, Outlets::names);

    private Outlets() {}

    /// The outlet that publishes at this host or at one above it: "edition.cnn.com" is CNN.
    public static Optional<Outlet> atHost(String host) {
        String rest = host.strip().toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            Outlet outlet = HOSTS.get(rest);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return Optional.empty();
    }

    /// The one outlet that is called so. Many names are common words ("Nature", "Time"): ask only
    /// where an outlet is expected.
    public static Optional<Outlet> named(String surface) {
        return NAMES.bearerOf(surface);
    }

    public static List<Outlet> all() {
        return ALL;
    }

    private static Outlet outlet(Table.Row row) {
        return new Outlet(row.text(0), row.list(1), row.list(2), row.text(3), row.maybe(4));
    }

    private static List<String> names(Outlet outlet) {
        List<String> names = new ArrayList<>(outlet.otherNames());
        names.add(outlet.name());
        return names;
    }

    private static Map<String, Outlet> hosts() {
        Map<String, Outlet> hosts = new HashMap<>();
        for (Outlet outlet : ALL) {
            for (String host : outlet.hosts()) {
                if (hosts.put(host, outlet) != null) {
                    throw new IllegalStateException("host \"%s\" is given twice".formatted(host));
                }
            }
        }
        return Map.copyOf(hosts);
    }
}
