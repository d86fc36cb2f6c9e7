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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a reader hands reports in, and what became of them.
final class AddPage {
    /// Numbers of addresses, as the page that asks for them writes them.
    private static final Predicate<String> IDS =
            Pattern.compile("\\d{1,18}(,\\d{1,18})*").asMatchPredicate();

    private static final int MOST_SHOWN = 500;

    /// What the fields of a report are called on the page.
    private static final Map<String, String> FIELDS =
            Map.of(
                    "title", "The headline",
                    "text", "The text",
                    "outlet", "The outlet",
                    "url", "The address",
                    "published", "The date");

    private final Intake intake;
    private final FeedDesk feeds;

    AddPage(Intake intake, FeedDesk feeds) {
        this.intake = intake;
        this.feeds = feeds;
    }

    void route(RoutesConfig routes) {
        routes.get("/add", request -> Pages.html(request, page(new Html(), name -> "")));
        routes.post("/add/addresses", this::addresses);
        routes.get("/add/addresses", this::progress);
        routes.post("/add/words", this::words);
        routes.post("/add/files", this::files);
        routes.post("/add/example", this::example);
    }

    private static String page(Html told, UnaryOperator<String> typed) {
        new AddForms(told, typed).write();
        return Site.page(Site.Place.ADD, "Add reports", told);
    }

    private void addresses(Context request) {
        List<String> urls =
                typed(request, "addresses")
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
            refuse(
                    request,
                    "Nothing was fetched.",
                    urls.isEmpty() ? List.of("No address was given.") : mistakes);
            return;
        }
        String ids =
                feeds.visit(urls).stream()
                        .limit(MOST_SHOWN)
                        .map(visit -> String.valueOf(visit.id()))
                        .collect(Collectors.joining(","));
        request.redirect("/add/addresses?ids=" + ids);
    }

    /// What became of each address so far; asks again by itself where scripts run.
    private void progress(Context request) {
        String ids = new Asked(request).words("ids").filter(IDS).orElse("");
        List<Visit> visits =
                Stream.of(ids.split(",", -1))
                        .filter(id -> !id.isEmpty())
                        .limit(MOST_SHOWN)
                        .flatMap(id -> feeds.subscriptions().visit(Long.parseLong(id)).stream())
                        .toList();
        boolean waiting = visits.stream().anyMatch(visit -> visit.state() == Visit.State.WAITING);
        Html html = new Html();
        if (waiting) {
            Polled.open(html, "main", "/add/addresses?ids=" + ids, 2);
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
            String words = typed(request, name).strip();
            if (!words.isEmpty()) {
                row.put(name, words);
            }
        }
        try {
            intake.words(row.toString());
            request.redirect("/");
        } catch (RefusedException e) {
            List<String> mistakes =
                    e.mistakes().isEmpty() ? List.of(String.valueOf(e.getMessage())) : e.mistakes();
            refuse(
                    request,
                    "The text was not taken.",
                    mistakes.stream().map(AddPage::sentence).toList());
        }
    }

    /// A mistake as a reader reads it, who knows fields by their labels.
    private static String sentence(String mistake) {
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            if (mistake.startsWith(field.getKey() + " ")) {
                return field.getValue() + mistake.substring(field.getKey().length()) + ".";
            }
        }
        return mistake + ".";
    }

    private void files(Context request) throws IOException {
        List<String> refused = new ArrayList<>();
        List<UploadedFile> files = request.uploadedFiles("file");
        if (files.isEmpty()) {
            refused.add("No file was chosen.");
        }
        for (UploadedFile file : files) {
            try (InputStream content = file.content()) {
                byte[] bytes = content.readAllBytes();
                refused.addAll(read(file.filename(), bytes));
            }
        }
        if (refused.isEmpty()) {
            request.redirect("/");
        } else {
            refuse(request, "Not everything could be read.", refused);
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

    private static void refuse(Context request, String outcome, List<String> mistakes) {
        Html html = new Html();
        html.open("div", "class", "said-no", "role", "alert").text(outcome).open("ul");
        mistakes.forEach(mistake -> html.element("li", mistake));
        html.close("ul").close("div");
        Pages.html(request, page(html, name -> typed(request, name)));
        request.status(422);
    }

    private static String typed(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("");
    }
}
