package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.report.ReportId;
import dev.readout.server.archive.Archive;
import dev.readout.server.revision.History;
import dev.readout.server.revision.TouchedClaims;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.Submission;
import dev.readout.server.story.ReportText;
import dev.readout.text.Text;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A report as it stands here beside the page that was stored, with an address for each of its
/// sentences, and what was edited in it.
final class ReportPage {
    /// A stored page is a stranger: nothing of it runs, and nothing is fetched for it.
    private static final String CAPTURE_RULES =
            "sandbox; default-src 'none'; style-src "
                    + Assets.hash(Assets.CAPTURE_STYLE)
                    + "; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    private final Store store;
    private final Archive archive;

    ReportPage(Store store, Archive archive) {
        this.store = store;
        this.archive = archive;
    }

    void route(RoutesConfig routes) {
        routes.get("/reports/{id}", this::answer);
        routes.get("/reports/{id}/stored", this::stored);
    }

    private void answer(Context request) throws IOException {
        List<Revision> revisions = revisions(request);
        Revision shown = shown(request, revisions);
        History history = History.of(revisions, store, archive);
        String story = history.story().map(StoryRow::id).orElse("");
        Html html = new Html();
        facts(html, shown, story);
        others(html, revisions, shown);
        html.open("div", "class", "beside");
        text(html, shown, history, story);
        capture(html, shown);
        html.close("div");
        edits(html, history, story);
        Pages.html(
                request,
                Site.page(
                        Site.Place.STORIES,
                        shown.words().title().orElse("A report without a headline"),
                        html));
    }

    private List<Revision> revisions(Context request) {
        String id = request.pathParam("id");
        List<Revision> revisions =
                id.matches("\\d{1,18}") ? store.revisions(Long.parseLong(id)) : List.of();
        if (revisions.isEmpty()) {
            throw new NotFoundResponse("There is no report " + id + ".");
        }
        return revisions;
    }

    private static Revision shown(Context request, List<Revision> revisions) {
        int wanted = new Asked(request).number("revision", revisions.getLast().number());
        return revisions.stream()
                .filter(one -> one.number() == wanted)
                .findFirst()
                .orElse(revisions.getLast());
    }

    private static void facts(Html html, Revision shown, String story) {
        Submission words = shown.words();
        FactLine facts = new FactLine(html);
        words.outlet()
                .ifPresentOrElse(
                        outlet -> facts.link(outlet, "/outlets/" + Asked.encoded(outlet)),
                        () -> facts.add("Outlet not stated"));
        facts.add(words.published().map(Moment::of).orElse("date not stated"));
        facts.add("read here " + Moment.of(shown.seen()));
        words.url()
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .ifPresent(url ->
                        facts.add(into ->
                                into.element(
                                        "a",
                                        "at the outlet",
                                        "href",
                                        url,
                                        "rel",
                                        "noreferrer noopener")));
        facts.end();
        if (!story.isEmpty()) {
            String place = StoryPage.place(story, ReportText.id(shown.report()).value());
            html.open("p").element("a", "In its story, with what others say", "href", place);
            html.close("p");
        }
    }

    private static void others(Html html, List<Revision> revisions, Revision shown) {
        if (revisions.size() < 2) {
            return;
        }
        html.open("p", "class", "tools").text("Revisions: ");
        for (Revision one : revisions) {
            String name = "%d (%s)".formatted(one.number(), Moment.of(one.seen()));
            if (one.number() == shown.number()) {
                html.element("b", name);
            } else {
                html.element("a", name, "href", address(one, ""));
            }
        }
        html.close("p");
    }

    private static String address(Revision revision, String part) {
        return "/reports/%d%s?revision=%d".formatted(revision.report(), part, revision.number());
    }

    private void text(Html html, Revision shown, History history, String story) {
        Text text = ReportText.of(shown);
        int title = shown.words().title().map(String::length).orElse(0);
        html.open("section", "aria-labelledby", "text").element("h2", "The text", "id", "text");
        html.open("div", "class", "words");
        new MarkedWords(html, text, carried(shown, history), story)
                .write(Math.min(title, text.length()));
        html.close("div").close("section");
    }

    /// What carries claims in the revision that the brief tells of; in others nothing.
    private static List<TouchedClaims.Support> carried(Revision shown, History history) {
        ReportId id = ReportText.id(shown.report());
        boolean isTold =
                history.steps().isEmpty()
                        || history.steps().getLast().changes().after().number() == shown.number();
        Text text = ReportText.of(shown);
        return history.claims().filter(claims -> isTold).stream()
                .flatMap(claims -> claims.in(id).stream())
                .filter(support -> support.words().end() <= text.length())
                .toList();
    }

    private static void capture(Html html, Revision shown) {
        html.open("section", "aria-labelledby", "stored");
        html.element("h2", "The stored page", "id", "stored");
        html.open(
                        "iframe",
                        "class",
                        "capture",
                        "sandbox",
                        "",
                        "title",
                        "The stored page",
                        "src",
                        address(shown, "/stored"))
                .close("iframe");
        html.open("p", "class", "hint");
        html.text("Its words as they came, without scripts, pictures and links. ");
        html.element("a", "Alone", "href", address(shown, "/stored")).text(" · ");
        html.element("a", "As it is written", "href", address(shown, "/stored") + "&as=text");
        html.close("p").close("section");
    }

    private static void edits(Html html, History history, String story) {
        if (history.steps().isEmpty()) {
            return;
        }
        html.open("section", "id", "edits").element("h2", "Edits");
        EditPart part = new EditPart(html, story);
        for (History.Step step : history.steps().reversed()) {
            Revision after = step.changes().after();
            part.write(
                    step,
                    () ->
                            html.text(
                                    "Revision %d, seen %s"
                                            .formatted(after.number(), Moment.of(after.seen()))));
        }
        html.close("section");
    }

    /// The page that was stored, so that nothing of it can do harm.
    private void stored(Context request) throws IOException {
        Revision shown = shown(request, revisions(request));
        Capture capture = new Capture(archive.at(shown.place()).page());
        boolean asText = request.queryParam("as") != null;
        request.header("Content-Security-Policy", CAPTURE_RULES);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Referrer-Policy", "no-referrer");
        request.contentType(asText ? "text/plain;charset=utf-8" : "text/html;charset=utf-8");
        String words = asText ? capture.text() : capture.shown();
        request.result(words.getBytes(StandardCharsets.UTF_8));
    }
}
