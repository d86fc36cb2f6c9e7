package dev.readout.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The day that the stream has come to, told by the dates of its reports alone: the middle one of
/// the latest [#DATES], so that a few wrong dates do not move it.
final class Clock {
    static final int DATES = 101;

    private final Deque<Long> latest = new ArrayDeque<>();

    Clock(Collection<Long> latest) {
        this.latest.addAll(latest);
    }

    void saw(long day) {
        latest.add(day);
        if (latest.size() > DATES) {
            latest.remove();
        }
    }

    /// Days since 1970; empty before the first date.
    Optional<Long> today() {
        List<Long> days = latest();
        days.sort(null);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() / 2));
    }

    /// In order of arrival.
    List<Long> latest() {
        return new ArrayList<>(latest);
    }
}
