package dev.readout.bench;

import dev.readout.bench.load.LoadPlan;
import dev.readout.bench.load.LoadRun;
import dev.readout.bench.speed.Part;
import dev.readout.bench.speed.PerformancePage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        description = {
            "Measures the server on a full store: its start, lists and searches, and both while"
                    + " reports come in.",
            "",
            "Prints the figures; with the usual sizes it writes them to docs/performance.md. To"
                    + " fill the store takes some minutes. Leave the machine alone meanwhile.",
            ""
        })
final class LoadCommand implements Callable<Integer> {
    private static final int USUAL = 100_000;

    @Spec CommandSpec spec;

    @Option(
            names = "--reports",
            paramLabel = "N",
            description = "Reports in the store, of many stories (default: ${DEFAULT-VALUE}).")
    int reports = USUAL;

    @Option(
            names = "--large",
            paramLabel = "N",
            description = "Further reports, of one story (default: ${DEFAULT-VALUE}).")
    int large = 500;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long reports come in (default: ${DEFAULT-VALUE}).")
    int seconds = 120;

    @Option(
            names = "--per-second",
            paramLabel = "N",
            description = "Reports that come in a second (default: ${DEFAULT-VALUE}).")
    int perSecond = 6;

    @Option(
            names = "--readers",
            paramLabel = "N",
            description = "Readers at a time (default: ${DEFAULT-VALUE}).")
    int readers = 50;

    @Option(
            names = "--asked",
            paramLabel = "N",
            description = "Requests of all readers in a second (default: ${DEFAULT-VALUE}).")
    int asked = 20;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Where the store is filled (default: a new folder). A folder that a run left"
                            + " before it measured is filled up; one that was measured holds what"
                            + " came in meanwhile, and is refused.")
    Optional<Path> data = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Repository repository = Repository.here();
        Path folder =
                data.isPresent()
                        ? Files.createDirectories(data.get())
                        : Files.createTempDirectory("readout-load");
        LoadPlan plan =
                new LoadPlan(
                        repository.root(),
                        folder,
                        repository.pages(repository.exampleClusters()),
                        new LoadPlan.Stock(reports, large),
                        Duration.ofSeconds(seconds),
                        perSecond,
                        new LoadPlan.Readers(readers, asked));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter progress = spec.commandLine().getErr();
        String head = repository.head();
        String section = LoadRun.of(plan, progress::println).table();
        if (reports == USUAL) {
            PerformancePage.put(repository.docs("performance.md"), Part.LOAD, head, section);
        }
        out.println(head + "\n\n" + section);
        out.flush();
        return 0;
    }
}
