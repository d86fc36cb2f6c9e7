package dev.readout.server.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.app.archive.ArchiveReader;
import dev.readout.app.page.Html;
import dev.readout.report.Page;
import dev.readout.server.feed.FeedDesk;
import dev.readout.server.feed.Opml;
import dev.readout.server.intake.Intake;
import dev.readout.server.intake.RefusedException;
import dev.readout.server.intake.Taken;
import dev.readout.server.intake.Tally;
import dev.readout.server.store.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a reader hands reports in; on the first visit also what this is.
final class AddPage {
    /// What the program is, in five lines.
    private static final List<String> WHAT =
            List.of(
                    "Readout reads reports of the same event and puts them side by side.",
                    "For each claim it shows who said it, and through whom the words came.",
                    "It counts origins, not outlets: ten papers that copy one agency are one.",
                    "It shows where reports differ, who is silent, what was copied, what was"
                            + " edited.",
                    "Every statement leads to the words that prove it. It does not say what is"
                            + " true.");

    /// Numbers of addresses, as the page that asks for them writes them.
    private static final Predicate<String> IDS =
            Pattern.compile("\\d{1,18}(,\\d{1,18})*").asMatchPredicate();

    private static final int MOST_SHOWN = 500;

    private final Intake intake;
    private final FeedDesk feeds;

    AddPage(Intake intake, FeedDesk feeds) {
        this.intake = intake;
        this.feeds = feeds;
    }

    void route(RoutesConfig routes) {
        routes.get("/add", request -> Pages.html(request, page(new Html())));
        routes.post("/add/addresses", this::addresses);
        routes.get("/add/addresses", this::progress);
        routes.post("/add/words", this::words);
        routes.post("/add/files", this::files);
        routes.post("/add/example", this::example);
    }

    /// The page of a server that holds no report yet.
    static String firstVisit() {
        Html html = new Html();
        html.open("ul", "class", "lead");
        WHAT.forEach(line -> html.element("li", line));
        html.close("ul");
        html.open("form", "class", "lead", "method", "post", "action", "/add/example");
        html.element("button", "Try it with six invented reports").close("form");
        ways(html);
        return Site.page(Site.Place.STORIES, "What is established, and on whose word", html);
    }

    private static String page(Html told) {
        ways(told);
        return Site.page(Site.Place.ADD, "Add reports", told);
    }

    private static void ways(Html html) {
        html.open("div", "class", "two");
        plainBox(html, "Addresses", "Of reports on the web, one a line.", "/add/addresses");
        html.open("label").text("Addresses");
        html.open("textarea", "name", "addresses", "required", "");
        html.close("textarea").close("label");
        html.element("button", "Fetch them").close("form").close("div");
        plainBox(
                html,
                "A feed",
                "RSS, Atom, JSON Feed, a news site map, or a page that names its feed; read again"
                        + " and again.",
                "/feeds");
        FeedsPage.fields(html);
        html.element("button", "Read the feed").close("form").close("div");
        box(
                html,
                "Files",
                "Any number: pages (HTML), plain text, archives of the web (WARC), lists of feeds"
                        + " (OPML).",
                "/add/files");
        html.open("label").text("Files");
        html.lone("input", "type", "file", "name", "file", "multiple", "", "required", "");
        html.close("label").element("button", "Read the files").close("form").close("div");
        box(html, "Text", "A report that you have as text.", "/add/words");
        field(html, "title", "Headline");
        html.open("label").text("Text");
        html.open("textarea", "name", "text", "required", "").close("textarea").close("label");
        html.open("details", "class", "filter").element("summary", "Outlet, address, date");
        field(html, "outlet", "Outlet");
        field(html, "url", "Address");
        field(html, "published", "Published (2031-04-02 or 2031-04-02T09:15Z)");
        html.close("details");
        html.element("button", "Read the text").close("form").close("div");
        html.close("div");
    }

    private static void plainBox(Html html, String heading, String hint, String action) {
        html.open("div", "class", "box").element("h2", heading).element("p", hint);
        html.open("form", "method", "post", "action", action);
    }

    private static void box(Html html, String heading, String hint, String action) {
        html.open("div", "class", "box").element("h2", heading).element("p", hint);
        html.open("form", "method", "post", "action", action, "enctype", "multipart/form-data");
    }

