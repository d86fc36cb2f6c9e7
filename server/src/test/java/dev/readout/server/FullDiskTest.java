package dev.readout.server;

import static dev.readout.server.Asking.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server whose files may not grow beyond a limit that the system sets: what it writes fails, as
/// on a full disk.
class FullDiskTest {
    private static final int MOST_BYTES = 600_000;
    private static final int MOST_REPORTS = 200;

    @TempDir Path folder;

    @Test
    void whatCannotBeWrittenIsNotAcknowledgedAndAllElseIsThereWhenThereIsRoomAgain()
            throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/prlimit")),
                "there is no prlimit on this machine");
        Random random = new Random(5);
        List<String> acknowledged = new ArrayList<>();
        HttpResponse<String> refused;
        try (ServerProcess server = new ServerProcess(folder)) {
            Asking asking = server.asking();
            asking.post("/api/reports", report("https://bay.example/first", random));
            until("a story", () -> asking.get("/api/stories").path("stories").size() == 1);
            server.limitFiles(MOST_BYTES);
            do {
                String url = "https://bay.example/" + acknowledged.size();
                refused = asking.post("/api/reports", report(url, random));
                if (refused.statusCode() == 201) {
                    acknowledged.add(url);
                }
            } while (refused.statusCode() == 201 && acknowledged.size() < MOST_REPORTS);

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
            assertThat(refused.body()).contains("nothing was acknowledged: the ");
            assertThat(asking.get("/health").path("status").asText()).isEqualTo("ready");
            assertThat(asking.get("/api/reports/1").path("url").asText())
                    .isEqualTo("https://bay.example/first");
            acknowledged.add("https://bay.example/first");
        }
        try (ServerProcess server = new ServerProcess(folder)) {
            Asking asking = server.asking();
            List<String> kept = new ArrayList<>();
            for (JsonNode report : asking.get("/api/reports?limit=500").path("reports")) {
                kept.add(report.path("url").asText());
            }
            assertThat(kept).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(kept.size() - acknowledged.size()).isBetween(0, 1);
            assertThat(
                            asking.post("/api/reports", report("https://bay.example/x", random))
                                    .statusCode())
                    .isEqualTo(201);
        }
    }

    /// Of letters that do not pack well.
    private static String report(String url, Random random) {
        StringBuilder text = new StringBuilder("A ferry ran aground. ");
        for (int i = 0; i < 3000; i++) {
            text.append((char) ('a' + random.nextInt(26))).append(i % 7 == 0 ? " " : "");
        }
        return "{\"url\": \"%s\", \"text\": \"%s\"}".formatted(url, text);
    }
}
