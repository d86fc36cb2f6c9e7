package dev.readout.bench;

import dev.readout.bench.accuracy.Cluster;
import dev.readout.bench.load.LoadPlan;
import dev.readout.bench.load.LoadRun;
import dev.readout.bench.speed.Part;
import dev.readout.bench.speed.PerformancePage;
import dev.readout.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
                    + " fill the store takes a while: --data keeps it for another run. Leave the"
                    + " machine alone meanwhile.",
            ""
        })
final class LoadCommand implements Callable<Integer> {
    private static final int USUAL = 100_000;

    @Spec CommandSpec spec;

    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "" + USUAL,
            description = "Reports in the store (default: ${DEFAULT-VALUE}).")
    int reports = USUAL;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "How long reports come in (default: ${DEFAULT-VALUE}).")
    int seconds = 120;

    @Option(
            names = "--per-second",
            paramLabel = "N",
            defaultValue = "6",
            description = "Reports that come in a second (default: ${DEFAULT-VALUE}).")
    int perSecond = 6;

    @Option(
            names = "--readers",
            paramLabel = "N",
            defaultValue = "50",
            description = "Readers at a time (default: ${DEFAULT-VALUE}).")
    int readers = 50;

    @Option(
            names = "--asked",
            paramLabel = "N",
            defaultValue = "20",
            description = "Requests of all readers in a second (default: ${DEFAULT-VALUE}).")
    int asked = 20;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the store is, or is to be filled (default: a new folder).")
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
                        events(repository),
                        reports,
                        Duration.ofSeconds(seconds),
                        perSecond,
                        new LoadPlan.Readers(readers, asked));
        String head = repository.head();
        String section = LoadRun.of(plan).table();
        if (reports == USUAL) {
            Path file = repository.docs("performance.md");
            PerformancePage page =
                    new PerformancePage(Files.exists(file) ? Files.readString(file) : "");
            page.put(Part.LOAD, head, section);
            Files.writeString(file, page.text());
        }
        spec.commandLine().getOut().println(head + "\n\n" + section);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static List<List<Page>> events(Repository repository) throws IOException {
        List<List<Page>> events = new ArrayList<>();
        for (Path folder : repository.exampleClusters()) {
            events.add(Cluster.in(folder).pages());
        }
        return events;
    }
}
