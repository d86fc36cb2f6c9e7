package dev.readout.bench;

import dev.readout.bench.accuracy.AccuracyPage;
import dev.readout.bench.accuracy.AccuracyRun;
import dev.readout.bench.accuracy.DifferenceScore;
import dev.readout.bench.accuracy.Measured;
import dev.readout.bench.accuracy.PlantedCopies;
import dev.readout.bench.accuracy.PlantedKinds;
import dev.readout.bench.accuracy.ReadingRun;
import dev.readout.bench.accuracy.StoryAccuracy;
import dev.readout.bench.pages.PageAccuracy;
import dev.readout.bench.pages.PageSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "accuracy",
        description = {
            "Reads the example clusters and holds the briefs against their gold.",
            "",
            "Prints the figures and writes them to docs/accuracy.md, and the numbers that the"
                    + " engine decides by to docs/thresholds.md.",
            ""
        })
final class AccuracyCommand implements Callable<Integer> {
    private static final int FELL = 1;

    @Spec CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description =
                    "Further folders: of the reports of one event with a gold.json, of streams in"
                            + " JSON Lines whose rows bear the key cluster, or of web pages with a"
                            + " truth.json.")
    List<Path> folders = List.of();

    @Option(
            names = "--check",
            description =
                    "Write nothing; fail if a figure of the example clusters is lower than the one"
                            + " in docs/accuracy.md.")
    boolean check;

    @Override
    public Integer call() throws IOException {
        Repository repository = Repository.here();
        Path file = repository.docs("accuracy.md");
        List<Measured> examples = AccuracyRun.on(repository.exampleClusters());
        if (check) {
            List<String> fallen = AccuracyPage.fallen(Files.readString(file), examples);
            fallen.forEach(spec.commandLine().getErr()::println);
            return fallen.isEmpty() ? 0 : FELL;
        }
        Files.writeString(
                repository.docs("thresholds.md"), ThresholdPage.of(repository.engineSources()));
        List<Path> clusters = new ArrayList<>();
        List<Path> streams = new ArrayList<>();
        List<PageAccuracy> pages = new ArrayList<>();
        for (Path folder : folders) {
            if (PageSet.isIn(folder)) {
                pages.add(PageAccuracy.of(PageSet.in(folder)));
            } else {
                (StoryAccuracy.isIn(folder) ? streams : clusters).add(folder);
            }
        }
        String page =
                new AccuracyPage(repository.head(), examples, AccuracyRun.on(clusters)).text()
                        + PageAccuracy.section(
                                PageAccuracy.of(PageSet.in(repository.examplePages())), pages)
                        + ReadingRun.section()
                        + DifferenceScore.section()
                        + StoryAccuracy.section(streams)
                        + PlantedCopies.section(PlantedCopies.found(repository.exampleClusters()))
                        + PlantedKinds.section(PlantedKinds.told(repository.exampleClusters()));
        Files.writeString(file, page);
        spec.commandLine().getOut().print(page);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
