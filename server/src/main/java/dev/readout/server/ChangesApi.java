package dev.readout.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Edit;
import dev.readout.server.archive.Archive;
import dev.readout.server.revision.Changes;
import dev.readout.server.revision.History;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.text.Span;
import dev.readout.text.Text;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

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
        ObjectNode answer = Answers.object();
        store.stories()
                .reports()
                .storyOf(revisions.getFirst().report())
                .ifPresent(story -> answer.put("story", "/api/stories/" + story));
        ArrayNode list = answer.putArray("changes");
        if (revisions.size() > 1) {
            History.of(revisions, store, archive).steps().forEach(step -> list.add(json(step)));
        }
        Answers.json(request, answer);
    }

    private static ObjectNode json(History.Step step) {
        Changes changes = step.changes();
        ObjectNode json =
                Answers.object()
                        .put("from", changes.before().number())
                        .put("to", changes.after().number())
                        .put("seen", changes.after().seen().toString())
                        .put("told", changes.told());
        changes.notice()
                .ifPresentOrElse(words -> json.put("notice", words), () -> json.putNull("notice"));
        ArrayNode edits = json.putArray("edits");
        step.edits().forEach(edit -> edits.add(json(edit, changes)));
        return json;
    }

    private static ObjectNode json(History.Touching touching, Changes changes) {
        Edit edit = touching.edit();
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
        touching.claims()
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
