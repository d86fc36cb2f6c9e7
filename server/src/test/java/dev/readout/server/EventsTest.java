package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.store.StoreAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EventsTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir Path folder;

    private ReadoutServer server;

    @BeforeEach
    void start() throws Exception {
        server =
                ReadoutServer.start(
                        new Settings(Settings.LOOPBACK, 0, folder, StoreAddress.in(folder)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoListensHearsOfTheStoryAndItsBriefAndWhoComesBackOfWhatItMissed() throws Exception {
        HttpResponse<Stream<String>> first = listen("none");
        Iterator<String> lines = first.body().iterator();
        assertThat(lines.next()).startsWith(":");
        post();

        String story = next(lines, "event: story");
        assertThat(story).contains("\"story\":\"s1\",\"reports\":1");
        next(lines, "event: brief");
        first.body().close();

        HttpResponse<Stream<String>> again = listen("1");
        assertThat(next(again.body().iterator(), "event: story")).isEqualTo(story);
        again.body().close();
    }

    @Test
    void figuresCountWhatWasAsked() throws Exception {
        get("/health");
        get("/api/stories/s9");

        assertThat(get("/metrics"))
                .contains(
                        "readout_requests_total{method=\"GET\",route=\"/health\",status=\"200\"} 1")
                .contains("route=\"/api/stories/{id}\",status=\"404\"} 1")
                .contains("readout_request_seconds_count 2")
                .contains("# TYPE readout_waiting_revisions gauge")
                .contains("# TYPE readout_waiting_briefs gauge");
    }

    /// The data of the next event of a kind.
    private static String next(Iterator<String> lines, String event) {
        String line = lines.next();
        while (!line.equals(event)) {
            line = lines.next();
        }
        while (!line.startsWith("data: ")) {
            line = lines.next();
        }
        return line;
    }

    private HttpResponse<Stream<String>> listen(String seen) throws Exception {
        return client.send(
                request("/api/events").header("Last-Event-ID", seen).build(),
                BodyHandlers.ofLines());
    }

    private void post() throws Exception {
        client.send(
                request("/api/reports")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"text\": \"A ferry ran aground.\"}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Accept", "text/event-stream, */*");
    }
}
