package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.app.view.Wording;
import dev.readout.server.store.StoryRow;
import dev.readout.story.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A story in a list: its title, what its brief counts, when, where and who.
final class StoryEntry {
    /// Names and places that an entry shows.
    private static final int NAMED = 4;

    private StoryEntry() {}

    /// @param heading `h2` or `h3`, whatever comes next on the page
    /// @param before the end of the reader's visit before; what moved since is marked
    static void write(Html html, StoryRow story, String heading, Optional<Instant> before) {
        html.open("li").open("article").open(heading);
        html.element("a", title(story), "href", "/stories/" + story.id());
        if (before.filter(visit -> story.updated().isAfter(visit)).isPresent()) {
            html.element("span", "new", "class", "fresh");
        }
        html.close(heading);
        tally(html, story);
        facts(html, story);
        html.close("article").close("li").line();
    }

    static String title(StoryRow story) {
        return story.title().isBlank() ? "A story without a headline" : story.title();
    }

    static void tally(Html html, StoryRow story) {
        StoryRow.Counts counts = story.counts();
        html.open("p", "class", "tally");
        html.text(Wording.count(counts.reports(), "report", "reports"));
        if (story.versions().briefed() == 0) {
            html.text(" · the brief is being made");
        } else {
            html.text(" · at least " + Wording.count(counts.origins(), "origin", "origins"));
            html.text(" · ");
            if (counts.conflicts() > 0) {
                html.element(
                        "span",
                        Wording.count(counts.conflicts(), "conflict", "conflicts"),
                        "class",
                        "against");
            } else {
                html.text("no conflict");
            }
            if (story.versions().isBehind()) {
                html.text(" · the brief is being made again");
            }
        }
        html.close("p");
    }

    private static void facts(Html html, StoryRow story) {
        FactLine facts = new FactLine(html);
        story.published().map(StoryEntry::days).ifPresent(facts::add);
        story.about().places().stream().limit(NAMED).forEach(facts::add);
        story.about().names().stream().limit(NAMED).forEach(facts::add);
        String moved = story.updated().toString();
        facts.add(into ->
                into.text("moved ").element("time", Moment.of(story.updated()), "datetime", moved));
        int related = story.about().related().size();
        if (related > 0) {
            facts.link(
                    Wording.count(related, "related story", "related stories"),
                    "/stories/%s#related".formatted(story.id()));
        }
        facts.end();
    }

    private static String days(TimeSpan span) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        return first.equals(last) ? Moment.of(first) : Moment.of(first) + " – " + Moment.of(last);
    }
}
