package dev.readout.copy;

import dev.readout.report.Arrival;
import dev.readout.report.Credit;
import dev.readout.story.Copy;
import dev.readout.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Finds, for each report of a stream, the earlier ones that it shares running words with.
///
/// An index of runs of five words proposes reports ([RunIndex]); for each of these the share is
/// computed from all runs of both texts. Two reports with one id or one address are revisions of
/// one report and never copies. Work for one report grows with its length and with the number of
/// reports that it shares words with, not with the number of reports remembered: a run stands for
/// 64 reports at most. For one thread.
///
/// ```java
/// CopyFinder finder = new Engine().copyFinder(CopyFinder.Limits.usual());
/// for (Arrival arrival : arrivals) {
///     finder.add(arrival).forEach(System.out::println);
/// }
/// ```
public final class CopyFinder {
    /// Reports without a date stand on a shelf of their own.
    private static final long UNDATED = Long.MIN_VALUE;

    /// So many reports of a time must have come before time is held to have moved there, so that a
    /// wrong date forgets nothing.
    private static final int TRUSTED = 8;

    /// The remembered time is cut into so many shelves; the oldest is forgotten as a whole.
    private static final int SHELVES = 8;

    private final Limits limits;
    private final Function<Text, List<Credit>> creditReader;
    private final TreeMap<Long, Shelf> shelves = new TreeMap<>();
    private long compared;

    /// What counts as a copy, and how long a report is remembered.
    ///
    /// @param containment pairs that share less are no copies; above 0, up to 1
    /// @param memory at least so long after its day of publishing a report is remembered, one
    ///   eighth longer at most; empty remembers all. A report without a date is never forgotten.
    public record Limits(double containment, Optional<Duration> memory) {
        /// Reports of one topic share up to a tenth of their runs without copying one another.
        public static final double USUAL_CONTAINMENT = 0.15;

        public Limits {
            if (!(containment > 0 && containment <= 1)) {
                throw new IllegalArgumentException(
                        "the least containment is above 0 and at most 1, not " + containment);
            }
            if (memory.filter(time -> time.toDays() < 1).isPresent()) {
                throw new IllegalArgumentException(
                        "a report is remembered for a day at least, not %d hours"
                                .formatted(memory.get().toHours()));
            }
        }

        public static Limits usual() {
            return new Limits(USUAL_CONTAINMENT, Optional.empty());
        }
    }

    /// What the finder remembers, in the order in which it came: hand it to [#resume] to go on.
    ///
    /// @param compared how many pairs of reports were compared so far
    public record State(List<Arrival> arrivals, long compared) {
        public State {
            arrivals = List.copyOf(arrivals);
        }
    }

    /// @param creditReader tells who wrote or passed on a text by words in it
    public CopyFinder(Limits limits, Function<Text, List<Credit>> creditReader) {
        this.limits = limits;
        this.creditReader = creditReader;
    }

    /// Remembers a report.
    ///
    /// @return its copies among the reports that came before and are not forgotten, in the order in
    ///   which these came within each stretch of time, the earliest stretch first
    public List<Copy> add(Arrival arrival) {
        Words words = Words.of(arrival.text().characters());
        RunSet runs = RunSet.of(words);
        Filed filed = new Filed(arrival, runs);
        List<Copy> copies = new ArrayList<>();
        for (Shelf shelf : shelves.values()) {
            for (Filed earlier : shelf.candidates(runs, limits.containment())) {
                if (!earlier.isRevisionOf(filed)) {
                    compared++;
                    comparison(earlier, arrival, words, runs).ifPresent(copies::add);
                }
            }
        }
        remember(filed, runs);
        return copies;
    }

    /// How many pairs of reports have been compared; the index kept all others apart.
    public long compared() {
        return compared;
    }

    public State state() {
        List<Arrival> arrivals = new ArrayList<>();
        for (Shelf shelf : shelves.values()) {
            shelf.reports().forEach(report -> arrivals.add(report.arrival()));
        }
        return new State(arrivals, compared);
    }

    /// Takes up what a finder with the same limits remembered: what is added afterwards has the
    /// same copies as if nothing had happened between.
    ///
    /// @throws IllegalStateException if this finder has seen a report
    public void resume(State state) {
        if (!shelves.isEmpty()) {
            throw new IllegalStateException("the finder has seen reports already");
        }
        for (Arrival arrival : state.arrivals()) {
            RunSet runs = RunSet.of(Words.of(arrival.text().characters()));
            shelfOf(arrival).add(new Filed(arrival, runs), runs);
        }
        compared = state.compared();
    }

    private Optional<Copy> comparison(Filed earlier, Arrival arrival, Words words, RunSet runs) {
        Arrival one = earlier.arrival();
        Words oneWords = Words.of(one.text().characters());
        RunSet oneRuns = RunSet.of(oneWords);
        int shared = oneRuns.shared(runs);
        double containment = share(shared, Math.min(oneRuns.size(), runs.size()));
        if (containment < limits.containment()) {
            return Optional.empty();
        }
        Pair pair = new Pair(new Pair.Side(one, oneWords), new Pair.Side(arrival, words));
        double ofLarger = share(shared, Math.max(oneRuns.size(), runs.size()));
        return Optional.of(pair.copy(containment, ofLarger, creditReader));
    }

    private static double share(int shared, int of) {
        return of == 0 ? 0 : (double) shared / of;
    }

    private void remember(Filed filed, RunSet runs) {
        shelfOf(filed.head()).add(filed, runs);
        if (limits.memory().isPresent()) {
            forget();
        }
    }

    private Shelf shelfOf(Arrival arrival) {
        return shelves.computeIfAbsent(period(arrival), key -> new Shelf());
    }

    private long period(Arrival arrival) {
        if (limits.memory().isEmpty()) {
            return 0;
        }
        return arrival.published()
                .onDay()
                .map(day -> Math.floorDiv(day.toEpochDay(), shelfDays()))
                .orElse(UNDATED);
    }

    /// Days of one shelf.
    private long shelfDays() {
        long days = limits.memory().orElseThrow().toDays();
        return Math.max(1, (days + SHELVES - 1) / SHELVES);
    }

    /// Drops the shelves that lie more than the memory before the present of the stream.
    private void forget() {
        int reports = 0;
        for (Map.Entry<Long, Shelf> shelf : shelves.descendingMap().entrySet()) {
            reports += shelf.getValue().reports().size();
            if (reports >= TRUSTED) {
                long days = limits.memory().orElseThrow().toDays();
                long oldest = shelf.getKey() - (days + shelfDays() - 1) / shelfDays();
                shelves.subMap(UNDATED, false, Math.max(oldest, UNDATED + 1), false).clear();
                return;
            }
        }
    }
}
