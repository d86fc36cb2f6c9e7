package dev.readout.server.outlets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// One outlet with a host of its own on this machine. Safe for many threads.
public final class Outlet implements AutoCloseable {
    private static final String HTML = "text/html; charset=utf-8";

    private final String name;
    private final PieceList list;
    private final HttpServer server;
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final Map<String, String> moved = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> visits = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private String robots = "";
    private Instant now = Instant.parse("2031-04-07T06:00:00Z");

    Outlet(String name, PieceList list) throws IOException {
        this.name = name;
        this.list = list;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String name() {
        return name;
    }

    /// The address of its feed.
    public String feed() {
        return at(list.path());
    }

    public String at(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /// Publishes a report of its own.
    public synchronized Piece publish(String slug, String title, String... paragraphs) {
        return put(slug, title, List.of(paragraphs), Optional.empty());
    }

    /// Takes over a report of another outlet, as it is.
    public synchronized Piece syndicate(Outlet from, String slug) {
        Piece piece = from.piece(slug);
        return put(slug, piece.title(), piece.paragraphs(), Optional.of(from));
    }

    /// Changes words of a report where it stands.
    public synchronized Piece edit(String slug, String words, String others) {
        Piece piece = piece(slug);
        List<String> paragraphs =
                piece.paragraphs().stream().map(one -> one.replace(words, others)).toList();
        Piece edited = piece.edited(piece.title().replace(words, others), paragraphs, tick());
        pieces.put(slug, edited);
        return edited;
    }

    /// Gives a report another address; the old one leads to it.
    public synchronized void move(String slug, String other) {
        Piece piece = piece(slug);
        pieces.remove(slug);
        pieces.put(other, piece.withSlug(other));
        moved.put("/" + slug, "/" + other);
    }

    /// Takes a report from the site.
    public synchronized void drop(String slug) {
        pieces.remove(slug);
    }

    /// Answers with this status from now on; 200 ends it.
    public void fail(String path, int status) {
        failures.put(path, status);
    }

    /// What `robots.txt` says.
    public synchronized void robots(String words) {
        robots = words;
    }

    /// How often a path was asked for.
    public int asked(String path) {
        return visits.getOrDefault(path, new AtomicInteger()).get();
    }

    /// How often it could say that nothing has changed.
    public int unchanged() {
        return unchanged.get();
    }

    public synchronized Piece piece(String slug) {
        return Objects.requireNonNull(pieces.get(slug), slug);
    }

    public synchronized List<Piece> pieces() {
        return List.copyOf(pieces.values());
    }

    private Piece put(String slug, String title, List<String> paragraphs, Optional<Outlet> source) {
        Instant time = tick();
        Piece piece = new Piece(slug, "n-" + slug, title, paragraphs, time, time, source);
        pieces.put(slug, piece);
        return piece;
    }

    private Instant tick() {
        now = now.plusSeconds(60);
        return now;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int visit = visits.computeIfAbsent(path, key -> new AtomicInteger()).incrementAndGet();
        int failure = failures.getOrDefault(path, 200);
        if (failure != 200) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            send(exchange, failure, HTML, "<h1>No</h1>");
        } else if (moved.containsKey(path)) {
            exchange.getResponseHeaders().set("Location", moved.get(path));
            send(exchange, 301, HTML, "");
        } else {
            content(exchange, path, visit);
        }
    }

    private synchronized void content(HttpExchange exchange, String path, int visit)
            throws IOException {
        Piece piece = pieces.get(path.substring(1));
        if (path.equals("/robots.txt") && !robots.isEmpty()) {
            send(exchange, 200, "text/plain", robots);
        } else if (path.equals(list.path())) {
            List<Piece> newest = new ArrayList<>(pieces.values());
            tagged(exchange, list.type(), list.of(this, newest.reversed()));
        } else if (piece != null) {
            exchange.getResponseHeaders().set("TDM-Reservation", "1");
            send(exchange, 200, HTML, PieceHtml.of(this, piece, pieces(), visit));
        } else {
            send(exchange, 404, HTML, "<h1>Not found</h1>");
        }
    }

    private void tagged(HttpExchange exchange, String type, String body) throws IOException {
        String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            send(exchange, 200, type, body);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
