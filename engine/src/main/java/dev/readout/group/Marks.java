package dev.readout.group;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What persons have decided: reports with one mark stay together, reports with marks that are
/// apart never meet in one story.
final class Marks {
    /// Of a report that nobody has decided about.
    static final int NONE = 0;

    private final Set<Apart> apart = new TreeSet<>();
    private int last;

    static Marks of(GroupState.Decisions decisions) {
        Marks marks = new Marks();
        marks.last = decisions.last();
        decisions
                .apart()
                .forEach(pair -> marks.apart.add(Apart.of(pair.getFirst(), pair.getLast())));
        return marks;
    }

    GroupState.Decisions kept() {
        return new GroupState.Decisions(
                last, apart.stream().map(pair -> List.of(pair.one, pair.other)).toList());
    }

    /// A new mark for all of `reports`, apart from what theirs were apart from.
    int join(List<Filed> reports) {
        last++;
        Set<Integer> before = new TreeSet<>();
        reports.forEach(report -> before.add(report.mark));
        before.remove(NONE);
        for (Apart pair : List.copyOf(apart)) {
            boolean one = before.contains(pair.one);
            boolean other = before.contains(pair.other);
            if (one != other) {
                apart.add(Apart.of(last, one ? pair.other : pair.one));
            }
        }
        return last;
    }

    /// A new mark for all of `reports` as [#join], and apart from `mark`.
    int partFrom(int mark, List<Filed> reports) {
        apart.add(Apart.of(mark, join(reports)));
        return last;
    }

    boolean areApart(int one, int other) {
        return one != NONE && other != NONE && apart.contains(Apart.of(one, other));
    }

    /// Two marks, the smaller first.
    record Apart(int one, int other) implements Comparable<Apart> {
        static Apart of(int one, int other) {
            return new Apart(Math.min(one, other), Math.max(one, other));
        }

        @Override
        public int compareTo(Apart that) {
            return Comparator.comparingInt(Apart::one)
                    .thenComparingInt(Apart::other)
                    .compare(this, that);
        }
    }
}
