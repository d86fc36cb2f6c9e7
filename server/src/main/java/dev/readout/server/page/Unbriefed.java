package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.store.Revision;
import dev.readout.server.store.StoryRow;
import java.util.List;

/// The page of a story that has no brief yet, which for hundreds of reports takes a minute: its
/// reports meanwhile. Becomes the page of the brief by itself where scripts run.
final class Unbriefed {
    /// Reports that are named.
    private static final int SHOWN = 40;

    private Unbriefed() {}

    /// @param reports of the story, the first ones first
    static String page(StoryRow story, List<Revision> reports) {
        Html html = new Html();
        html.open("div", "id", "brief");
        Polled.open(html, "main", "/stories/" + story.id(), 2);
        html.text("The brief is being made; until then, these are the reports. ");
        html.element("a", "Look again", "href", "/stories/" + story.id()).close("p");
        html.open("ol", "class", "rows");
        reports.stream().limit(SHOWN).forEach(report -> entry(html, report));
        html.close("ol");
        if (reports.size() > SHOWN) {
            html.element("p", "and %d more".formatted(reports.size() - SHOWN), "class", "none");
        }
        html.close("div");
        return Site.page(Site.Place.STORIES, StoryEntry.title(story), html);
    }

    private static void entry(Html html, Revision report) {
        html.open("li").open("h2");
        html.element(
                "a",
                report.words().title().orElse("A report without a headline"),
                "href",
                "/reports/" + report.report());
        html.close("h2");
        new FactLine(html)
                .add(report.words().outlet().orElse("Outlet not stated"))
                .add(report.words().published().map(Moment::of).orElse("date not stated"))
                .end();
        html.close("li").line();
    }
}
