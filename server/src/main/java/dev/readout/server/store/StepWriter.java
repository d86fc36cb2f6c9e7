package dev.readout.server.store;

import dev.readout.server.store.Step.Placed;
import dev.readout.server.store.StoryFilter.Kind;
import dev.readout.story.Story;
import dev.readout.story.TimeSpan;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes what a revision has changed, within one transaction.
final class StepWriter {
    static final String NEXT_CHANGE = "SELECT COALESCE(MAX(changed), 0) + 1 FROM story";

    private final Handle handle;

    StepWriter(Handle handle) {
        this.handle = handle;
    }

    void write(Regrouping regrouping) {
        handle.execute("DELETE FROM regrouping WHERE turn = ?", regrouping.turn());
        grouping(regrouping.grouping());
        long time = regrouping.time().toEpochMilli();
        regrouping.stories().forEach(story -> story(story, time));
        moved(regrouping.moved());
        regrouping.gone().forEach(this::gone);
        regrouping.stories().forEach(this::terms);
    }

    private void moved(Map<Long, String> moved) {
        moved.forEach((report, story) ->
                handle.execute(
                        "UPDATE story_report SET story = ? WHERE report = ?", story, report));
    }

    void write(Step step) {
        Revision revision = step.revision().revision();
        handle.execute("DELETE FROM waiting WHERE turn = ?", step.revision().turn());
        grouping(step.grouping());
        long seen = revision.seen().toEpochMilli();
        step.stories().forEach(story -> story(story, seen));
        step.placed().ifPresent(placed -> place(revision, placed));
        if (step.stories().isEmpty()) {
            step.placed().ifPresent(placed -> revised(placed.story(), seen));
        }
        moved(step.moved());
        step.gone().forEach(this::gone);
        step.stories().forEach(this::terms);
    }

    private void story(Story story, long updated) {
        handle.createUpdate(
                        "INSERT INTO story (id, title, first_day, last_day, updated, reports,"
                                + " about, version, changed) VALUES (:id, :title, :first, :last,"
                                + " :updated, :reports, :about, 1, ("
                                + NEXT_CHANGE
                                + ")) ON CONFLICT (id) DO UPDATE SET title = CASE WHEN"
                                + " story.briefed = 0 THEN excluded.title ELSE story.title END,"
                                + " first_day = excluded.first_day, last_day = excluded.last_day,"
                                + " updated = excluded.updated, reports = excluded.reports, about ="
                                + " excluded.about, moved_into = NULL, version = story.version + 1,"
                                + " changed = excluded.changed")
                .bind("id", story.id().value())
                .bind("title", story.title())
                .bind("first", day(story, true))
                .bind("last", day(story, false))
                .bind("updated", updated)
                .bind("reports", story.reports().size())
                .bind("about", StoryText.about(story))
                .execute();
    }

    private static @org.jspecify.annotations.Nullable String day(Story story, boolean isFirst) {
        return story.published()
                .map(isFirst ? TimeSpan::first : TimeSpan::last)
                .map(Object::toString)
                .orElse(null);
    }

    private void place(Revision revision, Placed placed) {
        handle.execute(
                "INSERT INTO story_report (report, number, story, language, outlet, meaning) VALUES"
                        + " (?, ?, ?, ?, ?, ?) ON CONFLICT (report) DO UPDATE SET number ="
                        + " excluded.number, story = excluded.story, language = excluded.language,"
                        + " outlet = excluded.outlet, meaning = excluded.meaning",
                revision.report(),
                revision.number(),
                placed.story(),
                placed.language(),
                revision.words().outlet().orElse(null),
                placed.meaning().numbers());
    }

    /// A story that has ended tells of a new revision.
    private void revised(String story, long updated) {
        handle.execute(
                "UPDATE story SET version = version + 1, updated = ?, changed = ("
                        + NEXT_CHANGE
                        + ") WHERE id = ?",
                updated,
                story);
    }

    private void gone(String story, String into) {
        handle.execute(
                "UPDATE story SET reports = 0, moved_into = ?, changed = ("
                        + NEXT_CHANGE
                        + ") WHERE id = ?",
                into,
                story);
        handle.execute("DELETE FROM story_term WHERE story = ?", story);
        KeptBriefs.delete(handle, story);
    }

    private void terms(Story story) {
        String id = story.id().value();
        handle.execute("DELETE FROM story_term WHERE story = ?", id);
        Set<List<String>> terms = new TreeSet<>((one, other) -> compare(one, other));
        story.cast().names().forEach(name -> add(Kind.NAME, name, terms));
        story.cast().places().forEach(place -> add(Kind.PLACE, place, terms));
        handle.createQuery("SELECT DISTINCT outlet, language FROM story_report WHERE story = :id")
                .bind("id", id)
                .mapToMap()
                .forEach(row -> rowTerms(row, terms));
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO story_term (story, kind, term) VALUES (?, ?, ?)");
        terms.forEach(term -> batch.add(id, term.getFirst(), term.getLast()));
        batch.execute();
    }

    private static void rowTerms(Map<String, Object> row, Set<List<String>> terms) {
        Object outlet = row.get("outlet");
        if (outlet != null) {
            terms.add(List.of(StoryQuery.name(Kind.OUTLET), Plain.name(outlet.toString())));
        }
        terms.add(List.of(StoryQuery.name(Kind.LANGUAGE), Plain.name("" + row.get("language"))));
    }

    /// The whole name and each of its words.
    private static void add(Kind kind, String name, Set<List<String>> terms) {
        List<String> spellings = new ArrayList<>(Plain.words(name));
        spellings.add(Plain.name(name));
        spellings.stream()
                .filter(term -> !term.isEmpty())
                .forEach(term -> terms.add(List.of(StoryQuery.name(kind), term)));
    }

    private static int compare(List<String> one, List<String> other) {
        int byKind = one.getFirst().compareTo(other.getFirst());
        return byKind != 0 ? byKind : one.getLast().compareTo(other.getLast());
    }

    private void grouping(Step.Grouping grouping) {
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO grouping (part, line) VALUES (?, ?) ON CONFLICT (part) DO"
                                + " UPDATE SET line = excluded.line");
        grouping.lines().forEach((part, line) -> batch.add(part, line));
        if (batch.size() > 0) {
            batch.execute();
        }
        grouping.gone()
                .forEach(part -> handle.execute("DELETE FROM grouping WHERE part = ?", part));
    }
}
