package dev.readout.server.search;

import dev.readout.report.Citation;
import dev.readout.server.store.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a search found.
///
/// @param hits those of the page, the best first
/// @param byWords how many there are by words on all pages
/// @param facets how many of those by words have a trait, by the name of the trait, the most
///   frequent first
/// @param isMore whether another page follows
public record Hits(
        List<Hit> hits,
        int byWords,
        Map<Wanted.Trait, SequencedMap<String, Integer>> facets,
        boolean isMore) {
    public Hits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /// A report or a claim.
    ///
    /// @param story the id of its story
    /// @param id of the claim in the brief of its story; of a report its id
    /// @param how whether the words stand there, or the meaning lies near
    /// @param words of a claim its wording; of a report the place that shows best why it was found;
    ///   empty if only its title tells
    /// @param shown those words
    /// @param report the report that was found
    public record Hit(
            Wanted.Kind kind,
            String story,
            String id,
            Wanted.How how,
            Optional<Citation> words,
            String shown,
            Optional<Revision> report) {}
}
