package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// How many contradictions and tensions are found. A predicted conflict meets a gold one if two of
/// its sides lie on two sides of it; one that meets only what gold calls compatible is a false
/// alarm.
final class ConflictScore {
    private static final String COMPATIBLE = "compatible";
    private static final String CONTRADICTION = "contradiction";

    /// Weight of an equal relation: decides between conflicts with the same sides, nothing more.
    private static final double SAME_RELATION = 0.01;

    private final List<JsonNode> golds;
    private final List<JsonNode> guesses;
    private final List<List<Characters>> goldSides;
    private final List<List<Characters>> guessSides;

    private ConflictScore(Comparison comparison) {
        this.golds = comparison.gold("conflicts");
        this.guesses = comparison.predicted("conflicts");
        this.goldSides = sides(comparison, golds);
        this.guessSides = sides(comparison, guesses);
    }

    static Figures of(Comparison comparison) {
        return new ConflictScore(comparison).figures();
    }

    private static List<List<Characters>> sides(Comparison comparison, List<JsonNode> conflicts) {
        return conflicts.stream()
                .map(conflict -> comparison.marked(Tree.list(conflict, "sides"), "spans"))
                .toList();
    }

    private Figures figures() {
        List<Matching.Candidate> candidates = candidates();
        List<Matching.Pair> all = Matching.of(candidates);
        Indifference indifferent = Indifference.of(golds, candidates, all);
        List<Matching.Pair> pairs = indifferent.counted(all);
        Set<Integer> real = goldWith(indifferent, gold -> !relation(gold).equals(COMPATIBLE));
        Set<Integer> seeming = goldWith(indifferent, gold -> relation(gold).equals(COMPATIBLE));
        Set<Integer> strict = goldWith(indifferent, gold -> relation(gold).equals(CONTRADICTION));
        Set<Integer> alarms = new HashSet<>();
        for (int j = 0; j < guesses.size(); j++) {
            if (!relation(guesses.get(j)).equals(COMPATIBLE)
                    && !indifferent.predicted().contains(j)) {
                alarms.add(j);
            }
        }
        Set<Integer> hit = new HashSet<>();
        pairs.stream()
                .filter(pair -> alarms.contains(pair.predicted()))
                .forEach(pair -> hit.add(pair.gold()));
        return new Figures()
                .with(
                        "conflicts",
                        Figure.Retrieval.of(shared(real, hit), alarms.size(), real.size()))
                .with("contradictions_recall", share(strict, hit))
                .with("false_alarms_on_compatible", share(seeming, hit))
                .with("relation_of_matched", agreeing(pairs, "relation"))
                .with("type_of_matched", agreeing(pairs, "type"))
                .with("ignored_dont_care", new Figure.Plain(indifferent.predicted().size()));
    }

    private static String relation(JsonNode conflict) {
        return Tree.text(conflict, "relation", CONTRADICTION);
    }

    private Set<Integer> goldWith(Indifference indifferent, Predicate<JsonNode> condition) {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < golds.size(); i++) {
            if (condition.test(golds.get(i)) && !indifferent.gold().contains(i)) {
                places.add(i);
            }
        }
        return places;
    }

    private static int shared(Set<Integer> one, Set<Integer> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Figure.Share share(Set<Integer> wanted, Set<Integer> hit) {
        return new Figure.Share(shared(wanted, hit), wanted.size());
    }

    private Figure.Share agreeing(List<Matching.Pair> pairs, String field) {
        long right =
                pairs.stream()
                        .filter(pair ->
                                Tree.text(golds.get(pair.gold()), field)
                                        .equals(Tree.text(guesses.get(pair.predicted()), field)))
                        .count();
        return new Figure.Share(right, pairs.size());
    }

    private List<Matching.Candidate> candidates() {
        List<Matching.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < guesses.size(); j++) {
                Closeness best = best(goldSides.get(i), guessSides.get(j));
                if (best.dice > 0) {
                    boolean same =
                            Tree.text(golds.get(i), "relation")
                                    .equals(Tree.text(guesses.get(j), "relation"));
                    candidates.add(
                            Matching.Candidate.of(
                                    i,
                                    j,
                                    best.dice + SAME_RELATION * Matching.holds(same),
                                    best.containment));
                }
            }
        }
        return candidates;
    }

    /// The closest meeting of two different gold sides with two different predicted ones.
    private static Closeness best(List<Characters> golds, List<Characters> guesses) {
        Closeness best = Closeness.NONE;
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < guesses.size(); j++) {
                Closeness one = Closeness.of(golds.get(i), guesses.get(j));
                for (int k = 0; k < golds.size() && one.isNear(); k++) {
                    for (int l = 0; l < guesses.size(); l++) {
                        Closeness other =
                                k == i || l == j
                                        ? Closeness.NONE
                                        : Closeness.of(golds.get(k), guesses.get(l));
                        best = other.isNear() ? best.max(one.plus(other)) : best;
                    }
                }
            }
        }
        return best;
    }

    private record Closeness(double dice, double containment) {
        static final Closeness NONE = new Closeness(0, 0);

        static Closeness of(Characters gold, Characters guess) {
            return new Closeness(gold.dice(guess), gold.containment(guess));
        }

        boolean isNear() {
            return containment >= Characters.SAME;
        }

        Closeness plus(Closeness other) {
            return new Closeness(dice + other.dice, containment + other.containment);
        }

        Closeness max(Closeness other) {
            boolean less =
                    dice < other.dice || (dice == other.dice && containment < other.containment);
            return less ? other : this;
        }
    }
}
