package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

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
    @TempDir Path folder;

    private Served served;

    @BeforeEach
    void start() throws Exception {
        served = Served.in(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void whoListensHearsOfTheStoryAndItsBriefAndWhoComesBackOfWhatItMissed() throws Exception {
        HttpResponse<Stream<String>> first = listen("none");
        Iterator<String> lines = first.body().iterator();
        assertThat(lines.next()).startsWith(":");
        served.post("application/json", "{\"text\": \"A ferry ran aground.\"}");

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
        served.get("/health");
        served.get("/api/stories/s9");

        assertThat(served.get("/metrics").body())
                .contains(
                        "readout_requests_total{method=\"GET\",route=\"/health\",status=\"200\"} 1")
                .contains("route=\"/api/stories/{id}\",status=\"404\"} 1")
                .contains("readout_request_seconds_count 2")
                .contains("# TYPE readout_waiting_revisions gauge")
                .contains("readout_waiting_seconds 0\n")
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
        return served.client()
                .send(
                        served.request("/api/events")
                                .header("Accept", "text/event-stream")
                                .header("Last-Event-ID", seen)
                                .build(),
                        BodyHandlers.ofLines());
    }
}
