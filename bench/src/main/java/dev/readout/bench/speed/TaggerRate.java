package dev.readout.bench.speed;

import dev.readout.analyse.tagging.TaggedText;
import dev.readout.extract.Extractor;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// How many words the tagger reads in a second of processor time, on one thread and warm.
///
/// It reads the texts of the reports from end to end: pieces of words, network, labels, links,
/// words, names; without the rules that build on them.
final class TaggerRate {
    private static final ReportId ANY = new ReportId("r1");

    private TaggerRate() {}

    static double of(List<List<Page>> clusters, Duration time) {
        List<Report> reports =
                clusters.stream().flatMap(List::stream).flatMap(TaggerRate::report).toList();
        reports.forEach(TaggerRate::read);
        long words = 0;
        long start = StageTimes.processorTime();
        long end = System.nanoTime() + time.toNanos();
        do {
            for (Report report : reports) {
                words += read(report);
            }
        } while (System.nanoTime() < end);
        return words * 1e9 / (StageTimes.processorTime() - start);
    }

    private static Stream<Report> report(Page page) {
        return new Extractor().from(page, ANY) instanceof Extraction.Found(Report report)
                ? Stream.of(report)
                : Stream.empty();
    }

    private static int read(Report report) {
        TaggedText.of(report.text(), report.text().lines());
        return StageTimes.words(report);
    }
}
