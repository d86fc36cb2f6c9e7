package dev.readout.story;

import dev.readout.report.Citation;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Who is who in a story: the entities, and which words of which report mean which of them.
///
/// @param all sorted by id
/// @param mentions every citation that was resolved: names, titles ("the Solvarian president"),
///   pronouns ("she"). A citation for two speakers ("Draskan and Karrow") stands here as its two
///   names.
public record Entities(List<Entity> all, NavigableMap<Citation, EntityId> mentions) {
    public Entities {
        all = List.copyOf(all);
        mentions = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(mentions));
    }

    /// The entity of that id, if there is one.
    public Optional<Entity> find(EntityId id) {
        return all.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    /// The entities meant by the mentions that lie inside `words`, in the order of the text, each
    /// once.
    public List<EntityId> inside(Citation words) {
        return mentions.entrySet().stream()
                .filter(entry -> entry.getKey().report().equals(words.report()))
                .filter(entry -> words.words().contains(entry.getKey().words()))
                .map(java.util.Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
