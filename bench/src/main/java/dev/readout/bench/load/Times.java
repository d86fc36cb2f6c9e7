package dev.readout.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How long requests took. Safe for many threads.
final class Times {
    private final Queue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanoseconds.add(took);
    }

    int count() {
        return nanoseconds.size();
    }

    /// The time that a share of the requests did not pass; zero if there was none.
    ///
    /// @param share 0 to 1
    Duration at(double share) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return Duration.ofNanos(sorted.get(Math.clamp(place, 0, sorted.size() - 1)));
    }
}
