package dev.readout.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Edit;
import dev.readout.server.archive.Archive;
import dev.readout.server.revision.Changes;
import dev.readout.server.revision.TouchedClaims;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.WrittenBrief.Form;
import dev.readout.server.story.ReportText;
import dev.readout.text.Span;
import dev.readout.text.Text;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `/api/reports/{id}/changes`: what was changed in a report after it was published.
final class ChangesApi {
    private final Store store;
    private final Archive archive;

    ChangesApi(Store store, Archive archive) {
        this.store = store;
        this.archive = archive;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/reports/{id}/changes", this::changes);
    }

    private void changes(Context request) throws IOException {
        List<Revision> revisions = Bodies.id(request).map(store::revisions).orElse(List.of());
        if (revisions.isEmpty()) {
            throw new Problem(404, "there is no report " + request.pathParam("id"));
        }
        long report = revisions.getFirst().report();
        Optional<StoryRow> story = store.stories().storyOf(report).flatMap(store.stories()::find);
        Optional<TouchedClaims> claims =
                story.flatMap(row -> store.stories().brief(row.id(), Form.JSON))
                        .map(brief -> new TouchedClaims(brief, ReportText.id(report).value()));
        ObjectNode answer = Answers.object();
        story.ifPresent(row -> answer.put("story", "/api/stories/" + row.id()));
        ArrayNode list = answer.putArray("changes");
        Text now = ReportText.of(revisions.getLast());
        List<Changes> all = new ArrayList<>();
        for (int i = 1; i < revisions.size(); i++) {
            all.add(Changes.between(revisions.get(i - 1), revisions.get(i), archive));
        }
        for (int i = 0; i < all.size(); i++) {
            List<Changes> later = all.subList(i + 1, all.size());
            list.add(json(all.get(i), sentence -> touched(sentence, later, claims, now)));
        }
        Answers.json(request, answer);
    }

    /// The claims that rest on a sentence, whatever later revisions made of it.
    private static List<TouchedClaims.Claim> touched(
            String sentence, List<Changes> later, Optional<TouchedClaims> claims, Text now) {
        Optional<String> current = Optional.of(sentence);
        for (Changes changes : later) {
            current = current.flatMap(changes::later);
        }
        return current.flatMap(words -> claims.map(all -> all.of(words, now))).orElse(List.of());
    }

    private static ObjectNode json(
            Changes changes, Function<String, List<TouchedClaims.Claim>> claims) {
        ObjectNode json =
                Answers.object()
                        .put("from", changes.before().number())
                        .put("to", changes.after().number())
                        .put("seen", changes.after().seen().toString())
                        .put("told", changes.told());
        changes.notice()
                .ifPresentOrElse(words -> json.put("notice", words), () -> json.putNull("notice"));
        ArrayNode edits = json.putArray("edits");
        for (Edit edit : changes.edits()) {
            edits.add(json(edit, changes, claims));
        }
        return json;
    }

    private static ObjectNode json(
            Edit edit, Changes changes, Function<String, List<TouchedClaims.Claim>> claims) {
        Text before = changes.textBefore();
        Text after = changes.textAfter();
        ObjectNode json = Answers.object("kind", kind(edit));
        edit.before().ifPresent(span -> json.set("before", words(before, span)));
        edit.after().ifPresent(span -> json.set("after", words(after, span)));
        ArrayNode list = json.putArray("words");
        for (Edit.Change change : edit.changes()) {
            ObjectNode pair = list.addObject();
            pair.set("before", words(before, change.before()));
            pair.set("after", words(after, change.after()));
        }
        ArrayNode touched = json.putArray("claims");
        edit.after()
                .map(span -> claims.apply(after.at(span)))
                .orElse(List.of())
                .forEach(claim ->
                        touched.addObject().put("id", claim.id()).put("text", claim.text()));
        return json;
    }

    private static String kind(Edit edit) {
        return edit.before().isEmpty() ? "added" : edit.after().isEmpty() ? "dropped" : "changed";
    }

    private static ObjectNode words(Text text, Span span) {
        return Answers.object("text", text.at(span))
                .put("start", span.start())
                .put("end", span.end());
    }
}
