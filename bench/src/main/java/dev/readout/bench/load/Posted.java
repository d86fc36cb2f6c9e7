package dev.readout.bench.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Arrival;
import dev.readout.report.Page;
import dev.readout.server.story.ReportText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reports and briefs as they are handed to the server.
final class Posted {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// So many are quoted in all stories, and so many agencies pass on what they say.
    private static final int SPEAKERS = 500;

    private static final int AGENCIES = 20;

    private Posted() {}

    /// A made page of an example.
    record Parts(String outlet, String title, String text) {}

    static Parts parts(Page page) {
        String text = new String(page.content(), StandardCharsets.UTF_8);
        List<String> head = text.lines().limit(2).toList();
        return new Parts(
                head.getFirst(), head.getLast(), text.substring(text.indexOf("\n\n")).strip());
    }

    static String json(Arrival arrival) {
        ObjectNode report = JSON.objectNode().put("text", arrival.text().characters());
        arrival.title().ifPresent(title -> report.put("title", title));
        arrival.outlet().ifPresent(outlet -> report.put("outlet", outlet));
        arrival.address().ifPresent(address -> report.put("url", address.replace(" ", "-")));
        report.put("published", arrival.published().iso());
        return report.toString();
    }

    /// Who is quoted in an event.
    static String speaker(int event) {
        return "Speaker " + Math.floorMod(event, SPEAKERS);
    }

    static String agency(int event) {
        return "Agency " + Math.floorMod(event, AGENCIES);
    }

    /// A brief of two claims: the title of a report, which all carry, and its first word, which
    /// somebody is quoted with.
    ///
    /// @param reports their numbers
    static String brief(List<Long> reports, String title) {
        int event = title.hashCode();
        String word = title.split(" ", 2)[0];
        ObjectNode brief = JSON.objectNode().put("schema", "corroboration-gold/1");
        brief.putArray("reports");
        ArrayNode entities = brief.putArray("entities");
        entities.addObject().put("id", "e1").put("canonical", speaker(event));
        entities.addObject().put("id", "e2").put("canonical", agency(event));
        ArrayNode claims = brief.putArray("claims");
        claim(claims.addObject().put("id", "c1"), title, reports);
        ObjectNode quoted = claim(claims.addObject().put("id", "c2"), word, reports.subList(0, 1));
        ObjectNode support = (ObjectNode) quoted.path("supports").path(0);
        support.putArray("speakers").add("e1");
        support.putArray("chains").addArray().add("e1").add("e2");
        support.putArray("attributions").add("a1");
        ObjectNode said = brief.putArray("attributions").addObject().put("id", "a1");
        said.put("report", ReportText.id(reports.getFirst()).value()).put("polarity", "affirm");
        said.putArray("speakers").add("e1");
        said.putArray("chains").addArray().add("e1").add("e2");
        span(said.putArray("content").addObject(), said.path("report").asText(), word);
        return brief.toString();
    }

    private static ObjectNode claim(ObjectNode claim, String words, List<Long> reports) {
        claim.put("text", words);
        String first = ReportText.id(reports.getFirst()).value();
        span(claim.putObject("wording"), first, words);
        ArrayNode supports = claim.putArray("supports");
        for (long report : reports) {
            String id = ReportText.id(report).value();
            ObjectNode support = supports.addObject().put("report", id);
            span(support.putArray("spans").addObject(), id, words);
        }
        return claim;
    }

    private static void span(ObjectNode span, String report, String words) {
        span.put("report", report).put("start", 0).put("end", words.length()).put("text", words);
    }
}
