package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
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
        try (Served served = Served.in(folder)) {
            served.answer(
                    served.request("/api/reports?token=" + SECRET)
                            .header("Authorization", "Bearer " + SECRET)
                            .header("Cookie", "session=" + SECRET)
                            .header("Content-Type", "application/json")
                            .POST(
                                    BodyPublishers.ofString(
                                            "{\"text\": \"The code is %s.\"}".formatted(SECRET))));
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
