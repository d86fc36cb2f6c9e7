package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.archive.Archive;
import dev.readout.server.feed.FeedDesk;
import dev.readout.server.intake.Intake;
import dev.readout.server.search.Search;
import dev.readout.server.store.Store;
import dev.readout.server.story.StoryBriefs;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// All pages of the server.
public final class Pages {
    /// Only what comes from this server; no script and no style within a page.
    private static final String RULES =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src"
                + " 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
                + " 'none'";

    private final Store store;
    private final Archive archive;
    private final Intake intake;
    private final StoryBriefs briefs;
    private final FeedDesk feeds;
    private final Search search;

    public Pages(
            Store store,
            Archive archive,
            Intake intake,
            StoryBriefs briefs,
            FeedDesk feeds,
            Search search) {
        this.archive = archive;
        this.search = search;
        this.feeds = feeds;
        this.store = store;
        this.intake = intake;
        this.briefs = briefs;
    }

    public void route(RoutesConfig routes) {
        Assets.route(routes);
        new StoriesPage(store).route(routes);
        new StoryPage(store, archive, briefs).route(routes);
        new ReportPage(store, archive).route(routes);
        new AddPage(intake, feeds).route(routes);
        new FeedsPage(feeds).route(routes);
        new CorrectionsPage(store, briefs).route(routes);
        new SearchPage(search).route(routes);
        new VoicesPage(search).route(routes);
        new OutletsPage(store.stories(), search).route(routes);
    }

    static void html(Context request, String page) {
        request.header("Content-Security-Policy", RULES);
        request.header("X-Content-Type-Options", "nosniff");
        request.contentType("text/html;charset=utf-8");
        request.result(page.getBytes(StandardCharsets.UTF_8));
    }

    /// Tells a reader at a browser why a page could not be shown.
    public static void mistake(Context request, int status, String detail) {
        Html html = new Html();
        String sentence = detail.substring(0, 1).toUpperCase(Locale.ROOT) + detail.substring(1);
        html.element(
                "p",
                sentence.endsWith(".") ? sentence : sentence + ".",
                "class",
                "said-no",
                "role",
                "alert");
        html.open("p", "class", "tools");
        form(request).ifPresent(form -> html.element("a", "Back to the form", "href", form));
        html.element("a", "To the stories", "href", "/").close("p");
        html(request, Site.page(Site.Place.STORIES, heading(status), html));
        request.status(status);
    }

    /// The page of ours that sent what could not be done.
    private static Optional<String> form(Context request) {
        String own = "http://" + request.host();
        return Optional.ofNullable(request.header("Referer"))
                .filter(page ->
                        request.method().equals(HandlerType.POST) && page.startsWith(own + "/"))
                .map(page -> page.substring(own.length()));
    }

    private static String heading(int status) {
        return switch (status) {
            case 404 -> "There is no such page";
            case 500 -> "The server made a mistake";
            default -> "This could not be done";
        };
    }
}
