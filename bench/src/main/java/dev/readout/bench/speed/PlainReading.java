package dev.readout.bench.speed;

import dev.readout.extract.Extractor;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;

/// How much longer the main text of HTML pages takes to find than all their text takes to read.
final class PlainReading {
    private static final ReportId ID = new ReportId("r1");

    private PlainReading() {}

    /// Processor time of extract divided by that of parsing the same pages with jsoup and asking
    /// for their text; 1 = no longer.
    static double ratio(List<Page> pages, Duration time) {
        Extractor extractor = new Extractor();
        Runnable extracting = () -> pages.forEach(page -> extractor.from(page, ID));
        Runnable reading = () -> pages.forEach(PlainReading::read);
        double ratio = 0;
        for (int round = 0; round < 2; round++) { // the first warms both up
            ratio = perRound(extracting, time) / perRound(reading, time);
        }
        return ratio;
    }

    private static int read(Page page) {
        return Jsoup.parse(new String(page.content(), StandardCharsets.UTF_8)).text().length();
    }

    private static double perRound(Runnable work, Duration time) {
        long start = StageTimes.processorTime();
        long end = System.nanoTime() + time.dividedBy(4).toNanos();
        int rounds = 0;
        do {
            work.run();
            rounds++;
        } while (System.nanoTime() < end);
        return (double) (StageTimes.processorTime() - start) / rounds;
    }
}
