package dev.readout.bench.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How well elements that belong together are put together, where an element may belong to several
/// clusters, or in the prediction to none.
final class Clustering {
    private final List<Set<String>> gold;
    private final List<Set<String>> predicted;
    private final Sharing sharing;

    /// @param gold the clusters of each element, never none
    /// @param predicted the predicted clusters of the same elements
    Clustering(List<Set<String>> gold, List<Set<String>> predicted, Sharing sharing) {
        this.gold = List.copyOf(gold);
        this.predicted = List.copyOf(predicted);
        this.sharing = sharing;
    }

    /// What two elements have in common that stand together in more than one cluster.
    enum Sharing {
        /// Every common cluster counts.
        EACH,
        /// Together is together.
        ONCE
    }

    /// Extended B-cubed (Amigó and others, 2009): for each element the share of its predicted
    /// company that is right, and the share of its gold company that was found. An element in no
    /// predicted cluster counts for recall only.
    Figure.Retrieval bCubed() {
        double precision = 0;
        double recall = 0;
        int found = 0;
        for (int i = 0; i < gold.size(); i++) {
            Company company = company(i);
            if (company.predicted > 0) {
                precision += company.right / company.predicted;
                found++;
            }
            recall += company.found / company.gold;
        }
        return new Figure.Retrieval(
                found == 0 ? 0 : precision / found,
                gold.isEmpty() ? 1 : recall / gold.size(),
                found,
                gold.size());
    }

    /// Pairs of elements that share a cluster, out of those that `asked` lets through.
    Figure.Retrieval pairs(PairFilter asked) {
        int found = 0;
        int guessed = 0;
        int wanted = 0;
        for (int i = 0; i < gold.size(); i++) {
            for (int j = i + 1; j < gold.size(); j++) {
                if (asked.counts(i, j)) {
                    boolean together = shared(gold, i, j) > 0;
                    boolean predictedTogether = shared(predicted, i, j) > 0;
                    found += together && predictedTogether ? 1 : 0;
                    guessed += predictedTogether ? 1 : 0;
                    wanted += together ? 1 : 0;
                }
            }
        }
        return Figure.Retrieval.of(found, guessed, wanted);
    }

    private Company company(int element) {
        Company company = new Company();
        for (int other = 0; other < gold.size(); other++) {
            int together = shared(gold, element, other);
            int predictedTogether = shared(predicted, element, other);
            company.add(together, predictedTogether);
        }
        return company;
    }

    private int shared(List<Set<String>> clusters, int one, int other) {
        Set<String> both = new HashSet<>(clusters.get(one));
        both.retainAll(clusters.get(other));
        return sharing == Sharing.ONCE ? Math.min(1, both.size()) : both.size();
    }

    /// Which pairs of elements are asked for.
    interface PairFilter {
        boolean counts(int one, int other);
    }

    /// Who stands with one element, itself included.
    private static final class Company {
        private int predicted;
        private int gold;
        private double right;
        private double found;

        void add(int together, int predictedTogether) {
            double agreed = Math.min(together, predictedTogether);
            if (predictedTogether > 0) {
                predicted++;
                right += agreed / predictedTogether;
            }
            if (together > 0) {
                gold++;
                found += agreed / together;
            }
        }
    }
}
