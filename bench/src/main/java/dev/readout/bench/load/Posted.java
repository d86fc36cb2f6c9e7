package dev.readout.bench.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Arrival;

/// Reports and briefs as they are handed to the server.
final class Posted {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Posted() {}

    static String json(Arrival arrival) {
        ObjectNode report = JSON.objectNode().put("text", arrival.text().characters());
        arrival.title().ifPresent(title -> report.put("title", title));
        arrival.outlet().ifPresent(outlet -> report.put("outlet", outlet));
        arrival.address().ifPresent(address -> report.put("url", address.replace(" ", "-")));
        report.put("published", arrival.published().iso());
        return report.toString();
    }

    /// A brief of one claim, the title of a report.
    static String brief(String report, String title) {
        ObjectNode brief = JSON.objectNode().put("schema", "corroboration-gold/1");
        brief.putArray("reports");
        brief.putArray("entities");
        ObjectNode claim = brief.putArray("claims").addObject().put("id", "c1").put("text", title);
        claim.putObject("wording")
                .put("report", report)
                .put("start", 0)
                .put("end", title.length())
                .put("text", title);
        claim.putArray("supports").addObject().put("report", report);
        return brief.toString();
    }
}
