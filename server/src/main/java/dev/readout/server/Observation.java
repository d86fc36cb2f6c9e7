package dev.readout.server;

import dev.readout.server.search.Search;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryStore;
import dev.readout.server.watch.Figures;
import dev.readout.server.watch.Journal;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// What the server tells of itself: `/metrics`, and a line in the log for each request.
final class Observation {
    private static final double MILLISECONDS_A_SECOND = 1_000;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private final Figures figures = new Figures();
    private final Journal journal;

    Observation(Store store, Search search, Events events, Journal journal) {
        this.journal = journal;
        StoryStore stories = store.stories();
        figures.gauge("readout_reports", "Reports that are kept.", store::size)
                .gauge("readout_stories", "Stories with a report.", stories::size)
                .gauge(
                        "readout_waiting_revisions",
                        "Revisions that stand in no story yet.",
                        stories::waiting)
                .gauge(
                        "readout_waiting_seconds",
                        "How long the revision that came first of these has waited.",
                        () -> waited(stories))
                .gauge(
                        "readout_waiting_briefs",
                        "Stories whose brief is missing or older than they are.",
                        stories::waitingBriefs)
                .gauge(
                        "readout_index_entries",
                        "Reports, claims and statements in the index.",
                        search::size)
                .gauge("readout_event_readers", "Readers of events.", events::readers)
                .gauge(
                        "process_uptime_seconds",
                        "Seconds since the process began.",
                        () ->
                                ManagementFactory.getRuntimeMXBean().getUptime()
                                        / MILLISECONDS_A_SECOND)
                .gauge(
                        "jvm_heap_used_bytes",
                        "Memory of the program that is in use.",
                        () -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    private static double waited(StoryStore stories) {
        return stories.waiting(0, 1).stream()
                .mapToDouble(first ->
                        Duration.between(first.revision().seen(), Instant.now()).toMillis()
                                / MILLISECONDS_A_SECOND)
                .findFirst()
                .orElse(0);
    }

    void configure(JavalinConfig config) {
        config.requestLogger.http(this::answered);
        config.routes.get(
                "/metrics",
                request ->
                        request.contentType("text/plain; version=0.0.4; charset=utf-8")
                                .result(figures.written()));
    }

    /// The path alone: what stands behind it is the business of whoever asks.
    private void answered(Context request, Float milliseconds) {
        Endpoint endpoint = request.endpoints().lastHttpEndpoint();
        String route = endpoint == null ? "none" : endpoint.path;
        String method = request.method().name();
        int status = request.statusCode();
        figures.answered(method, route, status, (long) (milliseconds * NANOSECONDS_A_MILLISECOND));
        journal.note(
                "request",
                Map.of(
                        "method",
                        method,
                        "path",
                        request.path(),
                        "status",
                        status,
                        "milliseconds",
                        Math.round(milliseconds)));
    }
}
