package dev.readout.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import dev.readout.bench.pages.GoldPage;
import dev.readout.bench.pages.PageSet;
import dev.readout.report.Page;
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
/// @param perSecond pages in a second of processor time of the whole process, so that collecting
///   garbage counts
record PageSpeed(String set, int pages, Map<PageReader, Double> perSecond) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    PageSpeed {
        perSecond = Map.copyOf(perSecond);
    }

    /// @param time how long is measured, all readers together; before, as long is read without
    ///   counting
    static PageSpeed of(PageSet set, Duration time) {
        List<Page> pages = set.pages().stream().map(GoldPage::page).toList();
        measured(pages, time);
        Map<PageReader, Double> perSecond = measured(pages, time);
        return new PageSpeed(set.name(), pages.size(), perSecond);
    }

    /// Pages in a second of processor time.
    double rate(PageReader reader) {
        return perSecond.getOrDefault(reader, 0.0);
    }

    private static Map<PageReader, Double> measured(List<Page> pages, Duration time) {
        Map<PageReader, Long> nanoseconds = new EnumMap<>(PageReader.class);
        long end = System.nanoTime() + time.toNanos();
        long rounds = 0;
        do {
            for (PageReader reader : PageReader.values()) {
                long start = SYSTEM.getProcessCpuTime();
                pages.forEach(reader::length);
                nanoseconds.merge(reader, SYSTEM.getProcessCpuTime() - start, Long::sum);
            }
            rounds++;
        } while (System.nanoTime() < end);
        Map<PageReader, Double> perSecond = new EnumMap<>(PageReader.class);
        for (Map.Entry<PageReader, Long> spent : nanoseconds.entrySet()) {
            perSecond.put(spent.getKey(), rounds * pages.size() * 1e9 / spent.getValue());
        }
        return perSecond;
    }
}
