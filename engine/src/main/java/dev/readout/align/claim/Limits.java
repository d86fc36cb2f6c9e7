package dev.readout.align.claim;

import dev.readout.story.TimeSpan;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a statement is limited to: where and when it holds, and whether it holds at all.
///
/// @param places the terms of where: "in the district", "across the country"
/// @param times the days, months or years that it names
/// @param clocks the times of day that it names
/// @param negated whether it says that something is not so
public record Limits(
        Set<String> places, List<TimeSpan> times, List<Clock> clocks, boolean negated) {
    public Limits {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        times = List.copyOf(times);
        clocks = List.copyOf(clocks);
    }

    /// Whether both name times of which two may be the same.
    public boolean isSameTime(Limits other) {
        return !times.isEmpty() && !other.times.isEmpty() && !isAnotherTime(other);
    }

    /// Whether both name times and none of one falls into one of the other.
    public boolean isAnotherTime(Limits other) {
        return !times.isEmpty()
                && !other.times.isEmpty()
                && times.stream()
                        .noneMatch(one -> other.times.stream().anyMatch(two -> meet(one, two)));
    }

    /// Whether both name times of day and none of one may be one of the other.
    public boolean isAnotherHour(Limits other) {
        return Clock.areApart(clocks, other.clocks);
    }

    /// Whether both name times and none of one has a day in common with one of the other.
    public boolean isApart(Limits other) {
        return !times.isEmpty()
                && !other.times.isEmpty()
                && times.stream()
                        .noneMatch(one -> other.times.stream().anyMatch(two -> overlap(one, two)));
    }

    private static boolean overlap(TimeSpan one, TimeSpan two) {
        return !one.first().isAfter(two.last()) && !two.first().isAfter(one.last());
    }

    /// A year and a day are told of different things as often as not: they are not held against
    /// each other.
    private static boolean meet(TimeSpan one, TimeSpan two) {
        return one.isYear() != two.isYear() || overlap(one, two);
    }
}
