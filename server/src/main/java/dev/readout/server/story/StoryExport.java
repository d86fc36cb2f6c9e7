package dev.readout.server.story;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.server.store.Packed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Turns the written form of a brief into others.
public final class StoryExport {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Characters around a quotation that find it again where it stands twice.
    private static final int AROUND = 32;

    private static final List<String> COLUMNS =
            List.of(
                    "story",
                    "claim",
                    "wording",
                    "report",
                    "file",
                    "outlet",
                    "published",
                    "voice",
                    "speakers",
                    "start",
                    "end",
                    "words");

    private StoryExport() {}

    /// Writes `{"claims": […]}` as they stand in the brief.
    ///
    /// @param brief in its written form
    public static void claims(Packed brief, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("claims");
            BriefPieces.read(brief, Map.of("claims", json::writeTree));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /// Writes one line for each place that supports a claim, after a line of names, as RFC 4180 has
    /// it.
    ///
    /// A cell that a spreadsheet would take for a formula has an apostrophe before it.
    ///
    /// @param story its id
    public static void csv(String story, Packed brief, OutputStream out) throws IOException {
        Map<String, JsonNode> reports = new HashMap<>();
        Map<String, JsonNode> entities = new HashMap<>();
        Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(COLUMNS, csv);
        BriefPieces.read(
                brief,
                Map.of(
                        "reports", report -> reports.put(report.path("id").asText(), report),
                        "entities", entity -> entities.put(entity.path("id").asText(), entity),
                        "claims", claim -> lines(story, claim, reports, entities, csv)));
        csv.flush();
    }

    private static void lines(
            String story,
            JsonNode claim,
            Map<String, JsonNode> reports,
            Map<String, JsonNode> entities,
            Writer csv)
            throws IOException {
        for (JsonNode support : claim.path("supports")) {
            JsonNode report = reports.getOrDefault(support.path("report").asText(), support);
            for (JsonNode span : Supporting.spans(support)) {
                line(
                        List.of(
                                story,
                                claim.path("id").asText(),
                                claim.path("text").asText(),
                                span.path("report").asText(),
                                report.path("file").asText(),
                                name(entities, report.path("outlet").path("entity")),
                                report.path("published").path("value").asText(""),
                                support.path("voice").asText(),
                                names(entities, support.path("speakers")),
                                span.path("start").asText(),
                                span.path("end").asText(),
                                span.path("text").asText()),
                        csv);
            }
        }
    }

    /// Writes the places that support the claims as a collection of W3C Web Annotations: each
    /// points into the text of a report by quotation and by position.
    ///
    /// Positions count code points, as the recommendation wants it, in what `/api/reports/ID/text`
    /// gives.
    ///
    /// @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
    public static void annotations(String story, Packed brief, OutputStream out)
            throws IOException {
        String id = "/api/stories/%s/annotations".formatted(story);
        Map<String, String> texts = new HashMap<>();
        AtomicInteger total = new AtomicInteger();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", id);
            json.writeStringField("type", "AnnotationCollection");
            json.writeObjectFieldStart("first");
            json.writeStringField("id", id + "#all");
            json.writeStringField("type", "AnnotationPage");
            json.writeNumberField("startIndex", 0);
            json.writeArrayFieldStart("items");
            BriefPieces.read(
                    brief,
                    Map.of(
                            "reports",
                            report ->
                                    texts.put(
                                            report.path("id").asText(),
                                            report.path("text").asText()),
                            "claims",
                            claim -> annotations(story, claim, texts, total, json)));
            json.writeEndArray();
            json.writeEndObject();
            json.writeNumberField("total", total.get());
            json.writeEndObject();
        }
    }

    private static void annotations(
            String story,
            JsonNode claim,
            Map<String, String> texts,
            AtomicInteger total,
            JsonGenerator json)
            throws IOException {
        for (JsonNode support : claim.path("supports")) {
            for (JsonNode span : Supporting.spans(support)) {
                String text = texts.getOrDefault(span.path("report").asText(), "");
                json.writeTree(annotation(story, total.incrementAndGet(), claim, span, text));
            }
        }
    }

    private static ObjectNode annotation(
            String story, int number, JsonNode claim, JsonNode span, String text) {
        int start = span.path("start").asInt();
        int end = span.path("end").asInt();
        ObjectNode annotation = JsonNodeFactory.instance.objectNode();
        annotation.put("id", "/api/stories/%s/annotations#%d".formatted(story, number));
        annotation.put("type", "Annotation").put("motivation", "identifying");
        annotation
                .putObject("body")
                .put("id", "/api/stories/%s#%s".formatted(story, claim.path("id").asText()))
                .put("type", "TextualBody")
                .put("value", claim.path("text").asText())
                .put("format", "text/plain");
        ObjectNode target = annotation.putObject("target");
        target.put("source", "/api/reports/%s/text".formatted(number(span.path("report"))));
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", text.substring(start, end))
                .put("prefix", text.substring(whole(text, start - AROUND), start))
                .put("suffix", text.substring(end, whole(text, end + AROUND)));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", text.codePointCount(0, start))
                .put("end", text.codePointCount(0, end));
        return annotation;
    }

    private static String number(JsonNode report) {
        return report.asText().substring(1);
    }

    /// The place, moved into the text and out of the middle of a character.
    private static int whole(String text, int place) {
        int inside = Math.clamp(place, 0, text.length());
        boolean isHalf =
                inside > 0
                        && inside < text.length()
                        && Character.isLowSurrogate(text.charAt(inside));
        return isHalf ? inside - 1 : inside;
    }

    private static String names(Map<String, JsonNode> entities, JsonNode ids) {
        return StreamSupport.stream(ids.spliterator(), false)
                .map(id -> name(entities, id))
                .collect(Collectors.joining("; "));
    }

    private static String name(Map<String, JsonNode> entities, JsonNode id) {
        JsonNode entity = entities.get(id.asText());
        return entity == null ? "" : entity.path("canonical").asText();
    }

    private static void line(List<String> cells, Writer csv) throws IOException {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean isFormula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
            quoted.add('"' + (isFormula ? "'" : "") + cell.replace("\"", "\"\"") + '"');
        }
        csv.append(String.join(",", quoted)).append("\r\n");
    }
}
