package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.view.CorrectionWords;
import dev.readout.server.store.Decision;
import dev.readout.server.store.Decision.Ruling;
import dev.readout.server.store.Decisions;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import dev.readout.server.store.WrittenBrief.Form;
import dev.readout.server.story.StoryBriefs;
import dev.readout.story.Correction;
import dev.readout.story.Quoted;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that persons decided, and the way to decide and to take back.
final class CorrectionsPage {
    private static final String NAME = "readout-name";
    private static final int REMEMBERED_SECONDS = 365 * 24 * 3600;
    private static final int LONGEST_NAME = 100;

    private final Decisions decisions;
    private final StoryStore stories;
    private final StoryBriefs briefs;

    CorrectionsPage(Store store, StoryBriefs briefs) {
        this.decisions = store.decisions();
        this.stories = store.stories();
        this.briefs = briefs;
    }

    void route(RoutesConfig routes) {
        routes.get("/corrections", this::list);
        routes.post("/corrections/{id}/undo", this::undo);
        routes.post("/stories/{id}/correct", this::decide);
    }

    /// How the reader named himself before; empty if never.
    static String by(Context request) {
        String name = request.cookie(NAME);
        try {
            return name == null ? "" : URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void list(Context request) {
        Html html = new Html();
        html.element(
                "p",
                "What persons decided against the machine. Each decision holds for every later"
                        + " brief, and after a rebuild; each can be taken back.",
                "class",
                "hint");
        List<Decision> all = decisions.all();
        if (all.isEmpty()) {
            html.element(
                    "p",
                    "Nothing has been corrected yet. The page of each story offers it at its end.",
                    "class",
                    "none");
        } else {
            html.open("ul", "class", "rows");
            all.forEach(decision -> row(html, decision, by(request)));
            html.close("ul").open("p", "class", "tools");
            html.element("a", "All as lines of JSON", "href", "/api/corrections").close("p");
        }
        Pages.html(request, Site.page(Site.Place.CORRECTIONS, "Corrections", html));
    }

    private void row(Html html, Decision decision, String by) {
        html.open("li").open("p", "class", "tally").text(words(decision.ruling())).close("p");
        FactLine facts = new FactLine(html);
        facts.add("%s, %s".formatted(decision.by(), Moment.of(decision.made())));
        stories.find(decision.story())
                .ifPresent(story -> facts.link(StoryEntry.title(story), "/stories/" + story.id()));
        decision.undone()
                .ifPresent(undone ->
                        facts.add(
                                "taken back by %s, %s"
                                        .formatted(undone.by(), Moment.of(undone.when()))));
        facts.end();
        if (decision.undone().isEmpty()) {
            html.open(
                    "form",
                    "class",
                    "inline",
                    "method",
                    "post",
                    "action",
                    "/corrections/%d/undo".formatted(decision.id()));
            html.lone(
                    "input",
                    "type",
                    "hidden",
                    "name",
                    "by",
                    "value",
                    by.isEmpty() ? decision.by() : by);
            html.element("button", "Take back", "class", "plain").close("form");
        }
        html.close("li").line();
    }

    private static String words(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Reading reading -> CorrectionWords.of(reading.correction().decision());
            case Ruling.Together together -> "The stories of two sets of reports are one";
            case Ruling.Apart apart ->
                    "Some reports tell of another event than the rest of their story";
        };
    }

    private void undo(Context request) {
        String id = request.pathParam("id");
        if (!id.matches("\\d{1,18}")
                || !decisions.undo(Long.parseLong(id), name(request), Instant.now())) {
            throw new NotFoundResponse("There is no decision %s that holds.".formatted(id));
        }
        request.redirect("/corrections");
    }

    private void decide(Context request) {
        String id = request.pathParam("id");
        StoryRow story =
                stories.find(id)
                        .orElseThrow(() -> new NotFoundResponse("There is no story " + id + "."));
        String by = name(request);
        Instant now = Instant.now();
        BriefData brief = new BriefData(briefs.written(story, Form.JSON));
        Ruling ruling =
                switch (field(request, "kind")) {
                    case "split" -> split(request, brief);
                    case "merge" -> merge(request, story, brief);
                    default -> new Ruling.Reading(correction(request, brief, by, now));
                };
        decisions.add(story.id(), ruling, by, now);
        remember(request, by);
        request.redirect("/corrections");
    }

    private static Correction correction(Context request, BriefData brief, String by, Instant now) {
        try {
            return new Correction(decision(request, brief), by, now);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse("This cannot be decided: " + e.getMessage() + ".");
        }
    }

    private static Correction.Decision decision(Context request, BriefData brief) {
        return switch (field(request, "kind")) {
            case "same" -> same(request, brief);
            case "no-conflict" -> {
                String places = field(request, "places");
                int bar = Math.max(places.indexOf('|'), 0);
                yield new Correction.NoConflict(
                        quoted(brief, places.substring(0, bar)),
                        quoted(brief, places.substring(Math.min(bar + 1, places.length()))));
            }
            case "speaker" -> speaker(request, brief);
            case "copied" ->
                    new Correction.Copied(field(request, "copy"), field(request, "original"));
            default -> throw new BadRequestResponse("There is no such correction.");
        };
    }

    private static Correction.Same same(Context request, BriefData brief) {
        Quoted one = quoted(brief, field(request, "one"));
        Quoted other = quoted(brief, field(request, "other"));
        if (one.equals(other)) {
            throw new BadRequestResponse("Choose two names; this is one already.");
        }
        return new Correction.Same(one, other);
    }

    private static Correction.Speaker speaker(Context request, BriefData brief) {
        Quoted said = quoted(brief, field(request, "said"));
        String words = field(request, "speaker");
        Optional<Quoted> speaker = words.isEmpty() ? Optional.empty() : brief.typed(words, said);
        if (speaker.isEmpty() && !words.isEmpty()) {
            throw new BadRequestResponse(
                    "The words “%s” do not stand in %s.".formatted(words, said.file()));
        }
        return new Correction.Speaker(said, speaker);
    }

    private static Quoted quoted(BriefData brief, String place) {
        return brief.quoted(place)
                .orElseThrow(() ->
                        new BadRequestResponse("The story has moved meanwhile; look at it again."));
    }

    private static Ruling split(Context request, BriefData brief) {
        List<Long> out = new ArrayList<>();
        List<Long> rest = new ArrayList<>();
        List<String> chosen = request.formParams("report");
        brief.reports()
                .forEach(report ->
                        (chosen.contains("" + report.number()) ? out : rest).add(report.number()));
        if (out.isEmpty() || rest.isEmpty()) {
            throw new BadRequestResponse("Some reports, and not all, can be split off.");
        }
        return new Ruling.Apart(out, rest);
    }

    private Ruling merge(Context request, StoryRow story, BriefData brief) {
        String other = field(request, "other");
        List<Long> others =
                stories.reports().members(other).stream()
                        .map(member -> member.revision().report())
                        .toList();
        if (others.isEmpty()) {
            throw new BadRequestResponse("There is no story " + other + ".");
        }
        if (other.equals(story.id())) {
            throw new BadRequestResponse("A story cannot be merged with itself.");
        }
        return new Ruling.Together(
                brief.reports().stream().map(BriefData.Report::number).toList(), others);
    }

    private static String field(Context request, String name) {
        String value = request.formParam(name);
        return value == null ? "" : value.strip();
    }

    private static String name(Context request) {
        String name = field(request, "by");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new BadRequestResponse("A decision needs a name of at most 100 characters.");
        }
        return name;
    }

    private static void remember(Context request, String by) {
        Cookie cookie = new Cookie(NAME, Asked.encoded(by), "/", REMEMBERED_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        request.cookie(cookie);
    }
}
