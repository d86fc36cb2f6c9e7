package dev.readout.server.search;

import dev.readout.report.Citation;
import dev.readout.server.lineage.Lineage;
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

    /// A report, a claim or a statement.
    ///
    /// @param story the id of its story
    /// @param id of the claim in the brief of its story; of a report its id; of a statement that
    ///   carries no claim the id of its report in the brief
    /// @param how whether the words stand there, or the meaning lies near
    /// @param words what it says; of a report the place that shows best why it was found
    /// @param report the report that was found
    public record Hit(
            Wanted.Kind kind,
            String story,
            String id,
            Wanted.How how,
            Words words,
            Facts facts,
            Optional<Revision> report) {}

    /// @param place empty if only a title tells
    public record Words(Optional<Citation> place, String shown) {}

    /// Where the words of a report come from.
    ///
    /// @param report its id in the brief of its story
    public record Descent(String story, String report, Lineage lineage) {}
}
