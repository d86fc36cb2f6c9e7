package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The written form of a brief: what changes it is reviewed as a difference of a file.
///
/// Its reports are so plain that they are read alike on every kind of processor: no decision stands
/// at a threshold, which the last places of a network's answers may move.
class GoldenBriefTest {
    private static final String RESOURCES = "app/src/test/resources/dev/readout/app/";
    private static final Path GOLDEN = Ran.repository(RESOURCES + "grounded-ferry.expected.json");

    @Test
    void theBriefOfTheGroundedFerryIsAsReviewed() throws IOException {
        String brief = brief(RESOURCES + "grounded-ferry");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, brief);
        }

        assertThat(brief)
                .as("rewrite with -Dgolden=write and review the difference")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour-call", "silo-blast", "web-pages"})
    void everySpanCarriesTheWordsOfItsReport(String cluster) throws IOException {
        JsonNode root = new ObjectMapper().readTree(brief("examples/" + cluster));
        Map<String, String> texts = new HashMap<>();
        root.get("reports").forEach(r -> texts.put(r.get("id").asText(), r.get("text").asText()));
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        int spans = 0;
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            node.forEach(open::add);
            if (node.has("report") && node.has("start")) {
                spans++;
                String text = texts.getOrDefault(node.get("report").asText(), "");
                assertThat(node.get("text").asText())
                        .isEqualTo(
                                text.substring(node.get("start").asInt(), node.get("end").asInt()))
                        .isNotBlank();
            }
        }

        assertThat(spans).isPositive();
    }

    private static String brief(String folder) {
        Ran ran = Ran.of("brief", Ran.repository(folder), "--format", "json");
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }
}
