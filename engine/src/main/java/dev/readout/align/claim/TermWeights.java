package dev.readout.align.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How much a term tells about which claim a statement is: rare terms of the story tell more.
///
/// @param weights by term, above 0: the logarithm of how many statements there are for each one
///   that has the term
public record TermWeights(Map<String, Double> weights) {
    /// The weight of one rare term or two. With 2 links have the same F as with 5, with 0
    /// statements of one word are joined to all that have it.
    private static final double LITTLE = 5;

    /// What a name tells of what its weight says: one party does many things, and most statements
    /// of a story name it. Measured with [Likeness]: links have the same F from 0 to .4, and .01
    /// less at 1.
    private static final double NAME = 0.2;

    public static TermWeights of(List<StatementProfile> profiles) {
        Map<String, Integer> holders = new TreeMap<>();
        profiles.forEach(
                profile -> profile.terms().forEach(term -> holders.merge(term, 1, Integer::sum)));
        Map<String, Double> weights = new TreeMap<>();
        holders.forEach(
                (term, count) -> weights.put(term, Math.log(1 + (double) profiles.size() / count)));
        return new TermWeights(weights);
    }

    double of(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    double sum(Set<String> terms) {
        return terms.stream().mapToDouble(term -> weights.getOrDefault(term, 0.0)).sum();
    }

    /// Share of what two statements tell that both tell: 0 = nothing, 1 = the same terms.
    public double similarity(StatementProfile one, StatementProfile other) {
        return similarity(one.terms(), other.terms());
    }

    public double similarity(Set<String> one, Set<String> other) {
        double both = 0;
        for (String term : one) {
            if (other.contains(term)) {
                both += weights.getOrDefault(term, 0.0);
            }
        }
        double all = sum(one) + sum(other);
        return all == 0 ? 0 : 2 * both / all;
    }

    /// What both statements tell.
    Common common(StatementProfile one, StatementProfile other) {
        double both = 0;
        for (String term : one.terms()) {
            if (other.terms().contains(term)) {
                both += telling(term);
            }
        }
        double less = Math.min(telling(one.terms()), telling(other.terms()));
        return new Common(both, both / (less + LITTLE));
    }

    private double telling(Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            sum += telling(term);
        }
        return sum;
    }

    private double telling(String term) {
        return term.startsWith("@") ? NAME * of(term) : of(term);
    }

    /// What two statements have in common.
    ///
    /// @param weight of the terms that both tell, a name at [#NAME] of its weight
    /// @param share of what the one that tells less tells: 0 = nothing, near 1 = all of much. Where
    ///   it tells little, one word in common is no proof ([#LITTLE])
    record Common(double weight, double share) {}
}
