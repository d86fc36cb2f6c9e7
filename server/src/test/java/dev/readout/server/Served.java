package dev.readout.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.server.store.StoreAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A server of this process with everything in one folder, and who asks it.
record Served(ReadoutServer server, HttpClient client) implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Served in(Path folder) throws IOException {
        Settings settings = new Settings(Settings.LOOPBACK, 0, folder, StoreAddress.in(folder));
        return new Served(ReadoutServer.start(settings), HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return answer(request(path));
    }

    /// Hands a report in.
    HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return answer(
                request("/api/reports")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    /// Hands a file in, as a form does.
    ///
    /// @param url of the page that it holds; none if empty
    HttpResponse<String> upload(String name, byte[] content, String url)
            throws IOException, InterruptedException {
        String part = "--b\r\nContent-Disposition: form-data; name=";
        String before = part + "\"file\"; filename=\"%s\"\r\n\r\n".formatted(name);
        String field = url.isEmpty() ? "" : part + "\"url\"\r\n\r\n" + url + "\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(before.getBytes(StandardCharsets.UTF_8));
        form.write(content);
        form.write(("\r\n" + field + "--b--\r\n").getBytes(StandardCharsets.UTF_8));
        return answer(
                request("/api/reports")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    HttpResponse<String> answer(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return MAPPER.readTree(answer.body());
    }

    @Override
    public void close() {
        server.close();
    }
}
