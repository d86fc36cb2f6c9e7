package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.page.Slots;
import dev.readout.app.view.Wording;
import dev.readout.report.ReportId;
import dev.readout.server.store.StoryReports.Sight;
import dev.readout.server.store.StoryRow;
import dev.readout.server.store.StoryStore;
import dev.readout.server.story.ReportText;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came to a story since the reader was here before: reports, and what rests on them alone.
final class SincePart {
    /// Reports that are named; of more their number is told.
    private static final int NAMED = 12;

    private final StoryRow story;
    private final Instant before;
    private final int all;
    private final List<ReportId> came;
    private final int edited;

    private SincePart(StoryRow story, Instant before, List<Sight> sights) {
        this.story = story;
        this.before = before;
        this.all = sights.size();
        this.came =
                sights.stream()
                        .filter(sight -> sight.first().isAfter(before))
                        .map(sight -> ReportText.id(sight.report()))
                        .toList();
        this.edited =
                (int)
                        sights.stream()
                                .filter(sight -> !sight.first().isAfter(before))
                                .filter(sight -> sight.latest().isAfter(before))
                                .count();
    }

    /// @param before the end of the reader's visit before; nothing is new on the first one
    static SincePart of(StoryRow story, StoryStore store, Optional<Instant> before) {
        return new SincePart(
                story,
                before.orElse(Instant.MAX),
                before.filter(story.updated()::isAfter).isPresent()
                        ? store.reports().sights(story.id())
                        : List.of());
    }

    static void mark(Html html) {
        html.text(" ").element("span", "new", "class", "fresh");
    }

    /// Whether something is new, and something is not.
    private boolean isPart() {
        return !came.isEmpty() && came.size() < all;
    }

    /// Contents of [Slots#since]; none if all is new, for then it says nothing.
    Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>();
        if (isPart()) {
            Html html = new Html();
            mark(html);
            came.forEach(report -> marks.put(Slots.since(report), html.end()));
        }
        return marks;
    }

    /// One line; nothing if nothing is new.
    void write(Html html) {
        if (came.isEmpty() && edited == 0) {
            return;
        }
        html.open("p", "class", "since");
        if (came.size() == all) {
            html.text("The whole story is new since your last visit, " + Moment.of(before) + ".");
        } else {
            html.text("Since your last visit, " + Moment.of(before) + ": ");
            reports(html);
            edits(html);
            html.text(". ");
            html.text(came.isEmpty() ? "" : "What rests on new reports alone is marked.");
        }
        html.close("p");
    }

    private void reports(Html html) {
        if (came.isEmpty()) {
            return;
        }
        html.text(Wording.count(came.size(), "new report", "new reports"));
        for (ReportId report : came.subList(0, Math.min(NAMED, came.size()))) {
            String id = report.value();
            html.text(" ");
            html.element("a", id, "class", "r", "href", StoryPage.place(story.id(), id));
        }
        if (came.size() > NAMED) {
            html.text(" and %d more".formatted(came.size() - NAMED));
        }
    }

    private void edits(Html html) {
        if (edited > 0) {
            html.text(came.isEmpty() ? "" : "; ");
            html.element(
                    "a",
                    Wording.count(edited, "report was edited", "reports were edited"),
                    "href",
                    "/stories/%s#edits".formatted(story.id()));
        }
    }
}
