package dev.readout.bench.speed;

import dev.readout.Engine;
import dev.readout.json.BriefJson;
import dev.readout.report.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// How many reports a second one engine reads on several threads, once everything is loaded.
final class WarmRate {
    private WarmRate() {}

    /// @param time how long is measured; before, half as long is read without counting
    /// @return reports per second of wall clock, all threads together
    static double of(List<List<Page>> clusters, int threads, Duration time)
            throws InterruptedException {
        Engine engine = new Engine();
        read(engine, clusters, threads, time.dividedBy(2));
        long start = System.nanoTime();
        long reports = read(engine, clusters, threads, time);
        return reports * 1e9 / (System.nanoTime() - start);
    }

    private static long read(Engine engine, List<List<Page>> clusters, int threads, Duration time)
            throws InterruptedException {
        AtomicLong reports = new AtomicLong();
        AtomicLong next = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                while (System.nanoTime() < end) {
                                    int turn = (int) (next.getAndIncrement() % clusters.size());
                                    List<Page> pages = clusters.get(turn);
                                    BriefJson.of(engine.brief(pages));
                                    reports.addAndGet(pages.size());
                                }
                            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return reports.get();
    }
}
