package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Networks, channels and stations of radio and television on which somebody speaks. Safe for many
/// threads.
public final class Broadcasters {
    /// "WXQR", "KXQR-TV": the letters of a station in the United States.
    private static final Pattern LETTERS = Pattern.compile("[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?");

    private static final Map<String, String> NAMES = names();

    private Broadcasters() {}

    /// Its usual name, if a file knows the broadcaster, or it bears the letters of a station. Case
    /// counts: "Fox", not "fox".
    public static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(name))
                .or(() -> Outlets.named(name).map(Outlet::name))
                .or(() -> isStation(name) ? Optional.of(name) : Optional.empty());
    }

    /// Whether these are the letters of a station: "WXQR".
    public static boolean isStation(String name) {
        return LETTERS.matcher(name).matches();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Entry entry :
                Table.read("broadcasters", 2, row -> new Entry(row.text(0), row.list(1)))) {
            names.put(entry.name(), entry.name());
            entry.others().forEach(other -> names.put(other, entry.name()));
        }
        return Map.copyOf(names);
    }

    private record Entry(String name, List<String> others) {}
}
