package dev.readout.bench.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The shipped server as a process of its own.
///
/// @param took from the call until it said that it is ready
record ServedProcess(Process process, String address, Duration took) implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_BRIEF = Duration.ofMinutes(15);
    private static final Duration LONGEST_END = Duration.ofMinutes(2);

    static ServedProcess start(LoadPlan plan) throws IOException {
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder(
                                plan.root().resolve("readout").toString(),
                                "serve",
                                "--port",
                                "0",
                                "--data",
                                plan.data().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader out = process.inputReader();
        String ready = Optional.ofNullable(out.readLine()).orElse("");
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        int at = ready.indexOf("http://");
        if (at < 0) {
            throw new IOException("the server did not start: " + ready);
        }
        return new ServedProcess(process, ready.substring(at), took);
    }

    /// Waits until the story that moved last has its brief, and the index its claims.
    ///
    /// @return the id of the story
    String settled() throws IOException, InterruptedException {
        Reader reader = new Reader(address);
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LONGEST_BRIEF.toNanos()) {
            JsonNode latest = listed(reader, 0);
            String id = latest.path("id").asText();
            if (latest.path("brief").asText().equals("current") && isIndexed(reader, id)) {
                return id;
            }
            Thread.sleep(500);
        }
        throw new IOException("the large story got no brief");
    }

    /// The id of a story by its place in the list of those that moved last.
    String story(int place) throws IOException, InterruptedException {
        return listed(new Reader(address), place).path("id").asText();
    }

    private static JsonNode listed(Reader reader, int place)
            throws IOException, InterruptedException {
        return answer(reader, "/api/stories?limit=100").path("stories").path(place);
    }

    private static boolean isIndexed(Reader reader, String story)
            throws IOException, InterruptedException {
        return answer(reader, "/api/claims?limit=1&story=" + story).path("total").asInt() > 0;
    }

    private static JsonNode answer(Reader reader, String path)
            throws IOException, InterruptedException {
        String body = reader.ask(path).map(HttpResponse::body).orElse("{}");
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IOException("the server gave no JSON", e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
