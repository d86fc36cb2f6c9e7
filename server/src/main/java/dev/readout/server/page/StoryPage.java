package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.page.Leaf;
import dev.readout.app.page.Slots;
import dev.readout.server.archive.Archive;
import dev.readout.server.revision.TouchedClaims;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryFilter;
import dev.readout.server.store.StoryReports;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import dev.readout.server.store.WrittenBrief.Form;
import dev.readout.server.story.StoryBriefs;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A story: its brief as a living page, with what was edited, what is related, and what a reader
/// can correct.
final class StoryPage {
    /// Stories that are offered to be merged with, beside the kin.
    private static final int MERGEABLE = 50;

    private final Store store;
    private final Archive archive;
    private final StoryStore stories;
    private final StoryBriefs briefs;

    StoryPage(Store store, Archive archive, StoryBriefs briefs) {
        this.store = store;
        this.archive = archive;
        this.stories = store.stories();
        this.briefs = briefs;
    }

    void route(RoutesConfig routes) {
        routes.get("/stories/{id}", this::answer);
        routes.get("/stories/{id}/correct", this::correct);
        routes.get("/stories/{id}/moved", this::moved);
        routes.get("/stories/{id}/parts/{name}", this::part);
        routes.get("/stories/{id}/at/{place}", this::at);
    }

    private void answer(Context request) throws IOException {
        String id = request.pathParam("id");
        StoryRow story = find(id);
        if (!story.id().equals(id)) {
            request.redirect("/stories/" + story.id());
            return;
        }
        if (story.versions().briefed() == 0) {
            Pages.html(request, Unbriefed.page(story, reports(story)));
            return;
        }
        if (request.header("HX-Request") != null) {
            request.header("HX-Refresh", "true");
            return;
        }
        StoryParts parts = parts(request, story);
        Html html = new Html();
        html.open("div", "role", "region", "aria-label", "State of the brief");
        moved(html, story, story.versions().briefed());
        html.open("div", "class", "above");
        parts.since().write(html);
        html.open("p", "class", "tools");
        html.element(
                "a", "Correct this story", "href", "/stories/%s/correct".formatted(story.id()));
        html.element("a", "Take it with you", "href", "#exports").close("p");
        html.close("div").close("div");
        html.written(
                Slots.filled(
                        briefs.leaf(story, "")
                                .map(Leaf::html)
                                .orElseGet(() -> briefs.written(story, Form.PAGE).words()),
                        parts.slots(() -> claims(story))));
        html.open("div", "class", "extra", "role", "region", "aria-label", "More on this story");
        html.open("section", "id", "correct").element("h2", "Correct this story");
        html.open("p");
        html.element("a", "Decide", "href", "/stories/%s/correct".formatted(story.id()));
        html.text(
                " what is not a conflict, which two are one, who spoke, who copied whom, what"
                        + " belongs to another story.");
        html.close("p").close("section");
        exports(html, story);
        html.close("div");
        Pages.html(
                request, Site.framed(Site.Place.STORIES, StoryEntry.title(story), "#brief", html));
    }

    private List<Revision> reports(StoryRow story) {
        return stories.reports().members(story.id()).stream()
                .map(StoryReports.Member::revision)
                .toList();
    }

    private StoryParts parts(Context request, StoryRow story) {
        return new StoryParts(store, archive, story, Visit.before(request, Instant.now()));
    }

    private TouchedClaims claims(StoryRow story) {
        return new TouchedClaims(briefs.written(story, Form.JSON));
    }

    private BriefData brief(StoryRow story) {
        return new BriefData(briefs.written(story, Form.JSON));
    }

    /// A part of the page of a story that has too many reports for one.
    private void part(Context request) throws IOException {
        StoryRow story = find(request.pathParam("id"));
        String name = request.pathParam("name");
        Optional<Leaf> leaf = briefs.leaf(story, name).filter(one -> !name.isEmpty());
        if (leaf.isEmpty()) {
            throw new NotFoundResponse(
                    "This part of the story is gone: the brief was made again since.");
        }
        Html html = new Html();
        html.open("p").text("Of the story ");
        html.element("a", StoryEntry.title(story), "href", "/stories/" + story.id()).close("p");
        html.open("div", "id", "leaf");
        html.written(Slots.filled(leaf.get().html(), parts(request, story).marks()));
        html.close("div");
        Pages.html(request, Site.page(Site.Place.STORIES, leaf.get().title(), html));
    }

    /// The address of a claim or a report of a story, by its id in the brief.
    static String place(String story, String id) {
        return "/stories/%s/at/%s".formatted(story, id);
    }

    /// Leads to a claim or a report of a story, wherever it stands.
    private void at(Context request) {
        StoryRow story = find(request.pathParam("id"));
        String place = request.pathParam("place");
        String page = "/stories/" + story.id();
        boolean isApart = briefs.leaf(story, place).isPresent();
        request.redirect(page + (isApart ? "/parts/" : "#") + Asked.encoded(place));
    }

    private void correct(Context request) {
        StoryRow story = find(request.pathParam("id"));
        if (story.versions().briefed() == 0) {
            request.redirect("/stories/" + story.id());
            return;
        }
        Html html = new Html();
        html.open("p");
        html.element("a", StoryEntry.title(story), "href", "/stories/" + story.id()).close("p");
        String words = new Asked(request).words("words").orElse("");
        new CorrectPart(html, story, CorrectionsPage.by(request), words)
                .write(brief(story), others(story));
        Pages.html(request, Site.page(Site.Place.STORIES, "Correct a story", html));
    }

    /// A line that says when the brief on the screen is no longer the latest; asks by itself where
    /// scripts run.
    private void moved(Context request) {
        StoryRow story = find(request.pathParam("id"));
        int shown = new Asked(request).number("shown", 0);
        Html html = new Html();
        moved(html, story, shown);
        Pages.html(request, html.end());
    }

    private static void moved(Html html, StoryRow story, int shown) {
        html.open(
                "div",
                "class",
                "site-in",
                "role",
                "status",
                "hx-get",
                "/stories/%s/moved?shown=%d".formatted(story.id(), shown),
                "hx-trigger",
                "every 10s",
                "hx-swap",
                "outerHTML");
        if (story.versions().briefed() > shown) {
            html.open("span").text("The story has moved. ");
            html.element("a", "Show the latest brief", "href", "/stories/" + story.id());
            html.close("span");
        } else if (story.versions().isBehind()) {
            html.element(
                    "span",
                    "New reports have come; the brief is being made again.",
                    "class",
                    "wait");
        }
        html.close("div");
    }

    private StoryRow find(String id) {
        return stories.find(id)
                .orElseThrow(() -> new NotFoundResponse("There is no story " + id + "."));
    }

    /// Stories that this one may be merged with: its kin, and those that moved last.
    private List<StoryRow> others(StoryRow story) {
        return Stream.concat(
                        story.about().related().stream()
                                .map(stories::find)
                                .flatMap(Optional::stream),
                        stories.list(StoryFilter.none(), Optional.empty(), MERGEABLE).stream())
                .filter(other -> !other.id().equals(story.id()))
                .distinct()
                .toList();
    }

    private static void exports(Html html, StoryRow story) {
        html.open("section", "id", "exports").element("h2", "Take it with you");
        html.open("p", "class", "tools");
        for (String format : List.of("html", "markdown", "json", "csv", "warc")) {
            html.element(
                    "a",
                    format,
                    "href",
                    "/api/stories/%s/export?format=%s".formatted(story.id(), format));
        }
        html.element(
                "a", "annotations", "href", "/api/stories/%s/annotations".formatted(story.id()));
        html.close("p").close("section");
    }
}
