package dev.readout.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Asks a running server, as a program of this machine does.
public final class Asking {
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String address;

    public Asking(String address) {
        this.address = address;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return json(send("GET", path, "", ""));
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, BodyHandlers.ofByteArray()).body();
    }

    public HttpResponse<String> post(String path, String json)
            throws IOException, InterruptedException {
        return send("POST", path, "application/json", json);
    }

    public HttpResponse<String> send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .method(method, BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public JsonNode json(HttpResponse<String> answer) throws IOException {
        return mapper.readTree(answer.body());
    }

    /// Subscribes to a feed.
    ///
    /// @return its path
    public String subscribe(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("/api/feeds", mapper.createObjectNode().put("url", url).toString());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    /// Waits until something has become true.
    ///
    /// @throws AssertionError if it has not within two minutes
    public static void until(String what, Check check) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!check.isTrue()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within two minutes: " + what);
            }
            Thread.sleep(20);
        }
    }

    /// What is waited for.
    public interface Check {
        boolean isTrue() throws Exception;
    }
}
