package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well names of the same person or body are put together. The elements are the surface forms
/// of gold that one entity alone bears, and bears once.
final class EntityScore {
    private EntityScore() {}

    static Figures of(Comparison comparison) {
        Map<String, List<String>> bearers = new LinkedHashMap<>();
        for (JsonNode entity : comparison.gold("entities")) {
            for (JsonNode surface : entity.path("surfaces")) {
                bearers.computeIfAbsent(Names.folded(Tree.text(surface)), s -> new ArrayList<>())
                        .add(Tree.text(entity, "id"));
            }
        }
        bearers.values().removeIf(entities -> entities.size() != 1);
        Map<String, Set<String>> predicted = new HashMap<>();
        for (JsonNode entity : comparison.predicted("entities")) {
            for (String name : EntityMap.namesOf(entity)) {
                predicted
                        .computeIfAbsent(Names.folded(name), s -> new LinkedHashSet<>())
                        .add(Tree.text(entity, "id"));
            }
        }
        List<Set<String>> golds = new ArrayList<>();
        List<Set<String>> guesses = new ArrayList<>();
        bearers.forEach((surface, entities) -> {
            golds.add(Set.copyOf(entities));
            guesses.add(predicted.getOrDefault(surface, Set.of()));
        });
        Clustering clustering = new Clustering(golds, guesses, Clustering.Sharing.ONCE);
        return new Figures().with("surface_bcubed", clustering.bCubed());
    }
}
