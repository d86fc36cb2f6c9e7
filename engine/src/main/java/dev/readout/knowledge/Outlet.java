package dev.readout.knowledge;

import java.util.List;
import java.util.Optional;

/// A newspaper, broadcaster or site that publishes reports.
///
/// @param name its usual name: "The Guardian"
/// @param otherNames abbreviations and usual forms: "NYT"
/// @param hosts where it publishes, without "www."; never empty
/// @param country ISO 3166 code of its seat
/// @param state ISO 3166 code of the state that owns or controls it; public broadcasters with a
///   board of their own have none
public record Outlet(
        String name,
        List<String> otherNames,
        List<String> hosts,
        String country,
        Optional<String> state) {
    public Outlet {
        otherNames = List.copyOf(otherNames);
        hosts = List.copyOf(hosts);
    }
}
