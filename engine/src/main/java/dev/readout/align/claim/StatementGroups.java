package dev.readout.align.claim;

import dev.readout.report.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// Groups statements by what they say, the closest first.
///
/// Average linkage: two groups join if their statements are close on average, so that one chance
/// resemblance does not chain different claims together. Pairs that are no candidates, or that
/// nothing but their sentences binds, count as 0. Other pairs of one sentence are no evidence for
/// or against. Statements that differ in figures, in days or in polarity never share a group, nor
/// do a statement and one inside it that tells less: where such pairs only count as 0, links of
/// fourteen real events have an F of .423 instead of .429, of twelve invented ones .591 instead of
/// .589. Time and space grow with the number of candidate pairs, times its logarithm.
final class StatementGroups {
    /// By this the odds of two statements on the word of two speakers are multiplied. On two
    /// annotated clusters of the news and twelve invented ones links of the invented ones have an F
    /// of .561 instead of .556 and origins of .709 instead of .703; with .45 links have .548.
    private static final double OTHER_SPEAKERS = 0.67;

    /// The same where both speakers are persons and no word of their names is the same. On 43 real
    /// events without annotation 25 claims come apart by it and by [#OTHER_DOERS]; of these 20 had
    /// been put together wrongly. With .3 links of five blind events have .001 less of F.
    private static final double OTHER_VOICES = 0.35;

    /// The same where both tell the deed of a person, and not of one. Near-equal wordings still
    /// join: one person may stand under two names.
    private static final double OTHER_DOERS = 0.1;

    /// From this on, twice as likely as not, two statements surely say the same; those of a group
    /// that are no such pair with the wording shown only may. On 403 claims of several reports, of
    /// ten real events that nobody had tuned to, a reader held 35 of 100 to be made of different
    /// things; of those whose wording has such pairs in several reports 9 of 100 are, with 71 of
    /// 100 right pairs and 23 of 100 wrong ones. With .6 it is 12, 75 and 31; where pairs need not
    /// be with the wording, 10, 82 and 39.
    private static final double SURE = 2.0 / 3;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>();
    private final SureTies ties = new SureTies();

    StatementGroups(Matches matches) {
        List<StatementProfile> profiles = matches.profiles();
        profiles.forEach(one -> groups.add(new Group(one)));
        for (Matches.Match pair : matches.pairs()) {
            StatementProfile one = profiles.get(pair.one());
            StatementProfile other = profiles.get(pair.other());
            boolean never = one.isWholeAndPart(other) || one.differsFrom(other);
            double likely = never ? NEVER : pair.bound() ? joining(pair, one, other) : 0;
            groups.get(pair.one()).sums.put(pair.other(), likely);
            groups.get(pair.other()).sums.put(pair.one(), likely);
            if (likely >= SURE) {
                ties.add(one, other);
            }
        }
        besides(profiles);
    }

    /// How likely both are to say the same, where what two speakers say or what two persons do asks
    /// for more in common than what one says or does, or a reporter.
    private static double joining(
            Matches.Match pair, StatementProfile one, StatementProfile other) {
        double likely = pair.likely();
        double odds = speaking(one, other) * (one.isOfOtherDoers(other) ? OTHER_DOERS : 1);
        return likely * odds / (1 - likely + likely * odds);
    }

    private static double speaking(StatementProfile one, StatementProfile other) {
        if (one.isOfOtherVoices(other)) {
            return OTHER_VOICES;
        }
        return one.act().voice().isOfOthers(other.act().voice()) ? OTHER_SPEAKERS : 1;
    }

    /// Takes the pairs that stand in one sentence out of the averages.
    private void besides(List<StatementProfile> profiles) {
        Map<Citation, List<Integer>> bySentence = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            StatementProfile one = profiles.get(i);
            bySentence
                    .computeIfAbsent(
                            new Citation(one.report(), one.sentence()), key -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> beside : bySentence.values()) {
            for (int one : beside) {
                for (int other : beside) {
                    if (one != other) {
                        groups.get(one).beside.put(other, 1);
                        groups.get(one).sums.computeIfPresent(other, StatementGroups::unlessNever);
                    }
                }
            }
        }
    }

    private static double unlessNever(int other, double likely) {
        return likely == NEVER ? NEVER : 0;
    }

    /// Statements taken together, and how likely they are to say the same as those of other groups.
    private static final class Group {
        private final List<StatementProfile> statements = new ArrayList<>();

        /// By number of the other group, over all pairs; [#NEVER] if two may not share a group.
        private final Map<Integer, Double> sums = new TreeMap<>();

        /// By number of the other group, how many of the pairs stand in one sentence.
        private final Map<Integer, Integer> beside = new TreeMap<>();

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
        /// The likeliest first. Millions are compared.
        @Override
        public int compareTo(Join next) {
            int order = Double.compare(next.likely, likely);
            order = order == 0 ? Integer.compare(one, next.one) : order;
            return order == 0 ? Integer.compare(other, next.other) : order;
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

    SureTies ties() {
        return ties;
    }

    private int sizes(int one, int other) {
        return groups.get(one).size() + groups.get(other).size();
    }

    /// Puts down whom a group may join, of those with numbers from `least` on.
    private void offer(int number, int least) {
        Group group = groups.get(number);
        group.sums.forEach((other, sum) -> {
            int pairs =
                    group.size() * groups.get(other).size() - group.beside.getOrDefault(other, 0);
            double likely = pairs == 0 ? 0 : sum / pairs;
            if (other >= least && likely > Matches.JOINED) {
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
        joinBeside(one, other);
        offer(one, 0);
    }

    private void joinBeside(int one, int other) {
        Group kept = groups.get(one);
        Group gone = groups.get(other);
        kept.beside.remove(other);
        gone.beside.forEach((third, count) -> {
            groups.get(third).beside.remove(other);
            if (third != one) {
                kept.beside.merge(third, count, Integer::sum);
            }
        });
        gone.beside.clear();
        kept.beside.forEach((third, count) -> groups.get(third).beside.put(one, count));
    }
}
