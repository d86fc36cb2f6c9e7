package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Starts the server as a process of its own and kills it while it takes reports in.
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KilledServerTest {
    private static final int KILLS = 20;
    private static final long SEED = 20_310_409;

    /// The kill comes with one of so many reports …
    private static final int MOST_REPORTS = 12;

    /// … and so many microseconds after it was sent, at most.
    private static final int MOST_MICROSECONDS = 8000;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Random random = new Random(SEED);

    /// Texts that the server has acknowledged, by address, the latest one last.
    private final Map<String, List<String>> acknowledged = new TreeMap<>();

    /// Texts that were under way when the server died, by address.
    private final Map<String, List<String>> unfinished = new TreeMap<>();

    private int sent;

    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenTheServerIsKilled() throws Exception {
        List<String> points = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            int report = sent + 2 + random.nextInt(MOST_REPORTS);
            int microseconds = random.nextInt(MOST_MICROSECONDS);
            killedAt(report, microseconds);
            points.add("report %d + %d µs".formatted(report, microseconds));
        }
        System.out.println("killed at " + points);

        try (Running server = new Running(folder)) {
            Map<String, List<String>> kept = kept(server);
            assertThat(unfinished).as("kills that hit an unfinished write").isNotEmpty();
            assertThat(acknowledged).as("reports acknowledged").hasSizeGreaterThan(KILLS);
            acknowledged.forEach((address, texts) ->
                    assertThat(kept.get(address))
                            .as("revisions of %s", address)
                            .containsSubsequence(texts)
                            .doesNotHaveDuplicates());
            kept.forEach((address, texts) -> {
                List<String> known = new ArrayList<>(acknowledged.getOrDefault(address, List.of()));
                known.addAll(unfinished.getOrDefault(address, List.of()));
                assertThat(known).as("sent to %s", address).containsAll(texts);
            });
        }
    }

    @Test
    void aSecondServerOnTheSameFolderEndsWithASentence() throws Exception {
        try (Running first = new Running(folder)) {
            Process second = Running.process(folder);
            String err = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isEqualTo(3);
            assertThat(err)
                    .isEqualTo(
                            "readout: another readout serve is using the folder %s\n"
                                    .formatted(folder));
            assertThat(first.get("/health").statusCode()).isEqualTo(200);
        }
    }

    /// Sends reports one after the other until the server is gone.
    private void killedAt(int report, int microseconds) throws Exception {
        try (Running server = new Running(folder)) {
            Thread killer =
                    new Thread(() -> {
                        LockSupport.parkNanos(1000L * microseconds);
                        server.process.destroyForcibly();
                    });
            boolean alive = true;
            while (alive) {
                if (sent + 1 == report) {
                    killer.start();
                }
                alive = send(server);
            }
            killer.join();
        }
    }

    private boolean send(Running server) throws InterruptedException {
        sent++;
        String address = "https://bay.example/" + (random.nextInt(4) == 0 ? "live" : sent);
        String text =
                "Report number %d. ".formatted(sent) + "All is calm. ".repeat(random.nextInt(3000));
        try {
            int status = server.post(address, text).statusCode();
            assertThat(status).isEqualTo(201);
            acknowledged.computeIfAbsent(address, key -> new ArrayList<>()).add(text.strip());
            return true;
        } catch (IOException e) {
            unfinished.computeIfAbsent(address, key -> new ArrayList<>()).add(text.strip());
            return false;
        }
    }

    private Map<String, List<String>> kept(Running server) throws Exception {
        Map<String, List<String>> kept = new TreeMap<>();
        String next = "/api/reports?limit=100";
        while (!next.isEmpty()) {
            JsonNode page = mapper.readTree(server.get(next).body());
            for (JsonNode report : page.path("reports")) {
                String path = "/api/reports/%s/revisions".formatted(report.path("id").asText());
                List<String> texts = new ArrayList<>();
                mapper.readTree(server.get(path).body())
                        .path("revisions")
                        .forEach(revision -> texts.add(revision.path("text").asText().strip()));
                assertThat(kept.put(report.path("url").asText(), texts)).isNull();
            }
            next = page.path("next").asText();
        }
        return kept;
    }

    /// A server in a process of its own, from when it is ready.
    private static final class Running implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final ObjectMapper mapper = new ObjectMapper();
        private final Process process;
        private final String address;

        Running(Path folder) throws IOException {
            process = process(folder);
            BufferedReader out =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            String ready = String.valueOf(out.readLine());
            assertThat(ready).startsWith("Readout is ready at http://127.0.0.1:");
            address = ready.substring(ready.indexOf("http"));
        }

        static Process process(Path folder) throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-Xmx300m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.readout.server.Main",
                            "serve",
                            "--port",
                            "0",
                            "--data",
                            folder.toString())
                    .start();
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(),
                    BodyHandlers.ofString());
        }

        HttpResponse<String> post(String url, String text)
                throws IOException, InterruptedException {
            String body = mapper.createObjectNode().put("url", url).put("text", text).toString();
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "/api/reports"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build();
            return client.send(request, BodyHandlers.ofString());
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
