package dev.readout.align.slot;

import dev.readout.align.claim.Measure;
import dev.readout.knowledge.CountedNouns;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
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

    /// A share of a hundred, of which half a part may be rounded.
    record Exactly(Measure measure) implements Value {
        private static final double ROUNDING = 0.5;

        @Override
        public boolean fits(Value other) {
            return !(other instanceof Exactly(Measure against))
                    || Math.max(measure.least(), against.least())
                            <= Math.min(measure.most(), against.most()) + ROUNDING;
        }
    }

    /// How manieth of its kind, where that holds: the first in the country, the third in the world.
    record Rank(int rank, Set<String> limits) implements Value {
        public Rank {
            limits = Set.copyOf(limits);
        }

        @Override
        public boolean fits(Value other) {
            return !(other instanceof Rank against)
                    || rank == against.rank
                    || !limits.equals(against.limits);
        }
    }

    /// A count of those or of that which stands in a group of nouns.
    ///
    /// A part is not more than the whole: 17 miners and 14 people do not fit, 17 people and 14
    /// miners do.
    ///
    /// @param group of which one noun stands for another ([CountedNouns#groupOf]), or the noun
    record Counted(Measure measure, String group, Limits limits) implements Value {
        /// So many times as many are of another thing. Chosen.
        private static final double MOST_TIMES = 4;

        @Override
        public boolean fits(Value other) {
            return !(other instanceof Counted against)
                    || measure.isSameAs(against.measure)
                    || measure.value() > MOST_TIMES * against.measure.value()
                    || against.measure.value() > MOST_TIMES * measure.value()
                    || (measure.value() < against.measure.value()
                            ? limits.mayBePart(against.limits)
                            : against.limits.mayBePart(limits))
                    || limits.isBridged(
                            against.limits, Math.abs(measure.value() - against.measure.value()))
                    || (group.equals(against.group)
                            ? measure.fits(against.measure)
                            : !isMoreThanAll(against) && !against.isMoreThanAll(this));
        }

        private boolean isMoreThanAll(Counted all) {
            return all.group.equals(CountedNouns.EVERYONE)
                    && CountedNouns.isPeople(group)
                    && measure.least() > all.measure.most();
        }
    }

    /// What a count is limited to, as far as that stands with it.
    ///
    /// @param places where it holds, and [#WIDE]
    /// @param agents by whom it is done
    /// @param parts other figures of the sentence: "31, four of them in the night"
    record Limits(Set<String> places, Set<String> agents, Set<Double> parts) {
        /// Among places, for a whole country or the world.
        public static final String WIDE = "*";

        public Limits {
            places = Set.copyOf(places);
            agents = Set.copyOf(agents);
            parts = Set.copyOf(parts);
        }

        /// Whether a lower count may be of a part of what another one is of: of a place, or of what
        /// others did.
        boolean mayBePart(Limits other) {
            boolean wide = places.contains(WIDE) != other.places.contains(WIDE);
            boolean narrower = !places.isEmpty() && Collections.disjoint(places, other.places);
            boolean others =
                    !agents.isEmpty()
                            && !other.agents.isEmpty()
                            && Collections.disjoint(agents, other.agents);
            return wide || narrower || others;
        }

        /// Whether one of the sentences tells what lies between.
        boolean isBridged(Limits other, double between) {
            return parts.contains(between) || other.parts.contains(between);
        }
    }

    /// An age in years, of which one may begin between two reports, unless both came out within
    /// days.
    ///
    /// @param most two ages farther apart are held to be of two persons
    /// @param told the day of the report, if it tells one
    record Age(int years, int most, Optional<LocalDate> told) implements Value {
        /// A birthday falls between two reports of so many days in one of fifty cases.
        private static final int SOON = 7;

        @Override
        public boolean fits(Value other) {
            if (!(other instanceof Age against)) {
                return true;
            }
            int apart = Math.abs(years - against.years);
            return apart == 0
                    || (apart == 1 && !isSoon(against))
                    || apart > Math.min(most, against.most);
        }

        private boolean isSoon(Age other) {
            return told.isPresent()
                    && other.told.isPresent()
                    && Math.abs(ChronoUnit.DAYS.between(told.get(), other.told.get())) <= SOON;
        }
    }

    /// A value of what reports tell to be the same only by what else they tell of it.
    ///
    /// @param matter what its sentence speaks of besides
    record About(Value value, Set<String> matter) implements Value {
        /// Words in both sentences by which they speak of one thing.
        private static final int SHARED = 2;

        public About {
            matter = Set.copyOf(matter);
        }

        @Override
        public boolean fits(Value other) {
            return !(other instanceof About against)
                    || matter.stream().filter(against.matter::contains).count() < SHARED
                    || value.fits(against.value);
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

    /// A minute of the clock, on a face of twelve hours.
    ///
    /// @param from minutes from midnight or noon
    /// @param to not before `from`
    /// @param most minutes; two farther apart are held to be of two moments
    record Minute(int from, int to, int most) implements Value {
        private static final int FACE = 12 * 60;

        @Override
        public boolean fits(Value other) {
            return !(other instanceof Minute against)
                    || gap(against) <= 0
                    || gap(against) > Math.min(most, against.most);
        }

        private int gap(Minute other) {
            int gap = Math.max(from - other.to, other.from - to);
            int around = Math.max(from + FACE - other.to, other.from - to - FACE);
            int back = Math.max(from - FACE - other.to, other.from - to + FACE);
            return Math.min(gap, Math.min(around, back));
        }
    }

    /// A figure that tells the same as another one up to a share of it.
    ///
    /// @param slack share of the larger one by which both may lie apart (0 = nothing)
    /// @param times so many times as much is of another thing
    record Sized(Measure measure, double slack, double times) implements Value {
        @Override
        public boolean fits(Value other) {
            return !(other instanceof Sized against)
                    || measure.isSameAs(against.measure)
                    || measure.fits(against.measure)
                    || isNear(measure.value(), against.measure.value());
        }

        private boolean isNear(double one, double other) {
            double low = Math.min(one, other);
            double high = Math.max(one, other);
            return high - low <= slack * high || high > times * low;
        }
    }

    /// The digits of a long number, of which one is easily written wrong. Others are of other
    /// things.
    record Digits(String digits) implements Value {
        @Override
        public boolean fits(Value other) {
            return !(other instanceof Digits(String against)) || !areNear(digits, against);
        }

        private static boolean areNear(String one, String other) {
            long unlike =
                    java.util.stream.IntStream.range(0, Math.min(one.length(), other.length()))
                            .filter(at -> one.charAt(at) != other.charAt(at))
                            .count();
            return one.length() == other.length() && unlike == 1;
        }
    }
}
