package dev.readout.server.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Page;
import dev.readout.server.archive.Archive;
import dev.readout.server.archive.Delivery;
import dev.readout.server.archive.Place;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Archives the reports of a version that had no archive, once, when a later one first starts.
final class Adoption {
    private final Archive archive;
    private final Store store;

    Adoption(Archive archive, Store store) {
        this.archive = archive;
        this.store = store;
    }

    /// All of them or, if the process is killed, none.
    void complete() throws IOException {
        List<Revision> orphans = store.unplaced();
        if (orphans.isEmpty()) {
            return;
        }
        if (archive.files().isEmpty()) {
            archive.found(orphans.stream().map(Adoption::delivery).toList());
        }
        List<Place> places = new ArrayList<>();
        archive.read(Place.NOWHERE, archived -> places.add(archived.place()));
        store.place(orphans, places);
    }

    private static Delivery delivery(Revision revision) {
        Submission words = revision.words();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        words.title().ifPresent(title -> json.put("title", title));
        json.put("text", words.text());
        words.url().ifPresent(url -> json.put("url", url));
        words.outlet().ifPresent(outlet -> json.put("outlet", outlet));
        words.published().ifPresent(published -> json.put("published", published));
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                Delivery.Kind.WORDS,
                revision.seen(),
                Page.served(Intake.WORDS, bytes, "application/json"),
                Map.of());
    }
}
