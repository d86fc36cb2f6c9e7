package dev.readout.server.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.json.CorrectionRow;
import dev.readout.server.store.Decision.Ruling;
import java.util.ArrayList;
import java.util.List;

/// A ruling as one line of JSON: that of a [CorrectionRow], or `{"kind": "together", "reports":
/// [1], "others": [7]}`, or `{"kind": "apart", "reports": [1], "rest": [7]}`.
public final class DecisionText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DecisionText() {}

    public static String of(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Reading reading -> CorrectionRow.of(reading.correction());
            case Ruling.Together together ->
                    line("together", together.reports(), "others", together.others());
            case Ruling.Apart apart -> line("apart", apart.reports(), "rest", apart.rest());
        };
    }

    /// @throws IllegalStateException if the line is none that [#of] wrote
    static Ruling ruling(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            return switch (row.path("kind").asText()) {
                case "together" ->
                        new Ruling.Together(
                                numbers(row.path("reports")), numbers(row.path("others")));
                case "apart" ->
                        new Ruling.Apart(numbers(row.path("reports")), numbers(row.path("rest")));
                default -> reading(line);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept decision is broken: " + line, e);
        }
    }

    private static Ruling reading(String line) {
        return switch (CorrectionRow.parse(line)) {
            case CorrectionRow.Parsed parsed -> new Ruling.Reading(parsed.correction());
            case CorrectionRow.Malformed malformed ->
                    throw new IllegalStateException("a kept decision " + malformed.reason());
        };
    }

    private static String line(
            String kind, List<Long> reports, String otherKey, List<Long> others) {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("kind", kind);
        ArrayNode first = row.putArray("reports");
        reports.forEach(first::add);
        ArrayNode second = row.putArray(otherKey);
        others.forEach(second::add);
        return row.toString();
    }

    private static List<Long> numbers(JsonNode array) {
        List<Long> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.longValue()));
        return numbers;
    }
}
