package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import java.util.List;

/// Writes the attributions of one text as a line of JSON: `{"id": …, "attributions": [{"source":
/// [[start, end], …], "cue": …, "content": …}, …]}`.
public final class AttributionsJson {
    private AttributionsJson() {}

    /// One line, without a line end.
    public static String line(String id, List<Attribution> attributions) {
        ObjectNode row = object().put("id", id);
        ArrayNode array = row.putArray("attributions");
        for (Attribution attribution : attributions) {
            ObjectNode entry = array.addObject();
            entry.set("source", pairs(attribution.source()));
            entry.set("cue", pairs(attribution.cue()));
            entry.set("content", pairs(attribution.content()));
        }
        return Layout.line(row);
    }

    private static ArrayNode pairs(List<Citation> citations) {
        ArrayNode array = array();
        for (Citation citation : citations) {
            array.addArray().add(citation.words().start()).add(citation.words().end());
        }
        return array;
    }
}
