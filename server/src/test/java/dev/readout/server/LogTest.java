package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.server.store.StoreAddress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    private static final String SECRET = "hush-4711";

    @TempDir Path folder;

    @Test
    void theLogIsLinesOfJsonAndHasNothingThatIsSecret() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (ReadoutServer server =
                ReadoutServer.start(
                        new Settings(Settings.LOOPBACK, 0, folder, StoreAddress.in(folder)))) {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    server.address()
                                                            + "/api/reports?token="
                                                            + SECRET))
                                    .header("Authorization", "Bearer " + SECRET)
                                    .header("Cookie", "session=" + SECRET)
                                    .header("Content-Type", "application/json")
                                    .POST(
                                            BodyPublishers.ofString(
                                                    "{\"text\": \"The code is %s.\"}"
                                                            .formatted(SECRET)))
                                    .build(),
                            BodyHandlers.discarding());
        } finally {
            System.setErr(before);
        }

        List<String> lines =
                log.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(one -> one.startsWith("{"))
                        .toList();
        assertThat(lines).anyMatch(line -> line.contains("\"path\":\"/api/reports\""));
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(SECRET);
        for (String line : lines) {
            JsonNode entry = new ObjectMapper().readTree(line);
            assertThat(entry.has("time") && entry.has("level") && entry.has("event")).isTrue();
        }
    }
}
