package dev.readout.bench.speed;

import dev.readout.bench.pages.GoldPage;
import dev.readout.bench.pages.PageSet;
import dev.readout.report.Page;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many web pages of a set a second of processor time reads, one page after the other on one
/// thread, warm, from the bytes on. Every reader has its turn on all pages, round by round, so that
/// what else the machine does meets all alike.
///
/// @param set the name of the set
/// @param pages how many it has
/// @param perSecond pages in a second of processor time of the thread and of collecting garbage;
///   compiling does not count, as it ends
record PageSpeed(String set, int pages, Map<PageReader, Double> perSecond) {
    /// Collecting garbage is counted in thousandths of a second; a turn is long beside them.
    private static final Duration TURN = Duration.ofMillis(300);

    /// How many times as long is read before without counting: the compiler goes on for seconds.
    private static final int WARMING = 2;

    PageSpeed {
        perSecond = Map.copyOf(perSecond);
    }

    /// @param time how long is measured, all readers together, after warming up
    static PageSpeed of(PageSet set, Duration time) {
        List<Page> pages = set.pages().stream().map(GoldPage::page).toList();
        measured(pages, time.multipliedBy(WARMING));
        Map<PageReader, Double> perSecond = measured(pages, time);
        return new PageSpeed(set.name(), pages.size(), perSecond);
    }

    /// Pages in a second of processor time.
    double rate(PageReader reader) {
        return perSecond.getOrDefault(reader, 0.0);
    }

    private static Map<PageReader, Double> measured(List<Page> pages, Duration time) {
        Map<PageReader, Spent> spent = new EnumMap<>(PageReader.class);
        long end = System.nanoTime() + time.toNanos();
        do {
            for (PageReader reader : PageReader.values()) {
                spent.merge(reader, turn(reader, pages), Spent::and);
            }
        } while (System.nanoTime() < end);
        Map<PageReader, Double> perSecond = new EnumMap<>(PageReader.class);
        spent.forEach((reader, all) -> perSecond.put(reader, all.pagesPerSecond()));
        return perSecond;
    }

    /// Reads all pages, again and again as long as a turn lasts.
    private static Spent turn(PageReader reader, List<Page> pages) {
        long start = processorTime();
        long end = System.nanoTime() + TURN.toNanos();
        long read = 0;
        do {
            pages.forEach(reader::length);
            read += pages.size();
        } while (System.nanoTime() < end);
        return new Spent(read, processorTime() - start);
    }

    private static long processorTime() {
        long milliseconds =
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum();
        return StageTimes.processorTime() + Duration.ofMillis(milliseconds).toNanos();
    }

    private record Spent(long pages, long nanoseconds) {
        Spent and(Spent other) {
            return new Spent(pages + other.pages, nanoseconds + other.nanoseconds);
        }

        double pagesPerSecond() {
            return pages * 1e9 / nanoseconds;
        }
    }
}
