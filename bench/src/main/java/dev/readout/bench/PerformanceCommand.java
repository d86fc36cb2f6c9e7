package dev.readout.bench;

import dev.readout.bench.pages.PageSet;
import dev.readout.bench.speed.Performance;
import dev.readout.bench.speed.PerformancePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "performance",
        description = {
            "Measures how long a brief takes, cold and warm, and how much memory.",
            "",
            "Prints the figures and writes them to docs/performance.md. Leave the machine alone"
                    + " meanwhile.",
            ""
        })
final class PerformanceCommand implements Callable<Integer> {
    @Spec CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description =
                    "Further clusters for the warm runs: folders with a gold.json; and sets of web"
                            + " pages for extract: folders with a truth.json.")
    List<Path> folders = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long each warm run is (default: ${DEFAULT-VALUE}).")
    int seconds = 10;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Repository repository = Repository.here();
        List<Path> clusters = new ArrayList<>(repository.exampleClusters());
        List<PageSet> webPages = new ArrayList<>(List.of(PageSet.in(repository.examplePages())));
        for (Path folder : folders) {
            if (PageSet.isIn(folder)) {
                webPages.add(PageSet.in(folder));
            } else {
                clusters.add(folder);
            }
        }
        Performance performance =
                Performance.measured(
                        repository.root(), clusters, webPages, Duration.ofSeconds(seconds));
        String page = PerformancePage.of(repository.head(), performance);
        Files.writeString(repository.docs("performance.md"), page);
        spec.commandLine().getOut().print(page);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
