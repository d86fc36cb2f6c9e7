package dev.readout.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.Engine;
import dev.readout.json.BriefJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefScorerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path EXPECTED =
            Path.of("src/test/resources/dev/readout/bench/accuracy/expected.json");
    private static final int SEEDS = 2;
    private static final double EXACT = 1e-9;

    static List<Path> examples() throws IOException {
        return clusters(EXAMPLES);
    }

    static List<Path> labelledClusters() throws IOException {
        Optional<Path> briefs = PublishedScorer.briefs();
        return briefs.isPresent() ? clusters(briefs.get()) : List.of();
    }

    private static List<Path> clusters(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Cluster::isIn).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goldIsAPerfectPredictionOfItself(Path folder) throws IOException {
        Cluster cluster = Cluster.in(folder);
        Accuracy accuracy = BriefScorer.of(cluster, cluster.gold());
        assertThat(accuracy.main()).allSatisfy((name, figure) -> assertThat(figure).isOne());
        assertThat(accuracy.mean()).isOne();
        assertThat(accuracy.figure("conflicts.false_alarms_on_compatible").headline()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPredictionWithoutAnySectionFindsNothing(Path folder) throws IOException {
        Accuracy accuracy = BriefScorer.of(Cluster.in(folder), JSON.createObjectNode());
        assertThat(accuracy.main().get("body")).isZero();
        assertThat(accuracy.main().get("attribution")).isZero();
        assertThat(accuracy.main().get("links")).isZero();
    }

    /// The figures that the scorer published with the schema gives for the same predictions are
    /// recorded; `READOUT_EVAL=FOLDER tools/mvn -pl bench -am test -Dgolden=write` asks it again.
    @ParameterizedTest
    @MethodSource("examples")
    void spoiledPredictionsGetTheFiguresOfThePublishedScorer(Path folder)
            throws IOException, InterruptedException {
        Cluster cluster = Cluster.in(folder);
        for (int seed = 1; seed <= SEEDS; seed++) {
            JsonNode prediction = Spoiled.of(cluster.gold(), seed);
            String title = cluster.name() + "/" + seed;
            if ("write".equals(System.getProperty("golden"))) {
                record(title, folder, prediction);
            }
            assertThat(PublishedScorer.numbers(BriefScorer.of(cluster, prediction)))
                    .as("%s: if its gold was changed, record the figures anew", title)
                    .satisfies(numbers -> assertSame(recorded(title), numbers));
        }
    }

    /// Asks the published scorer itself about real reports. They are no part of the repository:
    /// there is none to ask about unless the environment names a folder of labelled data
    /// `READOUT_EVAL`.
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("labelledClusters")
    void realBriefsGetTheFiguresOfThePublishedScorer(Path folder)
            throws IOException, InterruptedException {
        Cluster cluster = Cluster.in(folder);
        JsonNode brief = JSON.readTree(BriefJson.of(new Engine().brief(cluster.pages())));
        List<JsonNode> predictions =
                List.of(
                        brief,
                        cluster.gold(),
                        JSON.createObjectNode(),
                        Spoiled.of(cluster.gold(), 1),
                        Spoiled.of(cluster.gold(), 2));
        for (JsonNode prediction : predictions) {
            assertSame(
                    PublishedScorer.in(PublishedScorer.briefs().orElseThrow())
                            .numbers(folder.resolve("gold.json"), prediction),
                    PublishedScorer.numbers(BriefScorer.of(cluster, prediction)));
        }
    }

    @Test
    void anEntryWithoutItsIdIsRefused() throws IOException {
        Cluster cluster = Cluster.in(EXAMPLES.resolve("harbour-call"));
        JsonNode prediction = JSON.readTree("{\"claims\": [{\"supports\": []}]}");
        assertThatThrownBy(() -> BriefScorer.of(cluster, prediction))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prediction: claims[0] has no id");
    }

    private static void assertSame(
            Map<String, List<Double>> expected, Map<String, List<Double>> actual) {
        assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((name, numbers) -> {
            List<Double> given = actual.getOrDefault(name, List.of());
            assertThat(given).as(name).hasSameSizeAs(numbers);
            for (int i = 0; i < numbers.size(); i++) {
                assertThat(given.get(i))
                        .as("%s, number %d", name, i)
                        .isCloseTo(numbers.get(i), within(EXACT));
            }
        });
    }

    private static Map<String, List<Double>> recorded(String title) throws IOException {
        JsonNode figures = JSON.readTree(EXPECTED.toFile()).path("figures").path(title);
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        figures.properties()
                .forEach(figure ->
                        numbers.put(
                                figure.getKey(),
                                Stream.of(JSON.convertValue(figure.getValue(), Double[].class))
                                        .toList()));
        return numbers;
    }

    private static void record(String title, Path folder, JsonNode prediction)
            throws IOException, InterruptedException {
        ObjectNode all =
                Files.exists(EXPECTED)
                        ? (ObjectNode) JSON.readTree(EXPECTED.toFile())
                        : JSON.createObjectNode();
        all.put(
                "about",
                "What the scorer published with the schema (score_brief.py) prints for spoiled"
                        + " copies of the gold of the examples; BriefScorerTest writes this file,"
                        + " precision, recall and F1 and the number in gold, or a share and of how"
                        + " many.");
        ObjectNode figures = all.withObject("figures").putObject(title);
        PublishedScorer.in(PublishedScorer.briefs().orElseThrow())
                .numbers(folder.resolve("gold.json"), prediction)
                .forEach((name, numbers) -> {
                    ArrayNode array = figures.putArray(name);
                    numbers.forEach(array::add);
                });
        Files.createDirectories(EXPECTED.getParent());
        Files.writeString(
                EXPECTED,
                JSON.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all) + "\n");
    }
}
