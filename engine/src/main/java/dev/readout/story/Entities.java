package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Who is who in a story: the entities, and which words of which report mean which of them.
///
/// @param all sorted by id
/// @param mentions every citation that was resolved: names, titles ("the Solvarian president"),
///   pronouns ("she"). A citation for two speakers ("Draskan and Karrow") stands here as its two
///   names; a word that means two ("they") as the first of them.
/// @param pairs single words that mean two: "they" after "Draskan and Karrow agreed"
public record Entities(
        List<Entity> all,
        NavigableMap<Citation, EntityId> mentions,
        NavigableMap<Citation, List<EntityId>> pairs) {
    public Entities {
        all = all.stream().sorted(Comparator.comparing(Entity::id)).toList();
        mentions = Collections.unmodifiableNavigableMap(new TreeMap<>(mentions));
        pairs = Collections.unmodifiableNavigableMap(new TreeMap<>(pairs));
    }

    /// Where no word means two.
    public Entities(List<Entity> all, NavigableMap<Citation, EntityId> mentions) {
        this(all, mentions, Collections.emptyNavigableMap());
    }

    /// The entity of that id, if there is one.
    public Optional<Entity> find(EntityId id) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).id().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.of(low)
                .filter(at -> at < all.size() && all.get(at).id().equals(id))
                .map(all::get);
    }

    /// What the words of one report were found to mean, in the order of the text.
    public NavigableMap<Citation, EntityId> of(ReportId report) {
        return mentions.subMap(
                new Citation(report, new Span(0, 0)),
                true,
                new Citation(report, new Span(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                true);
    }

    /// The entities meant by the mentions that lie inside `words`, in the order of the text, each
    /// once.
    public List<EntityId> inside(Citation words) {
        Span span = words.words();
        return mentions
                .subMap(
                        new Citation(words.report(), new Span(span.start(), span.start())),
                        true,
                        new Citation(words.report(), new Span(span.end(), span.end())),
                        true)
                .entrySet()
                .stream()
                .filter(entry -> span.contains(entry.getKey().words()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
