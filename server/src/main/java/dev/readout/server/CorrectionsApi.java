package dev.readout.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.readout.server.store.Decision;
import dev.readout.server.store.DecisionText;
import dev.readout.server.store.Decisions;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// `/api/corrections`: what persons decided, as data.
final class CorrectionsApi {
    private final Decisions decisions;

    CorrectionsApi(Decisions decisions) {
        this.decisions = decisions;
    }

    void route(RoutesConfig routes) {
        routes.get("/api/corrections", this::list);
    }

    /// A line for each decision, the latest first. The `ruling` of a line can be handed to `brief
    /// --corrections`, if it is about words.
    private void list(Context request) {
        StringBuilder lines = new StringBuilder();
        for (Decision decision : decisions.all()) {
            ObjectNode row =
                    Answers.object("id", "" + decision.id()).put("story", decision.story());
            row.put("by", decision.by()).put("made", decision.made().toString());
            row.putRawValue("ruling", new RawValue(DecisionText.of(decision.ruling())));
            decision.undone()
                    .ifPresent(undone ->
                            row.put("undone", undone.when().toString())
                                    .put("undone_by", undone.by()));
            lines.append(row).append('\n');
        }
        Answers.hashed(request, "application/x-ndjson", lines.toString());
    }
}
