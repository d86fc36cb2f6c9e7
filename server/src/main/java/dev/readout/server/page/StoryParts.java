package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.page.Slots;
import dev.readout.app.view.Wording;
import dev.readout.server.archive.Archive;
import dev.readout.server.revision.History;
import dev.readout.server.revision.TouchedClaims;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.store.StoryRow;
import dev.readout.server.story.ReportText;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/// What the page of a story has beside its brief: what was edited, which stories are related, and
/// where each report stands beside its stored page.
final class StoryParts {
    /// Steps of edited reports that are shown, the latest.
    private static final int SHOWN = 12;

    private final Store store;
    private final Archive archive;
    private final StoryRow story;
    private final Optional<Instant> before;
    private final SincePart since;
    private final SortedMap<Long, Integer> revisions;
    private final Map<String, String> slots = new HashMap<>();

    /// @param before the end of the reader's visit before; what came since is marked
    StoryParts(Store store, Archive archive, StoryRow story, Optional<Instant> before) {
        this.store = store;
        this.archive = archive;
        this.story = story;
        this.before = before;
        this.since = SincePart.of(story, store.stories(), before);
        this.revisions = store.stories().reports().revisions(story.id());
    }

    /// Contents of [Slots].
    ///
    /// @param claims of the brief; asked only if a report was edited, for it is long
    Map<String, String> slots(Supplier<TouchedClaims> claims) throws IOException {
        slots.putAll(marks());
        Html entries = new Html();
        Html sections = new Html();
        edits(entries, sections, claims);
        related(entries, sections);
        slots.put(Slots.ENTRIES, entries.end());
        slots.put(Slots.SECTIONS, sections.end());
        return slots;
    }

    /// What came since the reader was here.
    SincePart since() {
        return since;
    }

    /// For each report, what leads to its own page, and what tells that it is new.
    Map<String, String> marks() {
        Map<String, String> marks = since.marks();
        revisions.forEach((report, number) ->
                marks.put(ReportText.id(report).value(), beside(report, number)));
        return marks;
    }

    private static String beside(long report, int revisions) {
        Html html = new Html();
        html.open("p", "class", "tools beside-link");
        html.element("a", "Beside its stored page", "href", "/reports/" + report);
        if (revisions > 1) {
            html.element(
                    "a",
                    "edited " + Wording.count(revisions - 1, "time", "times"),
                    "href",
                    "/reports/%d#edits".formatted(report));
        }
        return html.close("p").end();
    }

    private void edits(Html entries, Html sections, Supplier<TouchedClaims> known)
            throws IOException {
        int count = revisions.values().stream().mapToInt(number -> number - 1).sum();
        if (count == 0) {
            return;
        }
        List<History.Step> steps = new ArrayList<>();
        Optional<TouchedClaims> claims = Optional.of(known.get());
        for (Map.Entry<Long, Integer> report : revisions.entrySet()) {
            if (report.getValue() > 1) {
                List<Revision> all = store.revisions(report.getKey());
                List<Revision> last = all.subList(Math.max(0, all.size() - SHOWN - 1), all.size());
                steps.addAll(History.steps(last, claims, archive));
            }
        }
        steps.sort(
                Comparator.comparing((History.Step step) -> step.changes().after().seen())
                        .thenComparingLong(step -> step.changes().after().report())
                        .reversed());
        entry(entries, "edits", "Edited", count);
        heading(
                sections,
                "edits",
                "Edited",
                count,
                "What outlets changed after they published it, the latest first, and whether they"
                        + " say so.");
        EditPart part = new EditPart(sections, story.id());
        steps.stream().limit(SHOWN).forEach(step -> part.write(step, () -> who(sections, step)));
        sections.close("section");
    }

    private void who(Html html, History.Step step) {
        Revision after = step.changes().after();
        String id = ReportText.id(after.report()).value();
        html.element("a", id, "class", "r", "href", StoryPage.place(story.id(), id));
        html.text(" " + after.words().outlet().orElse("outlet not stated") + " ");
        html.element("small", "seen " + Moment.of(after.seen()));
        if (before.filter(after.seen()::isAfter).isPresent()) {
            SincePart.mark(html);
        }
    }

    private void related(Html entries, Html sections) {
        List<StoryRow> related =
                story.about().related().stream()
                        .map(store.stories()::find)
                        .flatMap(Optional::stream)
                        .filter(other -> !other.id().equals(story.id()))
                        .distinct()
                        .toList();
        if (related.isEmpty()) {
            return;
        }
        entry(entries, "related", "Related stories", related.size());
        heading(
                sections,
                "related",
                "Related stories",
                related.size(),
                "The same people or places, another event.");
        sections.open("ol", "class", "rows");
        related.forEach(other -> StoryEntry.write(sections, other, "h3", before));
        sections.close("ol").close("section");
    }

    private static void entry(Html html, String id, String name, int count) {
        html.open("li").open("a", "href", "#" + id).text(name + " ");
        html.element("span", "" + count, "class", "count").close("a").close("li");
    }

    private static void heading(Html html, String id, String name, int count, String hint) {
        html.line().open("section", "id", id, "aria-labelledby", id + "-heading");
        html.open("h2", "id", id + "-heading").text(name + " ");
        html.element("span", "" + count, "class", "count").close("h2");
        html.element("p", hint, "class", "hint");
    }
}
