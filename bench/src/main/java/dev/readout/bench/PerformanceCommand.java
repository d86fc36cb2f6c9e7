package dev.readout.bench;

import dev.readout.bench.pages.PageSet;
import dev.readout.bench.speed.Part;
import dev.readout.bench.speed.PerformancePage;
import dev.readout.bench.speed.Setup;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "performance",
        description = {
            "Measures how long a brief takes, how fast pages and streams are read, and how much"
                    + " memory that takes.",
            "",
            "Prints the figures and writes each part to docs/performance.md as soon as it is"
                    + " measured; the other parts stay there as they were. All of them take some"
                    + " eight minutes. Leave the machine alone meanwhile.",
            ""
        })
final class PerformanceCommand implements Callable<Integer> {
    private static final double BUSY = 0.5;

    @Spec CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description =
                    "Further clusters for the warm runs: folders with a gold.json; and sets of web"
                            + " pages for extract: folders with a truth.json.")
    List<Path> folders = List.of();

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description =
                    "Measure these parts: brief, pages, stream, copies, group, growth (default:"
                            + " all).")
    List<String> only = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long each warm run is (default: ${DEFAULT-VALUE}).")
    int seconds = 10;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Part> parts = parts();
        Repository repository = Repository.here();
        Setup setup = setup(repository);
        Path file = repository.docs("performance.md");
        String measured = repository.head();
        for (Part part : parts) {
            String head = measured + load();
            long start = System.nanoTime();
            String section = part.measured(setup);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            PerformancePage.put(
                    file, part, head + " Measured in %d s.".formatted(took.toSeconds()), section);
            PrintWriter out = spec.commandLine().getOut();
            out.println(part.word() + ": " + head + "\n\n" + section);
            out.flush();
        }
        return 0;
    }

    private static List<Part> measured() {
        return Arrays.stream(Part.values()).filter(part -> part != Part.LOAD).toList();
    }

    private List<Part> parts() {
        List<Part> asked = new ArrayList<>();
        for (Part part : measured()) {
            if (only.isEmpty() || only.contains(part.word())) {
                asked.add(part);
            }
        }
        List<String> words = measured().stream().map(Part::word).toList();
        for (String word : only) {
            if (!words.contains(word)) {
                throw new ParameterException(
                        spec.commandLine(), "no part %s: %s".formatted(word, words));
            }
        }
        return asked;
    }

    private Setup setup(Repository repository) throws IOException {
        List<Path> clusters = new ArrayList<>(repository.exampleClusters());
        List<PageSet> webPages = new ArrayList<>(List.of(PageSet.in(repository.examplePages())));
        for (Path folder : folders) {
            if (PageSet.isIn(folder)) {
                webPages.add(PageSet.in(folder));
            } else {
                clusters.add(folder);
            }
        }
        return new Setup(
                repository.root(),
                repository.pages(clusters),
                webPages,
                Duration.ofSeconds(seconds));
    }

    /// How busy the machine was in the minute before; empty if the system does not tell.
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        " In the minute before, %.1f processes wanted a processor%s.",
                        load,
                        load > BUSY
                                ? ": the machine was busy, and times of a clock are longer than on"
                                        + " an idle one"
                                : "");
    }
}
