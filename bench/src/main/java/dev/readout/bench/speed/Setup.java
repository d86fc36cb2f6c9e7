package dev.readout.bench.speed;

import dev.readout.bench.pages.PageSet;
import dev.readout.report.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What speed is measured on.
///
/// @param root the folder of the project, built
/// @param clusters the pages of each cluster that is read again and again
/// @param webPages sets of web pages
/// @param time how long each warm run lasts
public record Setup(Path root, List<List<Page>> clusters, List<PageSet> webPages, Duration time) {
    static final int THREADS = 2;

    public Setup {
        clusters = List.copyOf(clusters);
        webPages = List.copyOf(webPages);
    }

    /// The pages of all clusters.
    List<Page> pages() {
        return clusters.stream().flatMap(List::stream).toList();
    }
}
