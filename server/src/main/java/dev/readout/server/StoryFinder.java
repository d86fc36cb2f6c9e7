package dev.readout.server;

import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import io.javalin.http.Context;
import java.util.Optional;

/// Finds the story that a request asks for.
final class StoryFinder {
    private final StoryStore store;
    private final String life;

    StoryFinder(StoryStore store) {
        this.store = store;
        this.life = store.life();
    }

    /// The story asked for. Whoever asks for one that has moved into another is sent there.
    Optional<StoryRow> in(Context request) {
        String id = request.pathParam("id");
        StoryRow story =
                store.find(id).orElseThrow(() -> new Problem(404, "there is no story " + id));
        if (!story.id().equals(id)) {
            String rest = request.path().substring(("/api/stories/" + id).length());
            String query = request.queryString();
            request.header(
                    "Location",
                    "/api/stories/" + story.id() + rest + (query == null ? "" : "?" + query));
            request.status(307);
            return Optional.empty();
        }
        return Optional.of(story);
    }

    /// Another one whenever the story or its brief has changed, or the stories were made anew.
    String tag(StoryRow story) {
        return life + "-" + story.id() + "-" + story.versions().changed();
    }
}
