package dev.readout.server.search;

import dev.readout.server.search.Wanted.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What an entry has beside its words.
///
/// @param days of publication, the earliest first
public record Facts(Map<Trait, List<String>> traits, List<LocalDate> days) {
    public Facts {
        traits = Map.copyOf(traits);
        days = days.stream().distinct().sorted().toList();
    }

    /// The values of a trait; empty if it has none.
    public List<String> of(Trait trait) {
        return traits.getOrDefault(trait, List.of());
    }
}
