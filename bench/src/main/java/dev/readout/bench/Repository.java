package dev.readout.bench;

import dev.readout.bench.accuracy.Cluster;
import dev.readout.report.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The folder of the project: where the examples lie and the measurements are written.
public record Repository(Path root) {

    /// The folder that `tools/bench` names, else the nearest one above the working directory that
    /// holds examples.
    public static Repository here() throws IOException {
        String home = System.getProperty("readout.home", "");
        if (!home.isEmpty()) {
            return new Repository(Path.of(home));
        }
        Path folder = Path.of("").toAbsolutePath();
        for (int i = folder.getNameCount(); i > 0; i--) {
            Path above = folder.getRoot().resolve(folder.subpath(0, i));
            if (Files.isDirectory(above.resolve("examples"))) {
                return new Repository(above);
            }
        }
        throw new IOException("no folder with examples above " + folder);
    }

    /// The folders of the example clusters that have gold, by name.
    public List<Path> exampleClusters() throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("examples"))) {
            return folders.filter(Cluster::isIn).sorted().toList();
        }
    }

    /// The pages of clusters, cluster by cluster.
    List<List<Page>> pages(List<Path> clusters) throws IOException {
        List<List<Page>> pages = new ArrayList<>();
        for (Path folder : clusters) {
            pages.add(Cluster.in(folder).pages());
        }
        return pages;
    }

    /// The folder of the example web pages.
    public Path examplePages() {
        return root.resolve("examples/web-pages");
    }

    /// The folder of the packages of the engine.
    Path engineSources() {
        return root.resolve("engine/src/main/java/dev/readout");
    }

    public Path docs(String file) throws IOException {
        return Files.createDirectories(root.resolve("docs")).resolve(file);
    }

    /// The line at the head of a page of measurements: commit, day, machine.
    String head() throws IOException {
        return "Commit %s, %s, %s."
                .formatted(commit(), LocalDate.now(ZoneOffset.UTC), Machine.description());
    }

    /// What was measured: a commit, and whether files differ from it other than measurements.
    private String commit() throws IOException {
        String commit = git("rev-parse", "--short", "HEAD");
        if (commit.isEmpty()) {
            return "unknown";
        }
        boolean changed = !git("status", "--porcelain", "--", ".", ":!docs").isEmpty();
        return changed ? commit + " with changes that are not committed" : commit;
    }

    private String git(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git");
        builder.command().addAll(List.of(arguments));
        Process process =
                builder.directory(root.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
