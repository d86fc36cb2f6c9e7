package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadoutServerTest {
    private static final String REPORT =
            """
            {"title": "Ferry aground", "text": "A ferry ran aground off Sorrel Point.", "outlet": "Bay Herald",
             "url": "https://bay.example/ferry", "published": "2031-04-07 06:15+02:00"}
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir Path folder;

    private ReadoutServer server;

    @BeforeEach
    void start() throws IOException {
        server =
                ReadoutServer.start(
                        new Settings(Settings.LOOPBACK, 0, folder, StoreAddress.in(folder)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsWhenItIsReady() throws Exception {
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @Test
    void aReportThatWasTakenInIsThere() throws Exception {
        HttpResponse<String> posted = post("application/json", REPORT);

        assertThat(posted.statusCode()).isEqualTo(201);
        JsonNode report = json(get(posted.headers().firstValue("Location").orElseThrow()));
        assertThat(report.path("text").asText()).isEqualTo("A ferry ran aground off Sorrel Point.");
        assertThat(report.path("published").asText()).isEqualTo("2031-04-07T06:15+02:00");
        assertThat(json(get("/api/reports")).path("reports")).hasSize(1);
    }

    @Test
    void theSameReportAgainIsNoneAndOtherWordsAreARevision() throws Exception {
        String location =
                "/api/reports/" + json(post("application/json", REPORT)).path("id").asText();

        HttpResponse<String> again = post("application/json", REPORT);
        HttpResponse<String> edited =
                post("application/json", REPORT.replace("ran aground", "sank"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("change").asText()).isEqualTo("nothing");
        assertThat(edited.statusCode()).isEqualTo(201);
        assertThat(json(edited).path("change").asText()).isEqualTo("new-revision");
        assertThat(json(get(location)).path("text").asText()).contains("sank");
        assertThat(json(get(location + "/revisions")).path("revisions")).hasSize(2);
    }

    @Test
    void aPageIsTakenInAsAFile() throws Exception {
        String page =
                """
                <html><head><title>Ferry aground - Bay Herald</title></head><body><article><h1>Ferry aground</h1>
                <p>A ferry ran aground off Sorrel Point before dawn, and all of the people aboard were brought ashore \
                by noon, the coast guard said in a statement.</p>
                <p>The captain had reported a failure of the engine to the harbour office an hour before.</p>
                </article></body></html>
                """;
        String form =
                """
                --b\r
                Content-Disposition: form-data; name="file"; filename="ferry.html"\r
                Content-Type: text/html\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="url"\r
                \r
                https://bay.example/ferry\r
                --b--\r
                """
                        .formatted(page);

        HttpResponse<String> posted = post("multipart/form-data; boundary=b", form);

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        JsonNode report = json(get(posted.headers().firstValue("Location").orElseThrow()));
        assertThat(report.path("title").asText()).isEqualTo("Ferry aground");
        assertThat(report.path("url").asText()).isEqualTo("https://bay.example/ferry");
        assertThat(report.path("text").asText()).contains("failure of the engine");
    }

    @Test
    void allMistakesOfAReportAreToldTogether() throws Exception {
        HttpResponse<String> posted =
                post(
                        "application/json",
                        """
                        {"title": 7, "text": " ", "url": "file:///etc/passwd", "published": "soon", "outlett": "B\\u0000"}
                        """);

        assertThat(posted.statusCode()).isEqualTo(400);
        assertThat(posted.headers().firstValue("Content-Type"))
                .contains("application/problem+json;charset=utf-8");
        assertThat(json(posted).path("mistakes")).hasSize(5);
        assertThat(json(get("/api/reports")).path("reports")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reports/7, 404",
        "/api/reports/seven, 404",
        "/api/reports?limit=0, 400",
        "/api/reports?after=x, 400",
        "/nothing, 404"
    })
    void whatCannotBeAnsweredIsAProblem(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json;charset=utf-8");
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
    }

    @Test
    void reportsAreListedPageByPage() throws Exception {
        for (int i = 0; i < 5; i++) {
            post("application/json", "{\"text\": \"Report number %d\"}".formatted(i));
        }

        JsonNode first = json(get("/api/reports?limit=3"));
        JsonNode second = json(get(first.path("next").asText()));

        assertThat(first.path("reports")).hasSize(3);
        assertThat(second.path("reports")).hasSize(2);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void whoeverHasTheLatestRevisionIsNotSentItAgain() throws Exception {
        post("application/json", REPORT);
        String tag = get("/api/reports/1").headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder known = request("/api/reports/1").header("If-None-Match", tag);

        assertThat(client.send(known.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(304);
        post("application/json", REPORT.replace("ran aground", "sank"));
        assertThat(client.send(known.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesOfOtherSitesMayNotAsk() throws Exception {
        HttpRequest foreign =
                request("/api/reports")
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(REPORT))
                        .build();

        assertThat(client.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(post("text/plain", REPORT).statusCode()).isEqualTo(415);
    }

    @Test
    void aPortInUseIsToldInOneSentence() {
        int taken = URI.create(server.address()).getPort();

        Path other = folder.resolve("other");
        Settings same = new Settings(Settings.LOOPBACK, taken, other, StoreAddress.in(other));

        assertThatThrownBy(() -> ReadoutServer.start(same))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "port %d of 127.0.0.1 is in use or not allowed; choose another one with"
                                + " --port",
                        taken);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                request("/api/reports")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
