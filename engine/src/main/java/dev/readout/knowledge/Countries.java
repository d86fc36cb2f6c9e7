package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// States and territories of the world. Safe for many threads.
///
/// Every look-up takes the words of a report as they stand; what several countries share
/// ("Congolese") names none of them.
public final class Countries {
    private static final List<Country> ALL = Table.read("countries", 7, Countries::country);
    private static final Map<String, Country> CODES =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));
    static final ProperNames<Country> NAMES = new ProperNames<>(ALL, Countries::names);
    static final ProperNames<Country> ADJECTIVES = new ProperNames<>(ALL, Country::adjectives);
    static final ProperNames<Country> DEMONYMS = new ProperNames<>(ALL, Country::demonyms);
    static final ProperNames<Country> CAPITALS = new ProperNames<>(ALL, Country::capitals);
    static final ProperNames<Country> SEATS = new ProperNames<>(ALL, Country::governmentSeats);

    private Countries() {}

    /// "France", "the U.S.", "DPRK", "Burma".
    public static Optional<Country> named(String surface) {
        return NAMES.bearerOf(surface);
    }

    /// "French", "South African".
    public static Optional<Country> withAdjective(String surface) {
        return ADJECTIVES.bearerOf(surface);
    }

    /// "Dane", "Danes".
    public static Optional<Country> withDemonym(String surface) {
        return DEMONYMS.bearerOf(surface);
    }

    /// "Paris", "Washington".
    public static Optional<Country> withCapital(String surface) {
        return CAPITALS.bearerOf(surface);
    }

    /// "Downing Street", "the White House".
    public static Optional<Country> withSeat(String surface) {
        return SEATS.bearerOf(surface);
    }

    /// @param code ISO 3166 alpha-2 in capitals
    public static Optional<Country> of(String code) {
        return Optional.ofNullable(CODES.get(code));
    }

    public static List<Country> all() {
        return ALL;
    }

    private static Country country(Table.Row row) {
        return new Country(
                row.text(0),
                row.text(1),
                row.list(2),
                row.list(3),
                row.list(4),
                row.list(5),
                row.list(6));
    }

    private static List<String> names(Country country) {
        List<String> names = new ArrayList<>(country.names());
        names.add(country.name());
        return names;
    }
}
