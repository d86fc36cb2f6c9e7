package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The scorer that was published with the schema, `briefs/score_brief.py` in the folder that the
/// environment names `READOUT_EVAL`. It needs Python 3 and is no part of the repository.
final class PublishedScorer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path script;

    private PublishedScorer(Path script) {
        this.script = script;
    }

    /// The folder of labelled clusters, if there is one on this machine.
    static Optional<Path> briefs() {
        return Optional.ofNullable(System.getenv("READOUT_EVAL"))
                .map(folder -> Path.of(folder, "briefs"))
                .filter(Files::isDirectory);
    }

    static PublishedScorer in(Path briefs) {
        return new PublishedScorer(briefs.resolve("score_brief.py"));
    }

    /// All numbers that the scorer prints, as [#numbers(Accuracy)] gives them.
    Map<String, List<Double>> numbers(Path gold, JsonNode prediction)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("prediction", ".json");
        Path out = Files.createTempFile("figures", ".json");
        try {
            Files.writeString(file, prediction.toString());
            Process process =
                    new ProcessBuilder(
                                    "python3",
                                    script.toString(),
                                    gold.toString(),
                                    file.toString(),
                                    "--json")
                            .redirectOutput(out.toFile())
                            .redirectErrorStream(true)
                            .start();
            String printed = process.waitFor() == 0 ? "" : Files.readString(out);
            if (!printed.isEmpty()) {
                throw new IOException(printed);
            }
            return numbers(JSON.readTree(Files.readString(out, StandardCharsets.UTF_8)));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(out);
        }
    }

    private static Map<String, List<Double>> numbers(JsonNode printed) {
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> section : printed.properties()) {
            if (section.getValue().isNumber()) {
                numbers.put(section.getKey(), List.of(section.getValue().asDouble()));
            }
            for (Map.Entry<String, JsonNode> figure : section.getValue().properties()) {
                numbers.put(section.getKey() + "." + figure.getKey(), numbersOf(figure.getValue()));
            }
        }
        return numbers;
    }

    private static List<Double> numbersOf(JsonNode figure) {
        if (figure.has("F1")) {
            return List.of(
                    figure.get("P").asDouble(),
                    figure.get("R").asDouble(),
                    figure.get("F1").asDouble(),
                    figure.get("gold").asDouble());
        }
        return figure.has("acc")
                ? List.of(figure.get("acc").asDouble(), figure.get("of").asDouble())
                : List.of(figure.asDouble());
    }

    /// All numbers of our own scorer, in the same form.
    static Map<String, List<Double>> numbers(Accuracy accuracy) {
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        accuracy.figures().forEach((name, figure) -> numbers.put(name, numbersOf(figure)));
        accuracy.main().forEach((name, value) -> numbers.put("main." + name, List.of(value)));
        numbers.put("mean", List.of(accuracy.mean()));
        return numbers;
    }

    private static List<Double> numbersOf(Figure figure) {
        return switch (figure) {
            case Figure.Retrieval r ->
                    List.of(r.precision(), r.recall(), r.f1(), (double) r.gold());
            case Figure.Share s -> List.of(s.headline(), (double) s.of());
            case Figure.Plain p -> List.of(p.headline());
        };
    }
}
