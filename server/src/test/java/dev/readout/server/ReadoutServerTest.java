package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.Engine;
import dev.readout.report.Credit;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

    private static final String PAGE =
            """
            <html><head><title>Ferry aground - Bay Herald</title></head><body><article><h1>Ferry aground</h1>
            <p>A ferry ran aground off Sorrel Point before dawn, and all of the people aboard were brought ashore \
            by noon, the coast guard said in a statement.</p>
            <p>The captain had reported a failure of the engine to the harbour office an hour before.</p>
            </article></body></html>
            """;

    @TempDir Path folder;

    private Served served;

    @BeforeEach
    void start() throws IOException {
        served = Served.in(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void tellsWhenItIsReady() throws Exception {
        assertThat(served.get("/health").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @Test
    void aReportThatWasTakenInIsThere() throws Exception {
        HttpResponse<String> posted = served.post("application/json", REPORT);

        assertThat(posted.statusCode()).isEqualTo(201);
        JsonNode report =
                Served.json(served.get(posted.headers().firstValue("Location").orElseThrow()));
        assertThat(report.path("text").asText()).isEqualTo("A ferry ran aground off Sorrel Point.");
        assertThat(report.path("published").asText()).isEqualTo("2031-04-07T06:15+02:00");
        assertThat(Served.json(served.get("/api/reports")).path("reports")).hasSize(1);
    }

    @Test
    void theSameReportAgainIsNoneAndOtherWordsAreARevision() throws Exception {
        String location =
                "/api/reports/"
                        + Served.json(served.post("application/json", REPORT)).path("id").asText();

        HttpResponse<String> again = served.post("application/json", REPORT);
        HttpResponse<String> edited =
                served.post("application/json", REPORT.replace("ran aground", "sank"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Served.json(again).path("change").asText()).isEqualTo("nothing");
        assertThat(edited.statusCode()).isEqualTo(201);
        assertThat(Served.json(edited).path("change").asText()).isEqualTo("new-revision");
        assertThat(Served.json(served.get(location)).path("text").asText()).contains("sank");
        assertThat(Served.json(served.get(location + "/revisions")).path("revisions")).hasSize(2);
    }

    @Test
    void aPageIsTakenInAsAFile() throws Exception {
        HttpResponse<String> posted = uploaded(PAGE);

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        JsonNode report =
                Served.json(served.get(posted.headers().firstValue("Location").orElseThrow()));
        assertThat(report.path("title").asText()).isEqualTo("Ferry aground");
        assertThat(report.path("url").asText()).isEqualTo("https://bay.example/ferry");
        assertThat(report.path("text").asText()).contains("failure of the engine");
    }

    @Test
    void whatThePageSaysOfWhereItComesFromIsKept() throws Exception {
        String page =
                """
                <html><head><title>Ferry aground - Bay Herald</title>
                <link rel="canonical" href="https://agency.example/ferry">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry aground",
                 "isBasedOn": "https://norda.example/ferry-aground"}</script></head>
                <body><article><h1>Ferry aground</h1>
                <p>A ferry ran aground off Sorrel Point before dawn, and all of the people aboard were brought ashore \
                by noon, the coast guard said in a statement.</p>
                <p>The captain had reported a failure of the engine to the harbour office an hour before.</p>
                <p>© 2031 Norda News</p>
                </article></body></html>
                """;

        HttpResponse<String> posted = uploaded(page);

        String location = posted.headers().firstValue("Location").orElseThrow();
        Extraction.Found found =
                (Extraction.Found)
                        new Engine()
                                .extract(
                                        new Page(
                                                "ferry.html",
                                                page.getBytes(StandardCharsets.UTF_8)),
                                        new ReportId("r1"));
        assertThat(Served.json(served.get(location)).path("credits"))
                .extracting(credit -> credit.path("name").asText())
                .containsExactlyElementsOf(
                        found.report().head().credits().stream().map(Credit::name).toList())
                .hasSizeGreaterThan(1);
    }

    @Test
    void allMistakesOfAReportAreToldTogether() throws Exception {
        HttpResponse<String> posted =
                served.post(
                        "application/json",
                        """
                        {"title": 7, "text": " ", "url": "file:///etc/passwd", "published": "soon", "outlett": "B\\u0000"}
                        """);

        assertThat(posted.statusCode()).isEqualTo(400);
        assertThat(posted.headers().firstValue("Content-Type"))
                .contains("application/problem+json;charset=utf-8");
        assertThat(Served.json(posted).path("mistakes")).hasSize(5);
        assertThat(Served.json(served.get("/api/reports")).path("reports")).isEmpty();
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
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json;charset=utf-8");
        assertThat(Served.json(answer).path("status").asInt()).isEqualTo(status);
    }

    @Test
    void reportsAreListedPageByPage() throws Exception {
        for (int i = 0; i < 5; i++) {
            served.post("application/json", "{\"text\": \"Report number %d\"}".formatted(i));
        }

        JsonNode first = Served.json(served.get("/api/reports?limit=3"));
        JsonNode second = Served.json(served.get(first.path("next").asText()));

        assertThat(first.path("reports")).hasSize(3);
        assertThat(second.path("reports")).hasSize(2);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void whoeverHasTheLatestRevisionIsNotSentItAgain() throws Exception {
        served.post("application/json", REPORT);
        String tag = served.get("/api/reports/1").headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder known = served.request("/api/reports/1").header("If-None-Match", tag);

        assertThat(served.answer(known).statusCode()).isEqualTo(304);
        served.post("application/json", REPORT.replace("ran aground", "sank"));
        assertThat(served.answer(known).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesOfOtherSitesMayNotAsk() throws Exception {
        HttpRequest.Builder foreign =
                served.request("/api/reports")
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(REPORT));

        assertThat(served.answer(foreign).statusCode()).isEqualTo(403);
        assertThat(served.post("text/plain", REPORT).statusCode()).isEqualTo(415);
    }

    @Test
    void aPortInUseIsToldInOneSentence() {
        int taken = URI.create(served.server().address()).getPort();

        Path other = folder.resolve("other");
        Settings same = new Settings(Settings.LOOPBACK, taken, other, StoreAddress.in(other));

        assertThatThrownBy(() -> ReadoutServer.start(same))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "port %d of 127.0.0.1 is in use or not allowed; choose another one with"
                                + " --port",
                        taken);
    }

    private HttpResponse<String> uploaded(String page) throws Exception {
        return served.upload(
                "ferry.html", page.getBytes(StandardCharsets.UTF_8), "https://bay.example/ferry");
    }
}
