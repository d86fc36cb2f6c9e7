package dev.readout.server;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A client that knows nothing but the document walks over everything that it names.
class OpenApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// What makes something comes first, what takes it away last.
    private static final List<String> ORDER = List.of("post", "get", "patch", "delete");

    @TempDir static Path folder;

    private static Served served;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        served = Served.in(folder);
        document = served.json("/openapi.json");
        new Operation("/api/reports", "post").asked("/api/reports");
        until("a brief", () -> served.get("/api/stories/s1").statusCode() == 200);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theDocumentNamesAllThatIsAnsweredAndNothingElse() {
        TreeSet<String> answered = new TreeSet<>();
        for (String route : served.server().routes()) {
            if (route.contains(" /api/") || route.matches("GET /(health|metrics|openapi.json)")) {
                answered.add(route);
            }
        }
        assertThat(operations()).extracting(Operation::toString).containsAll(answered);
        assertThat(answered).hasSameSizeAs(operations());
    }

    @Test
    void everyAnswerIsAsTheDocumentSays() throws Exception {
        for (Operation operation : operations()) {
            if (operation.path.equals("/api/events")) {
                continue;
            }
            HttpResponse<String> answer = operation.asked(operation.example());
            assertThat(answer.statusCode()).as(operation + answer.body()).isBetween(200, 299);
            operation.check(answer);
        }
    }

    @Test
    void whatIsNotThereIsAProblemAsTheDocumentSays() throws Exception {
        for (Operation operation : operations()) {
            if (operation.path.contains("{id}")) {
                HttpResponse<String> answer =
                        operation.asked(operation.path.replace("{id}", "nothing"));
                assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(404);
                operation.check(answer);
            }
        }
    }

    @Test
    void aWrongLimitIsAProblemWhereverThereIsALimit() throws Exception {
        for (Operation operation : operations()) {
            boolean isList = !operation.path.contains("{id}");
            if (isList
                    && operation
                            .node()
                            .path("parameters")
                            .findValuesAsText("name")
                            .contains("limit")) {
                HttpResponse<String> answer = operation.asked(operation.example() + "?limit=0");
                assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(400);
                operation.check(answer);
            }
        }
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                operations.add(new Operation(path.getKey(), method.getKey()));
            }
        }
        operations.sort(
                Comparator.<Operation>comparingInt(one -> ORDER.indexOf(one.method))
                        .thenComparing(one -> one.path));
        return operations;
    }

    private record Operation(String path, String method) {
        JsonNode node() {
            return document.path("paths").path(path).path(method);
        }

        /// The path with the examples of what stands in it.
        String example() {
            String example = path;
            for (JsonNode parameter : node().path("parameters")) {
                example =
                        example.replace(
                                "{%s}".formatted(parameter.path("name").asText()),
                                parameter.path("example").asText());
            }
            return example;
        }

        HttpResponse<String> asked(String address) throws Exception {
            JsonNode body = node().path("requestBody").path("content").path("application/json");
            BodyPublisher publisher =
                    body.isMissingNode()
                            ? BodyPublishers.noBody()
                            : BodyPublishers.ofString(body.path("example").toString());
            return served.answer(
                    served.request(address)
                            .method(method.toUpperCase(Locale.ROOT), publisher)
                            .header("Content-Type", "application/json"));
        }

        /// Holds status, type and content against the document.
        void check(HttpResponse<String> answer) throws Exception {
            JsonNode said = node().path("responses").path(String.valueOf(answer.statusCode()));
            if (said.has("$ref")) {
                said = document.at(said.path("$ref").asText().substring(1));
            }
            assertThat(said.isMissingNode())
                    .as("%s may answer %d", this, answer.statusCode())
                    .isFalse();
            if (answer.body().isEmpty()) {
                assertThat(said.path("content").has("application/json")).as(toString()).isFalse();
                return;
            }
            String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
            JsonNode schema = said.path("content").path(type).path("schema");
            assertThat(schema.isMissingNode()).as("%s gives %s", this, type).isFalse();
            if (type.endsWith("json")) {
                ObjectNode whole = MAPPER.createObjectNode();
                whole.setAll((ObjectNode) schema);
                whole.set("components", document.path("components"));
                assertThat(
                                SchemaRegistry.withDefaultDialect(
                                                SpecificationVersion.DRAFT_2020_12)
                                        .getSchema(whole)
                                        .validate(MAPPER.readTree(answer.body())))
                        .as("%s: %s", this, answer.body())
                        .isEmpty();
            }
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }
}
