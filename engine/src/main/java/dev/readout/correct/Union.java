package dev.readout.correct;

import dev.readout.report.Citation;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Makes two entities one.
final class Union {
    private static final Comparator<Entity> FULLER_NAME =
            Comparator.comparingInt((Entity entity) -> entity.canonical().length())
                    .thenComparing(Entity::id);

    private Union() {}

    /// The same entities with those of two places made one; words that mean nobody yet mean the
    /// entity of the other place.
    static Entities of(Entities entities, Citation one, Citation other) {
        Optional<EntityId> first = meant(entities, one);
        Optional<EntityId> second = meant(entities, other);
        if (first.isEmpty() && second.isEmpty()) {
            return entities;
        }
        NavigableMap<Citation, EntityId> mentions = new TreeMap<>(entities.mentions());
        if (first.isEmpty() || second.isEmpty()) {
            mentions.put(first.isEmpty() ? one : other, first.or(() -> second).orElseThrow());
            return new Entities(entities.all(), mentions, entities.pairs());
        }
        return joined(
                entities,
                entities.find(first.get()).orElseThrow(),
                entities.find(second.get()).orElseThrow());
    }

    private static Optional<EntityId> meant(Entities entities, Citation words) {
        return Optional.ofNullable(entities.mentions().get(words))
                .or(() -> entities.inside(words).stream().findFirst());
    }

    /// The one with the fuller name stays.
    private static Entities joined(Entities entities, Entity one, Entity other) {
        boolean first = FULLER_NAME.compare(one, other) >= 0;
        Entity kept = first ? one : other;
        Entity gone = first ? other : one;
        List<String> surfaces = new ArrayList<>(kept.surfaces());
        surfaces.addAll(gone.surfaces());
        Entity both =
                new Entity(
                        kept.id(),
                        kept.canonical(),
                        kept.kind(),
                        surfaces,
                        kept.party().or(gone::party).map(id -> renamed(id, gone, kept)));
        NavigableMap<Citation, EntityId> mentions = new TreeMap<>();
        entities.mentions().forEach((words, id) -> mentions.put(words, renamed(id, gone, kept)));
        NavigableMap<Citation, List<EntityId>> pairs = new TreeMap<>();
        entities.pairs()
                .forEach((words, ids) ->
                        pairs.put(
                                words,
                                ids.stream()
                                        .map(id -> renamed(id, gone, kept))
                                        .distinct()
                                        .toList()));
        return new Entities(
                entities.all().stream()
                        .filter(entity -> !entity.id().equals(gone.id()))
                        .map(entity ->
                                entity.id().equals(kept.id())
                                        ? both
                                        : withParty(entity, gone, kept))
                        .toList(),
                mentions,
                pairs);
    }

    private static Entity withParty(Entity entity, Entity gone, Entity kept) {
        return new Entity(
                entity.id(),
                entity.canonical(),
                entity.kind(),
                entity.surfaces(),
                entity.party().map(id -> renamed(id, gone, kept)));
    }

    private static EntityId renamed(EntityId id, Entity gone, Entity kept) {
        return id.equals(gone.id()) ? kept.id() : id;
    }
}
