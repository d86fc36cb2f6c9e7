package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.group.GroupState;
import dev.readout.report.Meaning;
import dev.readout.report.Mention;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import dev.readout.story.StoryId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes the state of grouping as lines of JSON and reads it again: a line for the stream, then
/// one for each report, then one for each story. Nothing is lost on the way.
public final class GroupStateJson {
    private static final String FORM = "readout-stories/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private GroupStateJson() {}

    /// @param target takes one line after the other, without line ends
    public static void write(GroupState state, Consumer<String> target) {
        state.parts().forEach(part -> target.accept(line(part)));
    }

    /// One part, without a line end.
    public static String line(GroupState.Part part) {
        return Layout.line(
                switch (part) {
                    case GroupState.Course course -> course(course);
                    case GroupState.Kept report -> report(report);
                    case GroupState.Open story -> story(story);
                });
    }

    /// @param lines as they were written, in any order
    /// @throws IllegalArgumentException if they are something else, or the line for the stream is
    ///   not among them
    public static GroupState read(Stream<String> lines) {
        try {
            List<GroupState.Part> parts = lines.map(GroupStateJson::part).toList();
            if (parts.stream().noneMatch(GroupState.Course.class::isInstance)) {
                throw new IllegalArgumentException("no line of the form " + FORM);
            }
            return GroupState.of(parts);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("is no state of ./readout group", e);
        }
    }

    private static GroupState.Part part(String line) {
        JsonNode row = tree(line);
        return row.has("form") ? course(row) : row.has("report") ? report(row) : story(row);
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a line is no JSON", e);
        }
    }

    private static ObjectNode course(GroupState.Course course) {
        ObjectNode row = object().put("form", FORM).put("arrivals", course.arrivals());
        row.set("dates", numbers(course.dates()));
        row.put("marks", course.marks().last());
        ArrayNode apart = row.putArray("apart");
        course.marks().apart().forEach(pair -> apart.add(numbers(pair)));
        return row;
    }

    private static GroupState.Course course(JsonNode row) {
        if (!FORM.equals(row.required("form").asText())) {
            throw new IllegalArgumentException("another form than " + FORM);
        }
        return new GroupState.Course(
                row.required("arrivals").asInt(),
                list(row.required("dates"), JsonNode::asLong),
                new GroupState.Decisions(
                        row.required("marks").asInt(),
                        list(row.required("apart"), pair -> list(pair, JsonNode::asInt))));
    }

    private static ObjectNode report(GroupState.Kept kept) {
        Sketch sketch = kept.sketch();
        ObjectNode row =
                object().put("report", sketch.report().value())
                        .put("number", kept.number())
                        .put("published", sketch.published().iso())
                        .put("headline", sketch.headline());
        ArrayNode names = row.putArray("names");
        sketch.names().forEach(name -> names.addArray().add(name.kind().name()).add(name.words()));
        row.put("terms", packed(sketch.terms()))
                .put("meaning", packed(sketch.meaning().numbers()))
                .put("figures", packed(sketch.figures()));
        ArrayNode like = row.put("mark", kept.mark()).putArray("like");
        kept.like().forEach(each -> like.addArray().add(each.number()).add(each.similarity()));
        return row;
    }

    private static GroupState.Kept report(JsonNode row) {
        Sketch sketch =
                new Sketch(
                        new ReportId(row.required("report").asText()),
                        published(row.required("published").asText()),
                        row.required("headline").asText(),
                        list(row.required("names"), GroupStateJson::named),
                        terms(row.required("terms").asText()),
                        new Meaning(bytes(row.required("meaning").asText())),
                        terms(row.path("figures").asText()));
        return new GroupState.Kept(
                row.required("number").asInt(),
                sketch,
                row.required("mark").asInt(),
                list(
                        row.required("like"),
                        pair ->
                                new GroupState.Like(
                                        pair.required(0).asInt(),
                                        (float) pair.required(1).asDouble())));
    }

    private static Sketch.Named named(JsonNode pair) {
        return new Sketch.Named(
                Mention.Kind.valueOf(pair.required(0).asText()), pair.required(1).asText());
    }

    private static Published published(String iso) {
        return iso.isEmpty() ? new Published.NotStated() : Published.parse(iso).orElseThrow();
    }

    private static ObjectNode story(GroupState.Open story) {
        ObjectNode row =
                object().put("story", story.id().value())
                        .put("day", story.day())
                        .put("last", story.last());
        row.set("reports", numbers(story.reports()));
        row.set("split_from", ids(story.splitFrom()));
        row.set("merged", ids(story.merged()));
        return row;
    }

    private static GroupState.Open story(JsonNode row) {
        return new GroupState.Open(
                new StoryId(row.required("story").asText()),
                list(row.required("reports"), JsonNode::asInt),
                row.required("day").asLong(),
                row.required("last").asInt(),
                list(row.required("split_from"), id -> new StoryId(id.asText())),
                list(row.required("merged"), id -> new StoryId(id.asText())));
    }

    private static ArrayNode numbers(List<? extends Number> values) {
        ArrayNode array = array();
        values.forEach(value -> array.add(value.longValue()));
        return array;
    }

    private static ArrayNode ids(List<StoryId> stories) {
        ArrayNode array = array();
        stories.forEach(story -> array.add(story.value()));
        return array;
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> values = new ArrayList<>();
        array.forEach(element -> values.add(reader.apply(element)));
        return values;
    }

    private static String packed(Terms terms) {
        ByteBuffer buffer = ByteBuffer.allocate(terms.size() * (Long.BYTES + Float.BYTES));
        for (int place = 0; place < terms.size(); place++) {
            buffer.putLong(terms.key(place)).putFloat(terms.weight(place));
        }
        return packed(buffer.array());
    }

    private static Terms terms(String packed) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes(packed));
        int size = buffer.remaining() / (Long.BYTES + Float.BYTES);
        long[] keys = new long[size];
        float[] weights = new float[size];
        for (int place = 0; place < size; place++) {
            keys[place] = buffer.getLong();
            weights[place] = buffer.getFloat();
        }
        return new Terms(keys, weights);
    }

    private static String packed(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String packed) {
        return Base64.getDecoder().decode(packed);
    }
}
