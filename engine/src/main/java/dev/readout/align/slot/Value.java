package dev.readout.align.slot;

import dev.readout.align.claim.Measure;

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
}
