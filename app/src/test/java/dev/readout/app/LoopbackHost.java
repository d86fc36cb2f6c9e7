package dev.readout.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A host on this machine that answers what a test tells it to, byte for byte.
public final class LoopbackHost implements AutoCloseable {
    private final ServerSocket server;
    private final String scheme;
    private final Map<String, Play> plays = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /// Writes an answer, and the connection is closed.
    public interface Play {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    public LoopbackHost() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), "http");
    }

    public LoopbackHost(ServerSocket server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    public LoopbackHost play(String path, Play play) {
        plays.put(path, play);
        return this;
    }

    /// @param head status and fields, without the empty line
    public LoopbackHost answer(String path, String head, byte[] body) {
        return play(
                path,
                out -> {
                    out.write((head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(latin()));
                    out.write(body);
                });
    }

    public LoopbackHost page(String path, String html) {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        return answer(
                path,
                "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: "
                        + body.length,
                body);
    }

    public LoopbackHost redirect(String path, String location) {
        return answer(path, "HTTP/1.1 302 Found\nLocation: " + location, new byte[0]);
    }

    /// All files of a folder, each under its name.
    public LoopbackHost folder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                page("/" + file.getFileName(), Files.readString(file));
            }
        }
        return this;
    }

    public String at(String path) {
        return scheme + "://127.0.0.1:" + server.getLocalPort() + path;
    }

    public int port() {
        return server.getLocalPort();
    }

    /// The heads of all requests so far.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /// How often the path was asked for.
    public long asked(String path) {
        return requests.stream().filter(head -> head.startsWith("GET " + path + " ")).count();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            } catch (IOException e) {
                return; // Closed.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String head = head(socket.getInputStream());
            requests.add(head);
            String[] words = head.split(" ", 3);
            Play play = words.length < 2 ? null : plays.get(words[1]);
            if (play == null) {
                socket.getOutputStream()
                        .write("HTTP/1.1 404 Not Found\r\n\r\nnothing".getBytes(latin()));
            } else {
                play.answer(socket.getOutputStream());
            }
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The other side went away.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(latin()).endsWith("\r\n\r\n")) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            head.write(b);
        }
        return head.toString(latin());
    }

    private static java.nio.charset.Charset latin() {
        return StandardCharsets.ISO_8859_1;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