    private static void field(Html html, String name, String label) {
        html.open("label").text(label);
        html.lone("input", "type", "text", "name", name).close("label");
    }

    private void addresses(Context request) {
        List<String> urls =
                Optional.ofNullable(request.formParam("addresses"))
                        .orElse("")
                        .lines()
                        .map(String::strip)
                        .filter(url -> !url.isEmpty())
                        .toList();
        List<String> mistakes =
                urls.stream()
                        .flatMap(url ->
                                FeedDesk.mistake(url)
                                        .map(words -> url + " " + words + ".")
                                        .stream())
                        .toList();
        if (!mistakes.isEmpty() || urls.isEmpty()) {
            refuse(request, urls.isEmpty() ? List.of("No address was given.") : mistakes);
            return;
        }
        String ids =
                feeds.visit(urls).stream()
                        .map(visit -> String.valueOf(visit.id()))
                        .collect(Collectors.joining(","));
        request.redirect("/add/addresses?ids=" + ids);
    }

    /// What became of each address so far; asks again by itself where scripts run.
    private void progress(Context request) {
        String ids = new Asked(request).words("ids").filter(IDS).orElse("");
        List<Visit> visits =
                Stream.of(ids.split(",", MOST_SHOWN))
                        .filter(id -> !id.isEmpty())
                        .flatMap(id -> feeds.subscriptions().visit(Long.parseLong(id)).stream())
                        .toList();
        boolean waiting = visits.stream().anyMatch(visit -> visit.state() == Visit.State.WAITING);
        Html html = new Html();
        if (waiting) {
            Polled.open(html, "/add/addresses?ids=" + ids, 2);
            html.text("Some are still being fetched. ");
            html.element("a", "Look again", "href", "/add/addresses?ids=" + ids).close("p");
        }
        html.open("ul", "class", "rows");
        visits.forEach(visit -> FeedsPage.entry(html, visit));
        html.close("ul").open("p").element("a", "To the stories", "href", "/").close("p");
        Pages.html(request, Site.page(Site.Place.ADD, "Reading addresses", html));
    }

    private void words(Context request) throws IOException {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("title", "text", "outlet", "url", "published")) {
            Optional.ofNullable(request.formParam(name))
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> row.put(name, words));
        }
        try {
            intake.words(row.toString());
            request.redirect("/");
        } catch (RefusedException e) {
            List<String> mistakes =
                    e.mistakes().isEmpty() ? List.of(String.valueOf(e.getMessage())) : e.mistakes();
            refuse(request, mistakes);
        }
    }

    private void files(Context request) throws IOException {
        List<String> refused = new ArrayList<>();
        for (UploadedFile file : request.uploadedFiles("file")) {
            try (InputStream content = file.content()) {
                byte[] bytes = content.readAllBytes();
                refused.addAll(read(file.filename(), bytes));
            }
        }
        if (refused.isEmpty()) {
            request.redirect("/");
        } else {
            refuse(request, refused);
        }
    }

    /// @return sentences on what could not be read
    private List<String> read(String name, byte[] bytes) throws IOException {
        if (ArchiveReader.isArchive(name)) {
            Tally tally = new Tally(intake);
            tally.takeAll(name, new ByteArrayInputStream(bytes));
            return tally.skipped().stream()
                    .map(one -> "%s %s.".formatted(one.file(), one.reason()))
                    .toList();
        }
        return Opml.isList(name, bytes)
                ? FeedsPage.subscribe(feeds, bytes)
                : take(new Page(name, bytes)).stream().toList();
    }

    private void example(Context request) throws IOException {
        for (Page page : Example.pages()) {
            take(page);
        }
        request.redirect("/");
    }

    /// @return why the page holds no report, as a sentence
    private Optional<String> take(Page page) throws IOException {
        return switch (intake.page(page, Map.of(), List.of())) {
            case Taken.Report report -> Optional.empty();
            case Taken.NoReport none -> Optional.of(page.name() + " " + none.detail() + ".");
        };
    }

    private static void refuse(Context request, List<String> mistakes) {
        Html html = new Html();
        html.open("div", "class", "said-no", "role", "alert");
        html.text("Not everything could be read; the rest is on its way.").open("ul");
        mistakes.forEach(mistake -> html.element("li", mistake));
        html.close("ul").close("div");
        Pages.html(request, page(html));
        request.status(422);
    }
}
