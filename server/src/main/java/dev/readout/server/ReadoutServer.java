package dev.readout.server;

import dev.readout.app.fetch.Fetcher;
import dev.readout.server.feed.FeedDesk;
import dev.readout.server.feed.Rounds;
import dev.readout.server.page.Pages;
import dev.readout.server.search.Library;
import dev.readout.server.story.Newsroom;
import dev.readout.server.watch.Journal;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/// The server with everything it needs, from the first request to the last.
///
/// ```java
/// try (ReadoutServer server = ReadoutServer.start(settings)) {
///     System.out.println(server.address());
/// }
/// ```
public final class ReadoutServer implements AutoCloseable {
    /// The largest request, in bytes: a page of a web site has 0.1 to 5 million.
    static final long MAX_REQUEST = 20_000_000;

    /// The quickest of nine: a story of 500 reports has many megabytes.
    private static final int PACKING = 1;

    private final Settings settings;
    private final Holdings holdings;
    private final Newsroom newsroom;
    private final Library library;
    private final Rounds rounds;
    private final Journal journal;
    private final Events events;
    private final Javalin javalin;

    private ReadoutServer(Settings settings, Holdings holdings, Journal journal)
            throws IOException {
        this.settings = settings;
        this.holdings = holdings;
        this.journal = journal;
        this.events = new Events(System.currentTimeMillis());
        this.library = Library.open(settings.data().resolve("index"), holdings.store(), journal);
        this.newsroom = Newsroom.open(holdings.store(), journal);
        newsroom.listen(events::tell);
        this.rounds =
                new Rounds(
                        holdings.store().subscriptions(),
                        holdings.intake(),
                        new Fetcher(settings.fetching().settings()),
                        settings.fetching().pace(),
                        Clock.systemUTC(),
                        journal);
        this.javalin = Javalin.create(this::configure);
    }

    /// @throws IOException if the port or the folder is in use
    /// @throws dev.readout.server.store.StoreException if the store cannot be opened
    public static ReadoutServer start(Settings settings) throws IOException {
        Holdings holdings = Holdings.open(settings, Clock.systemUTC());
        ReadoutServer server = with(settings, holdings);
        try {
            server.javalin.start();
            server.rounds.start();
            return server;
        } catch (JavalinBindException e) {
            server.stop();
            throw new IOException(
                    "port %d of %s is in use or not allowed; choose another one with --port"
                            .formatted(settings.port(), settings.host()),
                    e);
        }
    }

    private static ReadoutServer with(Settings settings, Holdings holdings) throws IOException {
        try {
            return new ReadoutServer(settings, holdings, Journal.ofProcess());
        } catch (IOException | RuntimeException e) {
            holdings.close();
            throw e;
        }
    }

    /// Where it answers, with the port that it has got.
    public String address() {
        return "http://%s:%d".formatted(settings.host(), javalin.port());
    }

    /// Answers what is under way, then no more. Calling it again does nothing.
    void stop() {
        events.close();
        javalin.stop();
        rounds.close();
        newsroom.close();
        library.close();
        holdings.close();
    }

    @Override
    public void close() {
        stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.http.maxRequestSize = MAX_REQUEST;
        config.jetty.multipartConfig.maxFileSize(MAX_REQUEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MAX_REQUEST, SizeUnit.BYTES);
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(PACKING));
        new Observation(holdings.store(), library.search(), events, journal).configure(config);
        route(config.routes);
    }

    private void route(RoutesConfig routes) {
        routes.before(new Visitors(settings)::check);
        routes.get("/health", request -> Answers.json(request, Answers.object("status", "ready")));
        new ReportsApi(holdings.store(), holdings.intake()).route(routes);
        new ChangesApi(holdings.store(), holdings.archive()).route(routes);
        StoryFinder finder = new StoryFinder(holdings.store().stories());
        new StoriesApi(holdings.store().stories(), finder, newsroom.briefs()).route(routes);
        new ExportsApi(holdings.store(), holdings.archive(), finder, newsroom.briefs())
                .route(routes);
        events.route(routes);
        routes.get("/openapi.json", ReadoutServer::openApi);
        new SearchApi(library.search()).route(routes);
        FeedDesk feeds =
                new FeedDesk(
                        holdings.store().subscriptions(),
                        rounds,
                        settings.fetching().pace(),
                        Clock.systemUTC());
        new FeedsApi(feeds).route(routes);
        new CorrectionsApi(holdings.store().decisions()).route(routes);
        new Pages(
                        holdings.store(),
                        holdings.archive(),
                        holdings.intake(),
                        newsroom.briefs(),
                        feeds,
                        library.search())
                .route(routes);
        Problem.route(routes, journal);
    }

    /// What can be asked of this server, as OpenAPI 3.1 has it.
    private static void openApi(Context request) throws IOException {
        try (InputStream in = ReadoutServer.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("the program has no resource openapi.json");
            }
            Answers.hashed(
                    request,
                    "application/json",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// Methods and paths that are answered: "GET /api/stories/{id}".
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method.name() + " " + handler.endpoint.path)
                .toList();
    }
}
