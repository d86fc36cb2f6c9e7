package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gold entries on which annotators differ (`"care": false`), and the predictions that meet one of
/// them and no other entry: neither reward nor fault.
record Indifference(Set<Integer> gold, Set<Integer> predicted) {

    static Indifference of(
            List<JsonNode> entries,
            List<Matching.Candidate> candidates,
            List<Matching.Pair> pairs) {
        Set<Integer> gold = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!counts(entries.get(i))) {
                gold.add(i);
            }
        }
        Map<Integer, Integer> goldOf = new HashMap<>();
        pairs.forEach(pair -> goldOf.put(pair.predicted(), pair.gold()));
        Set<Integer> predicted = new HashSet<>();
        for (Matching.Candidate candidate : candidates) {
            int met = goldOf.getOrDefault(candidate.predicted(), candidate.gold());
            if (gold.contains(candidate.gold()) && gold.contains(met)) {
                predicted.add(candidate.predicted());
            }
        }
        return new Indifference(gold, predicted);
    }

    static boolean counts(JsonNode entry) {
        JsonNode care = entry.path("care");
        return !(care.isBoolean() && !care.asBoolean());
    }

    List<Matching.Pair> counted(List<Matching.Pair> pairs) {
        return pairs.stream().filter(pair -> !gold.contains(pair.gold())).toList();
    }
}
