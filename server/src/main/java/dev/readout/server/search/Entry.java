package dev.readout.server.search;

import dev.readout.report.Citation;
import dev.readout.report.Meaning;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report or a claim as the index knows it.
///
/// @param id of the claim in its brief; of a report its id
/// @param words that it is found by, the title first
/// @param wording of a claim, with its place
/// @param days of publication
/// @param meaning empty if it is still to be found
record Entry(
        Kind kind,
        String id,
        String words,
        Optional<Citation> wording,
        Map<Trait, List<String>> traits,
        List<LocalDate> days,
        Optional<Meaning> meaning) {
    Entry {
        traits = Map.copyOf(traits);
        days = days.stream().distinct().sorted().toList();
    }

    Entry withMeaning(Meaning found) {
        return new Entry(kind, id, words, wording, traits, days, Optional.of(found));
    }
}
