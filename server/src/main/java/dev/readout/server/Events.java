package dev.readout.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.server.story.News;
import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// `/api/events`: tells what moves as Server-Sent Events, `story`, `gone` and `brief`.
///
/// Whoever comes back with the id of the last event it saw gets those that came since, as far as
/// they are remembered. Whoever reads too slowly is sent away and comes back.
final class Events implements AutoCloseable {
    /// Events that are remembered, and that may wait for one reader.
    private static final int REMEMBERED = 1_000;

    /// A word now and then shows both sides that the other one is there.
    private static final long QUIET_SECONDS = 15;

    private final Deque<Event> latest = new ArrayDeque<>();
    private final Set<BlockingQueue<Event>> readers = ConcurrentHashMap.newKeySet();
    private long last;
    private volatile boolean isClosed;

    /// @param first the number before that of the first event; higher than any of an earlier
    ///   process, so the time in milliseconds
    Events(long first) {
        this.last = first;
    }

    void route(RoutesConfig routes) {
        routes.sse("/api/events", this::serve);
    }

    /// How many listen.
    int readers() {
        return readers.size();
    }

    synchronized void tell(News news) {
        last++;
        ObjectNode data =
                Answers.object("story", news.story())
                        .put("reports", news.reports())
                        .put("time", news.time().toString());
        Event event = new Event(last, news.kind().name().toLowerCase(Locale.ROOT), data.toString());
        latest.add(event);
        if (latest.size() > REMEMBERED) {
            latest.remove();
        }
        readers.removeIf(reader -> !reader.offer(event));
    }

    private synchronized BlockingQueue<Event> join(long seen) {
        BlockingQueue<Event> queue = new ArrayBlockingQueue<>(REMEMBERED);
        List<Event> missed = latest.stream().filter(event -> event.id > seen).toList();
        queue.addAll(missed);
        readers.add(queue);
        return queue;
    }

    private void serve(SseClient client) {
        BlockingQueue<Event> queue = join(lastSeen(client));
        client.keepAlive();
        client.onClose(() -> readers.remove(queue));
        Thread.ofVirtual().name("events").start(() -> send(client, queue));
    }

    private void send(SseClient client, BlockingQueue<Event> queue) {
        try {
            client.sendComment("listening");
            while (!client.terminated() && !isClosed && readers.contains(queue)) {
                Event event = queue.poll(QUIET_SECONDS, TimeUnit.SECONDS);
                if (event == null) {
                    client.sendComment("quiet");
                } else {
                    client.sendEvent(event.kind, event.data, String.valueOf(event.id));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            readers.remove(queue);
            client.close();
        }
    }

    /// Without a number nothing was seen and nothing is missed.
    private static long lastSeen(SseClient client) {
        String id = client.ctx().header("Last-Event-ID");
        try {
            return id == null ? Long.MAX_VALUE : Long.parseLong(id);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public void close() {
        isClosed = true;
        readers.clear();
    }

    private record Event(long id, String kind, String data) {}
}
