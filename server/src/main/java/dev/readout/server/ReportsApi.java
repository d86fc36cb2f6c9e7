package dev.readout.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.app.archive.ArchiveReader;
import dev.readout.app.http.Address;
import dev.readout.report.Credit;
import dev.readout.report.Page;
import dev.readout.server.archive.Delivery.Note;
import dev.readout.server.archive.Delivery.Notes;
import dev.readout.server.intake.Intake;
import dev.readout.server.intake.RefusedException;
import dev.readout.server.intake.Taken;
import dev.readout.server.intake.Tally;
import dev.readout.server.store.Kept;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.Submission;
import dev.readout.server.story.ReportText;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `/api/reports`: takes reports in and shows them.
final class ReportsApi {
    private final Store store;
    private final Intake intake;

    ReportsApi(Store store, Intake intake) {
        this.store = store;
        this.intake = intake;
    }

    void route(RoutesConfig routes) {
        routes.post("/api/reports", this::put);
        routes.get("/api/reports", this::list);
        routes.get("/api/reports/{id}", this::show);
        routes.get("/api/reports/{id}/text", this::text);
        routes.get("/api/reports/{id}/revisions", this::revisions);
    }

    /// Answers only when the report is on the disk.
    private void put(Context request) throws IOException {
        UploadedFile file = isForm(request) ? request.uploadedFile("file") : null;
        if (file != null && ArchiveReader.isArchive(file.filename())) {
            putAll(request, file);
            return;
        }
        Kept kept = taken(request);
        boolean isNew = kept.change() != Kept.Change.NOTHING;
        request.header("Location", "/api/reports/" + kept.report());
        request.status(isNew ? 201 : 200);
        Answers.json(
                request,
                Answers.object("id", String.valueOf(kept.report()))
                        .put("revision", kept.revision())
                        .put(
                                "change",
                                kept.change().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private Kept taken(Context request) throws IOException {
        String type = request.contentType() == null ? "" : String.valueOf(request.contentType());
        if (type.startsWith("application/json")) {
            return words(request.body());
        }
        if (isForm(request)) {
            return uploaded(request);
        }
        throw new Problem(415, "a report comes as application/json or as a file in a form");
    }

    private static boolean isForm(Context request) {
        String type = request.contentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /// All pages of a WARC file, those that hold a report.
    private void putAll(Context request, UploadedFile file) throws IOException {
        Tally tally = new Tally(intake);
        try (InputStream content = file.content()) {
            tally.takeAll(file.filename(), content);
        }
        ObjectNode answer = Answers.object().put("new", tally.news());
        ArrayNode reports = answer.putArray("reports");
        tally.kept().forEach(kept -> reports.add("/api/reports/" + kept.report()));
        ArrayNode skipped = answer.putArray("skipped");
        tally.skipped().forEach(one -> skipped.add(one.file() + " " + one.reason()));
        request.status(tally.news() > 0 ? 201 : 200);
        Answers.json(request, answer);
    }

    private Kept words(String json) throws IOException {
        try {
            return intake.words(json);
        } catch (RefusedException e) {
            throw new Problem(400, String.valueOf(e.getMessage()), e.mistakes());
        }
    }

    private Kept uploaded(Context request) throws IOException {
        UploadedFile file = request.uploadedFile("file");
        if (file == null) {
            throw new Problem(400, "the form has no file under the name file");
        }
        Optional<String> url = Optional.ofNullable(request.formParam("url"));
        if (url.isPresent() && Address.parse(url.get()) instanceof Address.Parsed.Bad bad) {
            throw new Problem(400, "url " + bad.detail());
        }
        try (InputStream content = file.content()) {
            Page page = new Page(file.filename(), content.readAllBytes());
            return switch (intake.page(
                    page, new Notes().with(Note.ADDRESS, url).all(), List.of())) {
                case Taken.Report report -> report.kept();
                case Taken.NoReport none ->
                        throw new Problem(
                                422, "the file %s %s".formatted(file.filename(), none.detail()));
            };
        }
    }

    private void list(Context request) {
        Question question = new Question(request);
        int limit = question.limit();
        List<Revision> revisions =
                store.list(question.number("after", 0, 0, Long.MAX_VALUE), limit + 1);
        ObjectNode answer = Answers.object();
        ArrayNode reports = answer.putArray("reports");
        for (Revision revision : revisions.subList(0, Math.min(limit, revisions.size()))) {
            reports.add(head(revision));
        }
        question.next(
                answer,
                "after",
                revisions.size() > limit
                        ? Optional.of(String.valueOf(revisions.get(limit - 1).report()))
                        : Optional.empty());
        Answers.json(request, answer);
    }

    private void show(Context request) {
        Revision revision = store.find(id(request)).orElseThrow(() -> unknown(request));
        String tag = "%d-%d".formatted(revision.report(), revision.number());
        Answers.tagged(request, tag, whole(revision));
    }

    /// The characters that positions in briefs count in.
    private void text(Context request) {
        long wanted = new Question(request).number("revision", 0, 1, Integer.MAX_VALUE);
        Revision revision =
                (wanted == 0
                                ? store.find(id(request))
                                : store.revisions(id(request)).stream()
                                        .filter(each -> each.number() == wanted)
                                        .findFirst())
                        .orElseThrow(() -> unknown(request));
        Answers.hashed(request, "text/plain;charset=utf-8", ReportText.of(revision).characters());
    }

    private void revisions(Context request) {
        List<Revision> revisions = store.revisions(id(request));
        if (revisions.isEmpty()) {
            throw unknown(request);
        }
        ObjectNode answer = Answers.object();
        ArrayNode list = answer.putArray("revisions");
        revisions.forEach(revision -> list.add(whole(revision)));
        Answers.json(request, answer);
    }

    private static ObjectNode whole(Revision revision) {
        ObjectNode whole = head(revision).put("text", revision.words().text());
        ArrayNode credits = whole.putArray("credits");
        for (Credit credit : revision.words().credits()) {
            credits.addObject().put("kind", Answers.word(credit.kind())).put("name", credit.name());
        }
        return whole;
    }

    static ObjectNode head(Revision revision) {
        Submission words = revision.words();
        ObjectNode head =
                Answers.object("id", String.valueOf(revision.report()))
                        .put("revision", revision.number())
                        .put("seen", revision.seen().toString());
        words.title().ifPresent(title -> head.put("title", title));
        words.outlet().ifPresent(outlet -> head.put("outlet", outlet));
        words.published().ifPresent(published -> head.put("published", published));
        words.url().ifPresent(url -> head.put("url", url));
        return head;
    }

    private static Problem unknown(Context request) {
        return new Problem(404, "there is no report " + request.pathParam("id"));
    }

    private static long id(Context request) {
        try {
            return Long.parseLong(request.pathParam("id"));
        } catch (NumberFormatException e) {
            throw unknown(request);
        }
    }
}
