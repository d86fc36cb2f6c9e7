package dev.readout.align.slot;

import dev.readout.align.claim.Measure;
import java.util.Collections;
import java.util.Set;

/// What a slot is filled with.
public sealed interface Value {
    /// Whether one truth fits both.
    boolean fits(Value other);

    /// A figure with its bound.
    record Amount(Measure measure) implements Value {
        @Override
        public boolean fits(Value other) {
            return !(other instanceof Amount(Measure against))
                    || measure.isSameAs(against)
                    || measure.fits(against);
        }
    }

    /// One of several that exclude each other: "charged", "not charged".
    record Choice(String name) implements Value {
        @Override
        public boolean fits(Value other) {
            return !(other instanceof Choice(String against)) || name.equals(against);
        }
    }

    /// Which of several states is possible, e.g. an arrested man is held or was released since.
    ///
    /// @param about what else is told of it, as families; what is told of two things never differs
    record State(Set<String> possible, Set<String> about) implements Value {
        public State {
            possible = Set.copyOf(possible);
            about = Set.copyOf(about);
        }

        @Override
        public boolean fits(Value other) {
            return !(other instanceof State against)
                    || !Collections.disjoint(possible, against.possible)
                    || (!about.isEmpty()
                            && !against.about.isEmpty()
                            && Collections.disjoint(about, against.about));
        }
    }

    /// A stretch of time, e.g. the minutes of a day that "late afternoon" may mean.
    ///
    /// @param from inclusive
    /// @param to inclusive, not before `from`
    record Period(long from, long to) implements Value {
        @Override
        public boolean fits(Value other) {
            return !(other instanceof Period period) || (from <= period.to && period.from <= to);
        }
    }

    /// A part of the day, which comes again every day.
    ///
    /// @param from minutes from midnight; may lie before it
    /// @param to minutes from the same midnight, not before `from`; may lie behind the next one
    record Hours(int from, int to) implements Value {
        private static final int DAY = 24 * 60;

        @Override
        public boolean fits(Value other) {
            return !(other instanceof Hours hours)
                    || meets(hours, -DAY)
                    || meets(hours, 0)
                    || meets(hours, DAY);
        }

        private boolean meets(Hours other, int shift) {
            return from <= other.to + shift && other.from + shift <= to;
        }
    }
}
