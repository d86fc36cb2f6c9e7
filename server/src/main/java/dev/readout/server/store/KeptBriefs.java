package dev.readout.server.store;

import dev.readout.app.page.Leaf;
import dev.readout.server.store.WrittenBrief.Form;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The briefs of stories in their written forms, packed. Safe for many threads.
public final class KeptBriefs {
    private final Jdbi jdbi;

    KeptBriefs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Keeps the brief of a story, and what it counts.
    public void save(String story, WrittenBrief brief) {
        save(Map.of(story, brief));
    }

    /// Keeps the briefs of stories, all or none.
    public void save(Map<String, WrittenBrief> briefs) {
        jdbi.useTransaction(handle -> briefs.forEach((story, brief) -> save(handle, story, brief)));
    }

    private static void save(Handle handle, String story, WrittenBrief brief) {
        handle.execute(
                "INSERT INTO brief (story, json, page, markdown) VALUES (?, ?, ?, ?) ON CONFLICT"
                        + " (story) DO UPDATE SET json = excluded.json, page = excluded.page,"
                        + " markdown = excluded.markdown",
                story,
                Packed.of(brief.json()).bytes(),
                Packed.of(brief.page()).bytes(),
                Packed.of(brief.markdown()).bytes());
        handle.execute(
                "UPDATE story SET title = ?, origins = ?, conflicts = ?, briefed = ?, changed = ("
                        + StepWriter.NEXT_CHANGE
                        + ") WHERE id = ?",
                brief.listed().title(),
                brief.listed().origins(),
                brief.listed().conflicts(),
                brief.version(),
                story);
        leaves(handle, story, brief);
    }

    private static void leaves(Handle handle, String story, WrittenBrief brief) {
        handle.execute("DELETE FROM brief_leaf WHERE story = ?", story);
        if (brief.leaves().isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO brief_leaf (story, name, title, html) VALUES (?, ?, ?, ?)");
        for (Leaf leaf : brief.leaves()) {
            batch.add(story, leaf.name(), leaf.title(), Packed.of(leaf.html()).bytes());
        }
        batch.execute();
    }

    static void delete(Handle handle, String story) {
        handle.execute("DELETE FROM brief_leaf WHERE story = ?", story);
        handle.execute("DELETE FROM brief WHERE story = ?", story);
    }

    /// The brief of a story in one form; empty if there is none yet.
    public Optional<Packed> find(String story, Form form) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT " + form.column + " FROM brief WHERE story = :story")
                        .bind("story", story)
                        .map((row, context) -> new Packed(row.getBytes(1)))
                        .findOne());
    }

    /// A part of the page of a brief that is too large for one; empty if it has none of that name.
    ///
    /// @param name as in [Leaf#name]
    public Optional<Leaf> leaf(String story, String name) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                "SELECT title, html FROM brief_leaf WHERE story = :story AND name ="
                                        + " :name")
                        .bind("story", story)
                        .bind("name", name)
                        .map((row, context) ->
                                new Leaf(
                                        name,
                                        row.getString("title"),
                                        new Packed(row.getBytes("html")).words()))
                        .findOne());
    }
}
