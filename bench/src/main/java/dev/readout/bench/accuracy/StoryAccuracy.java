package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.Engine;
import dev.readout.group.GroupState;
import dev.readout.group.Grouper;
import dev.readout.json.ReportRow;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How well a stream is grouped into stories, against reports whose event is known.
public final class StoryAccuracy {
    /// Seeded orders of arrival.
    private static final int ORDERS = 10;

    private static final String ENDING = ".jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoryAccuracy() {}

    /// Whether the folder holds labelled streams: files in JSON Lines.
    public static boolean isIn(Path folder) throws IOException {
        return !files(folder).isEmpty();
    }

    /// The part of the accuracy page about some folders of streams; empty if there is none.
    ///
    /// Each file is a set, and so is each `split` of a file that names splits; all together are one
    /// more.
    public static String section(List<Path> folders) throws IOException {
        SortedMap<String, List<Labelled>> sets = new TreeMap<>();
        Engine engine = new Engine();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                for (Labelled row : labelled(file, engine)) {
                    sets.computeIfAbsent(row.set(), name -> new ArrayList<>()).add(row);
                }
            }
        }
        if (sets.isEmpty()) {
            return "";
        }
        List<Labelled> all = sets.values().stream().flatMap(List::stream).toList();
        StringBuilder section = new StringBuilder(introduction());
        sets.forEach((name, rows) -> section.append(row(name, rows)));
        return section.append(row("all mixed", all)).toString();
    }

    private static String introduction() {
        return """

        ## Stories

        Real reports, which belong to their publishers and are no part of the repository, grouped by one setting in \
        %d seeded orders of arrival; B-cubed precision / recall / F1, on average. What is told at once stays as it \
        was told, though later reports split and merge stories. The thresholds were chosen with these sets at hand.

        | set | reports | events | at the end | its F1, worst and best order | told at once | its F1, worst and best order |
        |---|---|---|---|---|---|---|
        """
                .formatted(ORDERS);
    }

    private static String row(String name, List<Labelled> rows) {
        List<Figure.Retrieval> atEnd = new ArrayList<>();
        List<Figure.Retrieval> atOnce = new ArrayList<>();
        for (int seed = 0; seed < ORDERS; seed++) {
            List<Labelled> order = new ArrayList<>(rows);
            Collections.shuffle(order, new Random(seed));
            Map<ReportId, String> last = new LinkedHashMap<>();
            Map<ReportId, String> first = new LinkedHashMap<>();
            group(order, first, last);
            atEnd.add(bCubed(rows, last));
            atOnce.add(bCubed(rows, first));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %s | %s | %s |%n",
                name,
                rows.size(),
                rows.stream().map(Labelled::event).distinct().count(),
                mean(atEnd),
                range(atEnd),
                mean(atOnce),
                range(atOnce));
    }

    private static String range(List<Figure.Retrieval> figures) {
        DoubleSummaryStatistics f1 =
                figures.stream().mapToDouble(Figure.Retrieval::f1).summaryStatistics();
        return String.format(Locale.ROOT, "%.3f to %.3f", f1.getMin(), f1.getMax());
    }

    private static void group(
            List<Labelled> order, Map<ReportId, String> first, Map<ReportId, String> last) {
        Grouper grouper = new Grouper(GroupState.empty(), Grouper.USUAL_WINDOW);
        for (Labelled row : order) {
            List<Grouper.Move> moves = grouper.add(row.sketch());
            first.put(row.sketch().report(), moves.getFirst().story().value());
            moves.forEach(move -> last.put(move.report(), move.story().value()));
        }
    }

    static Figure.Retrieval bCubed(List<Labelled> rows, Map<ReportId, String> stories) {
        List<Set<String>> gold = rows.stream().map(row -> Set.of(row.event())).toList();
        List<Set<String>> found =
                rows.stream()
                        .map(row ->
                                Set.of(Objects.requireNonNull(stories.get(row.sketch().report()))))
                        .toList();
        return new Clustering(gold, found, Clustering.Sharing.ONCE).bCubed();
    }

    private static String mean(List<Figure.Retrieval> figures) {
        double precision =
                figures.stream().mapToDouble(Figure.Retrieval::precision).average().orElse(0);
        double recall = figures.stream().mapToDouble(Figure.Retrieval::recall).average().orElse(0);
        double f1 = figures.stream().mapToDouble(Figure.Retrieval::f1).average().orElse(0);
        return String.format(Locale.ROOT, "%.3f / %.3f / %.3f", precision, recall, f1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static List<Labelled> labelled(Path file, Engine engine) throws IOException {
        String name = String.valueOf(file.getFileName()).replace(ENDING, "");
        List<String> lines = Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
        return lines.parallelStream().map(line -> labelled(name, line, engine)).toList();
    }

    private static Labelled labelled(String file, String line, Engine engine) {
        try {
            JsonNode row = JSON.readTree(line);
            String split = row.path("split").asText("");
            if (ReportRow.parse(line) instanceof ReportRow.Parsed parsed) {
                return new Labelled(
                        file + (split.isEmpty() ? "" : ", " + split),
                        row.required("cluster").asText(),
                        engine.sketch(parsed.arrival()));
            }
            throw new IllegalArgumentException("a row of %s is no report".formatted(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("a row of %s is no JSON".formatted(file), e);
        }
    }

    /// @param event what a person has said that the report tells of
    record Labelled(String set, String event, Sketch sketch) {}
}
