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
        ObjectNode stream = object().put("form", FORM).put("arrivals", state.arrivals());
        stream.set("dates", numbers(state.dates()));
        stream.put("marks", state.marks().last());
        ArrayNode apart = stream.putArray("apart");
        state.marks().apart().forEach(pair -> apart.add(numbers(pair)));
        target.accept(Layout.line(stream));
        state.reports().forEach(report -> target.accept(Layout.line(report(report))));
        state.stories().forEach(story -> target.accept(Layout.line(story(story))));
    }

    /// @param lines as they were written
    /// @throws IllegalArgumentException if they are something else; tells what is wrong
    public static GroupState read(Stream<String> lines) {
        List<GroupState.Kept> reports = new ArrayList<>();
        List<GroupState.Open> stories = new ArrayList<>();
        List<JsonNode> stream = new ArrayList<>();
        try {
            lines.forEach(line -> {
                JsonNode row = tree(line);
                if (stream.isEmpty()) {
                    stream.add(row);
                } else if (row.has("report")) {
                    reports.add(report(row));
                } else {
                    stories.add(story(row));
                }
            });
            return state(stream.getFirst(), reports, stories);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("is no state of ./readout group", e);
        }
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a line is no JSON", e);
        }
    }

    private static GroupState state(
            JsonNode row, List<GroupState.Kept> reports, List<GroupState.Open> stories) {
        if (!FORM.equals(row.required("form").asText())) {
            throw new IllegalArgumentException("another form than " + FORM);
        }
        return new GroupState(
                row.required("arrivals").asInt(),
                list(row.required("dates"), JsonNode::asLong),
                reports,
                stories,
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
        row.put("terms", packed(sketch.terms())).put("meaning", packed(sketch.meaning().numbers()));
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
                        new Meaning(bytes(row.required("meaning").asText())));
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
