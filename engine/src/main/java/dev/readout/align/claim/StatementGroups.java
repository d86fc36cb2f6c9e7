package dev.readout.align.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// Groups statements by what they say, the closest first.
///
/// Average linkage: two groups join if their statements are close on average, so that one chance
/// resemblance does not chain different claims together. Pairs that are no candidates count as 0.
/// Statements that differ in figures, in days or in polarity never share a group. Time and space
/// grow with the number of candidate pairs, times its logarithm.
final class StatementGroups {
    /// Groups whose statements are less likely than this on average to say the same stay apart.
    /// Measured with [Likeness] on two annotated clusters and nine invented ones, each left out of
    /// the fit in turn: links between reports have an F of .55 from .16 to .18, of .54 at .13 and
    /// .2, of .52 at .3.
    private static final double THRESHOLD = 0.17;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>();

    StatementGroups(Matches matches) {
        List<StatementProfile> profiles = matches.profiles();
        profiles.forEach(one -> groups.add(new Group(one)));
        for (Matches.Match pair : matches.pairs()) {
            boolean apart = profiles.get(pair.one()).differsFrom(profiles.get(pair.other()));
            double likely = apart ? NEVER : pair.likely();
            groups.get(pair.one()).sums.put(pair.other(), likely);
            groups.get(pair.other()).sums.put(pair.one(), likely);
        }
    }

    /// Statements taken together, and how likely they are to say the same as those of other groups.
    private static final class Group {
        private final List<StatementProfile> statements = new ArrayList<>();

        /// By number of the other group, over all pairs; [#NEVER] if two may not share a group.
        private final Map<Integer, Double> sums = new TreeMap<>();

        private Group(StatementProfile first) {
            statements.add(first);
        }

        int size() {
            return statements.size();
        }
    }

    /// Two groups that may join.
    ///
    /// @param sizes how large both were together; if they have grown, it counts no more
    private record Join(double likely, int one, int other, int sizes) implements Comparable<Join> {
        @Override
        public int compareTo(Join next) {
            return Comparator.comparingDouble(Join::likely)
                    .reversed()
                    .thenComparingInt(Join::one)
                    .thenComparingInt(Join::other)
                    .compare(this, next);
        }
    }

    /// Every statement in exactly one group, the statements of a group in the order of the reports.
    List<List<StatementProfile>> groups() {
        for (int i = 0; i < groups.size(); i++) {
            offer(i, i);
        }
        while (!joins.isEmpty()) {
            Join best = joins.remove();
            boolean current =
                    groups.get(best.one()).size() > 0
                            && groups.get(best.other()).size() > 0
                            && sizes(best.one(), best.other()) == best.sizes();
            if (current) {
                join(best.one(), best.other());
            }
        }
        return groups.stream()
                .filter(group -> group.size() > 0)
                .map(group ->
                        group.statements.stream()
                                .sorted(Comparator.comparing(StatementProfile::words))
                                .toList())
                .toList();
    }

    private int sizes(int one, int other) {
        return groups.get(one).size() + groups.get(other).size();
    }

    /// Puts down whom a group may join, of those with numbers from `least` on.
    private void offer(int number, int least) {
        Group group = groups.get(number);
        group.sums.forEach((other, sum) -> {
            double likely = sum / ((double) group.size() * groups.get(other).size());
            if (other >= least && likely > THRESHOLD) {
                joins.add(
                        new Join(
                                likely,
                                Math.min(number, other),
                                Math.max(number, other),
                                sizes(number, other)));
            }
        });
    }

    private void join(int one, int other) {
        Group kept = groups.get(one);
        Group gone = groups.get(other);
        kept.statements.addAll(gone.statements);
        gone.statements.clear();
        kept.sums.remove(other);
        gone.sums.forEach((third, sum) -> {
            Group neighbour = groups.get(third);
            neighbour.sums.remove(other);
            if (third != one) {
                kept.sums.merge(third, sum, Double::sum);
            }
        });
        gone.sums.clear();
        kept.sums.forEach((third, sum) -> groups.get(third).sums.put(one, sum));
        offer(one, 0);
    }
}
