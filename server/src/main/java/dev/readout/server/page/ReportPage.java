package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.Submission;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A report as it stands here, with an address for each of its sentences.
final class ReportPage {
    private final Store store;

    ReportPage(Store store) {
        this.store = store;
    }

    void route(RoutesConfig routes) {
        routes.get("/reports/{id}", this::answer);
    }

    private void answer(Context request) {
        List<Revision> revisions = revisions(request.pathParam("id"));
        Asked asked = new Asked(request);
        int wanted = asked.number("revision", revisions.getLast().number());
        Revision shown =
                revisions.stream()
                        .filter(one -> one.number() == wanted)
                        .findFirst()
                        .orElse(revisions.getLast());
        Html html = new Html();
        facts(html, shown);
        others(html, revisions, shown);
        text(html, shown);
        Pages.html(
                request,
                Site.page(
                        Site.Place.STORIES,
                        shown.words().title().orElse("A report without a headline"),
                        html));
    }

    private List<Revision> revisions(String id) {
        List<Revision> revisions =
                id.matches("\\d{1,18}") ? store.revisions(Long.parseLong(id)) : List.of();
        if (revisions.isEmpty()) {
            throw new NotFoundResponse("There is no report " + id + ".");
        }
        return revisions;
    }

    private void facts(Html html, Revision shown) {
        Submission words = shown.words();
        html.open("p", "class", "facts");
        html.text(words.outlet().orElse("Outlet not stated"));
        html.text(" · " + words.published().orElse("date not stated"));
        words.url()
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .ifPresent(url -> {
                    html.text(" · ");
                    html.element("a", url, "href", url, "rel", "noreferrer noopener");
                });
        html.text(" · read here " + StoryEntry.moment(shown.seen())).close("p");
        Optional<String> story = store.stories().storyOf(shown.report());
        story.ifPresent(id ->
                html.open("p")
                        .element("a", "Its story, with what others say", "href", "/stories/" + id)
                        .close("p"));
    }

    private static void others(Html html, List<Revision> revisions, Revision shown) {
        if (revisions.size() < 2) {
            return;
        }
        html.open("p", "class", "tools").text("Revisions: ");
        for (Revision one : revisions) {
            String name = "%d (%s)".formatted(one.number(), StoryEntry.moment(one.seen()));
            if (one.number() == shown.number()) {
                html.element("b", name);
            } else {
                html.element(
                        "a",
                        name,
                        "href",
                        "/reports/%d?revision=%d".formatted(one.report(), one.number()));
            }
        }
        html.close("p");
    }

    /// Each sentence has the place where it begins as its name.
    private static void text(Html html, Revision shown) {
        String text = shown.words().text();
        html.open("section", "class", "words", "aria-label", "Text of the report");
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                html.open("p", "class", "found");
                sentences(html, line, start);
                html.close("p").line();
            }
            start += line.length() + 1;
        }
        html.close("section");
    }

    private static void sentences(Html html, String line, int start) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(line);
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            String id = "s" + (start + from);
            html.open("span", "id", id);
            html.text(line.substring(from, to).stripTrailing());
            html.text(" ")
                    .element("a", "¶", "href", "#" + id, "aria-label", "Link to this sentence");
            html.close("span").text(" ");
            from = to;
        }
    }
}
