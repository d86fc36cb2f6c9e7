package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many silences are found: those that a report states, and those that absence shows. Both
/// sides must name the same silent party or report; then the stating words must be the same, or the
/// claim that is left out.
final class SilenceScore {
    private final Comparison comparison;
    private final Map<String, String> goldClaims;
    private final List<JsonNode> golds;
    private final List<JsonNode> guesses;

    private SilenceScore(Comparison comparison, Map<String, String> goldClaims) {
        this.comparison = comparison;
        this.goldClaims = goldClaims;
        this.golds = comparison.gold("silences");
        this.guesses = comparison.predicted("silences");
    }

    /// @param goldClaims the gold claim of each predicted one, by id
    static Figures of(Comparison comparison, Map<String, String> goldClaims) {
        return new SilenceScore(comparison, goldClaims).figures();
    }

    private Figures figures() {
        List<Matching.Candidate> candidates = candidates();
        List<Matching.Pair> all = Matching.of(candidates);
        Indifference indifferent = Indifference.of(golds, candidates, all);
        List<Matching.Pair> pairs = indifferent.counted(all);
        Kinds kinds = kinds(indifferent);
        Map<Integer, Integer> goldOf = new HashMap<>();
        pairs.forEach(pair -> goldOf.put(pair.predicted(), pair.gold()));
        int stated = 0;
        int absent = 0;
        for (int j = 0; j < guesses.size(); j++) {
            if (!indifferent.predicted().contains(j)) {
                int gold = goldOf.getOrDefault(j, -1);
                if (Tree.isPresent(guesses.get(j), "statement")) {
                    stated += kinds.implied.contains(gold) ? 0 : 1;
                } else {
                    absent += gold < 0 || kinds.firm.contains(gold) ? 1 : 0;
                }
            }
        }
        return figures(pairs, kinds, stated, absent);
    }

    private Figures figures(List<Matching.Pair> pairs, Kinds kinds, int stated, int absent) {
        int explicit = found(pairs, kinds.explicit);
        long claimRight =
                pairs.stream()
                        .filter(pair -> kinds.explicit.contains(pair.gold()))
                        .filter(p -> sameClaim(golds.get(p.gold()), guesses.get(p.predicted())))
                        .count();
        return new Figures()
                .with("explicit", Figure.Retrieval.of(explicit, stated, kinds.explicit.size()))
                .with(
                        "implicit_firm",
                        Figure.Retrieval.of(found(pairs, kinds.firm), absent, kinds.firm.size()))
                .with("explicit_claim_right", new Figure.Share(claimRight, explicit));
    }

    private static int found(List<Matching.Pair> pairs, Set<Integer> wanted) {
        return (int) pairs.stream().filter(pair -> wanted.contains(pair.gold())).count();
    }

    private Kinds kinds(Indifference indifferent) {
        Kinds kinds = new Kinds(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (int i = 0; i < golds.size(); i++) {
            JsonNode gold = golds.get(i);
            boolean isStated = Tree.isPresent(gold, "statement");
            boolean isExplicit = Tree.text(gold, "kind").equals("explicit");
            if (!indifferent.gold().contains(i)) {
                if (isExplicit) {
                    kinds.explicit.add(i);
                }
                if (isStated && !isExplicit) {
                    kinds.implied.add(i);
                }
                if (!isStated && Tree.text(gold, "strength").equals("firm")) {
                    kinds.firm.add(i);
                }
            }
        }
        return kinds;
    }

    private List<Matching.Candidate> candidates() {
        List<Matching.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < guesses.size(); j++) {
                addCandidate(i, j, candidates);
            }
        }
        return candidates;
    }

    private void addCandidate(int i, int j, List<Matching.Candidate> candidates) {
        JsonNode gold = golds.get(i);
        JsonNode guess = guesses.get(j);
        boolean isStated = Tree.isPresent(gold, "statement");
        if (!sameSilent(gold, guess) || isStated != Tree.isPresent(guess, "statement")) {
            return;
        }
        double same = Matching.holds(sameClaim(gold, guess));
        String field = isStated ? "statement" : "about";
        Characters one = comparison.marked(gold, field);
        Characters other = comparison.marked(guess, field);
        double share = one.containment(other);
        if (isStated && share >= Characters.SAME) {
            candidates.add(Matching.Candidate.of(i, j, one.dice(other), same));
        }
        if (!isStated && (same > 0 || share >= Characters.SAME)) {
            candidates.add(Matching.Candidate.of(i, j, same, share));
        }
    }

    private boolean sameSilent(JsonNode gold, JsonNode guess) {
        JsonNode wanted = gold.path("silent");
        JsonNode given = guess.path("silent");
        String type = Tree.text(given, "type");
        String id = Tree.text(given, "id");
        return type.equals(Tree.text(wanted, "type"))
                && Tree.text(wanted, "id")
                        .equals(type.equals("report") ? id : comparison.entities().goldOf(id));
    }

    private boolean sameClaim(JsonNode gold, JsonNode guess) {
        String claim = goldClaims.getOrDefault(Tree.text(guess, "claim"), "");
        return claim.equals(Tree.text(gold, "claim")) || Tree.texts(gold, "claims").contains(claim);
    }

    /// Places of the gold silences that count.
    ///
    /// @param explicit a report says that somebody left it out
    /// @param implied a report lets it be understood; finding it is neither reward nor fault
    /// @param firm nobody says it, and absence shows it surely
    private record Kinds(Set<Integer> explicit, Set<Integer> implied, Set<Integer> firm) {}
}
