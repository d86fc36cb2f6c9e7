package dev.readout.knowledge;

import java.util.Set;
import java.util.stream.Collectors;

/// Places so large that a report which names a smaller one may mean a spot in it.
public final class WidePlaces {
    private static final Set<String> NAMES =
            Table.read("wide-places", 2, row -> row.list(1)).stream()
                    .flatMap(names -> names.stream())
                    .collect(Collectors.toUnmodifiableSet());

    private WidePlaces() {}

    /// Whether it is a country, a capital, a large city, a region or a water.
    public static boolean is(String name) {
        return NAMES.contains(name)
                || Countries.named(name).isPresent()
                || Countries.withCapital(name).isPresent();
    }
}
