package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds the entity of gold that an entity of the prediction stands for.
///
/// A prediction may name an entity by an id of its own list or plainly by a name. Every name that
/// it gives votes for the gold entities that bear it; the canonical name counts threefold, and a
/// name that is the canonical one in gold half as much again. What gold does not know keeps its
/// name with a mark, so that two unknown names are never the same.
final class EntityMap {
    private static final double CANONICAL = 3;
    private static final double CANONICAL_IN_GOLD = 1.5;

    /// More than all other votes together: the same id and the same canonical name.
    private static final double SAME_ENTRY = 100;

    private final Map<String, List<String>> bearers = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, JsonNode> predicted = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    EntityMap(JsonNode gold, JsonNode prediction) {
        for (JsonNode entity : Tree.list(gold, "entities")) {
            String id = Tree.text(entity, "id");
            canonical.put(id, Names.folded(Tree.text(entity, "canonical")));
            if (entity.path("hidden").asBoolean()) {
                hidden.add(id);
            }
            Set<String> names = new LinkedHashSet<>();
            names.add(Names.folded(id));
            namesOf(entity).forEach(name -> names.add(Names.folded(name)));
            names.remove("");
            names.forEach(name -> bearers.computeIfAbsent(name, n -> new ArrayList<>()).add(id));
        }
        Tree.list(prediction, "entities")
                .forEach(entity -> predicted.put(Tree.text(entity, "id"), entity));
    }

    /// The canonical name, then the surface forms.
    static List<String> namesOf(JsonNode entity) {
        List<String> names = new ArrayList<>();
        names.add(Tree.text(entity, "canonical"));
        entity.path("surfaces").forEach(surface -> names.add(Tree.text(surface)));
        return names;
    }

    /// The id in gold of an entity of the prediction; empty for an empty reference.
    String goldOf(String reference) {
        if (reference.isEmpty()) {
            return "";
        }
        String gold = known.get(reference);
        if (gold == null) {
            gold = elected(reference);
            known.put(reference, gold);
        }
        return gold;
    }

    Set<String> goldOf(Set<String> references) {
        Set<String> golds = new LinkedHashSet<>();
        references.forEach(reference -> golds.add(goldOf(reference)));
        return golds;
    }

    /// Leaves out what cannot be derived from the texts.
    Set<String> withoutHidden(Set<String> entities) {
        Set<String> kept = new LinkedHashSet<>(entities);
        kept.removeAll(hidden);
        return kept;
    }

    /// A chain of gold as it is compared.
    List<String> goldChain(List<String> chain) {
        return chain(chain, chain);
    }

    /// A chain of the prediction as it is compared.
    List<String> predictedChain(List<String> chain) {
        return chain(chain, chain.stream().map(this::goldOf).toList());
    }

    private List<String> chain(List<String> references, List<String> entities) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            String entity = entities.get(i);
            if (!hidden.contains(entity)
                    && isNamed(references.get(i))
                    && (kept.isEmpty() || !kept.getLast().equals(entity))) {
                kept.add(entity);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isNamed(String reference) {
        return !reference.startsWith("outlet:")
                && !reference.startsWith("report:")
                && !reference.startsWith("unknown");
    }

    private String elected(String reference) {
        JsonNode entity = predicted.get(reference);
        List<String> names = entity == null ? List.of(reference) : namesOf(entity);
        Map<String, Double> votes = votes(names);
        boolean isId = canonical.containsKey(reference);
        String first = Names.folded(names.getFirst());
        if (entity != null && isId && first.equals(canonical.get(reference))) {
            votes.merge(reference, SAME_ENTRY, Double::sum);
        }
        if (votes.isEmpty() && isId && entity == null) {
            return reference;
        }
        String best = "pred:" + first;
        double most = 0;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    private Map<String, Double> votes(List<String> names) {
        Map<String, Double> votes = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = Names.folded(names.get(i));
            List<String> entities = bearers.getOrDefault(name, List.of());
            for (String entity : entities) {
                double vote =
                        (i == 0 ? CANONICAL : 1)
                                * (name.equals(canonical.get(entity)) ? CANONICAL_IN_GOLD : 1)
                                / entities.size();
                votes.merge(entity, vote, Double::sum);
            }
        }
        return votes;
    }
}
