package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.strings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.ReportId;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import java.util.List;

/// Writes stories, and which report stands in which, as lines of JSON.
public final class StoryJson {
    private StoryJson() {}

    /// `{"id": "17", "cluster": "s4"}`, without a line end.
    public static String line(ReportId report, StoryId story) {
        return Layout.line(object().put("id", report.value()).put("cluster", story.value()));
    }

    /// `{"story": "s4", "title": …, "reports": […], "published": …, "names": […], "places": […],
    /// "related": […], "split_from": […], "merged": […]}`, without a line end. A story without a
    /// date has no `published`.
    public static String line(Story story) {
        ObjectNode row = object().put("story", story.id().value()).put("title", story.title());
        row.set("reports", strings(story.reports().stream().map(ReportId::value).toList()));
        story.published().ifPresent(days -> row.put("published", days.iso()));
        row.set("names", strings(story.cast().names()));
        row.set("places", strings(story.cast().places()));
        row.set("related", ids(story.related()));
        row.set("split_from", ids(story.descent().splitFrom()));
        row.set("merged", ids(story.descent().merged()));
        return Layout.line(row);
    }

    private static ArrayNode ids(List<StoryId> stories) {
        ArrayNode array = array();
        stories.forEach(story -> array.add(story.value()));
        return array;
    }
}
