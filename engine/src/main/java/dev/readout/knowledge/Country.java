package dev.readout.knowledge;

import java.util.List;

/// A state, past or present, or a territory that reports speak of as they do of states.
///
/// @param code ISO 3166 alpha-2, "XK" for Kosovo; of former states the reserved one: "SU"
/// @param name usual short name in English
/// @param names official, short and historic names and abbreviations: "US", "USA", "United States"
/// @param adjectives "French", "South African"
/// @param demonyms the people, one and many: "Frenchman", "Danes"; where it is the adjective, that
/// @param capitals the capital under its names, then other seats of government, never empty
/// @param governmentSeats buildings and offices that stand for its government: "Downing Street"
public record Country(
        String code,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capitals,
        List<String> governmentSeats) {
    public Country {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        governmentSeats = List.copyOf(governmentSeats);
    }

    /// The capital under its usual name.
    public String capital() {
        return capitals.getFirst();
    }
}
