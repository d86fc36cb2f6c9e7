package dev.readout.bench.load;

import dev.readout.bench.stream.SyntheticStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// Asks the server as readers do, for lists and searches with words that its reports have.
final class Reader {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SEED = 11;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final List<String> words;
    private final AtomicInteger errors = new AtomicInteger();

    Reader(String address) {
        this.address = address;
        SyntheticStream stream = new SyntheticStream(SEED);
        this.words =
                java.util.stream.Stream.generate(stream::next)
                        .limit(100)
                        .flatMap(sent -> sent.arrival().title().stream())
                        .flatMap(title -> java.util.Arrays.stream(title.split(" ", -1)))
                        .map(word -> word.replace(".", ""))
                        .toList();
    }

    /// Answers that were none, or not of the 200s.
    int errors() {
        return errors.get();
    }

    void list(Random random, Times times) throws InterruptedException {
        String outlet = "Outlet+" + random.nextInt(400);
        String question =
                switch (random.nextInt(4)) {
                    case 0 -> "?limit=50";
                    case 1 -> "?outlet=" + outlet;
                    case 2 -> "?conflicting=true&limit=100";
                    default -> "?from=2031-01-02&to=2031-01-09";
                };
        timed("/api/stories" + question, times);
    }

    void search(Random random, Times times) throws InterruptedException {
        String word = words.get(random.nextInt(words.size()));
        String question = random.nextBoolean() ? word : word + " " + words.getFirst();
        timed("/api/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8), times);
    }

    private void timed(String path, Times times) throws InterruptedException {
        long start = System.nanoTime();
        int status = ask(path).map(HttpResponse::statusCode).orElse(0);
        times.add(System.nanoTime() - start);
        if (status != 200) {
            errors.incrementAndGet();
        }
    }

    java.util.Optional<HttpResponse<String>> ask(String path) throws InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build());
    }

    java.util.Optional<HttpResponse<String>> post(String report) throws InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address + "/api/reports"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(report))
                        .build());
    }

    private java.util.Optional<HttpResponse<String>> send(HttpRequest request)
            throws InterruptedException {
        try {
            return java.util.Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return java.util.Optional.empty();
        }
    }
}
