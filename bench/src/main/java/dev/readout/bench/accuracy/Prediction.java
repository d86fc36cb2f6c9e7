package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings a prediction to the report ids of its gold. Reports are the same if their file is, else
/// if their id is.
final class Prediction {
    /// What no entry of a section may leave out.
    private static final Map<String, List<String>> REQUIRED =
            Map.of(
                    "reports", List.of("id"),
                    "entities", List.of("id", "canonical"),
                    "claims", List.of("id", "supports"),
                    "conflicts", List.of("sides"),
                    "silences", List.of("silent"),
                    "timeline", List.of("date"),
                    "copied", List.of("spans"));

    private final Map<String, String> names = new HashMap<>();

    private Prediction(JsonNode prediction, JsonNode gold) {
        Map<String, String> byFile = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (JsonNode report : Tree.list(gold, "reports")) {
            byFile.put(Tree.text(report, "file"), Tree.text(report, "id"));
            ids.put(Tree.text(report, "id"), Tree.text(report, "id"));
        }
        for (JsonNode report : Tree.list(prediction, "reports")) {
            String file = Tree.text(report, "file");
            String id = Tree.text(report, "id");
            String name = byFile.get(file.substring(file.lastIndexOf('/') + 1));
            if (name != null || ids.containsKey(id)) {
                names.put(id, name != null ? name : id);
            }
        }
        ids.forEach(names::putIfAbsent);
    }

    /// A copy of the prediction in which every report bears the id that gold gives it.
    ///
    /// @throws IllegalArgumentException if a field is missing that no entry may leave out
    static JsonNode aligned(JsonNode prediction, JsonNode gold) {
        REQUIRED.forEach((section, fields) -> check(prediction, section, fields));
        Prediction renaming = new Prediction(prediction, gold);
        JsonNode copy = prediction.deepCopy();
        renaming.spans(copy);
        for (JsonNode report : copy.path("reports")) {
            renaming.rename(report, "id");
        }
        for (JsonNode claim : copy.path("claims")) {
            renaming.list(claim.path("silent"));
        }
        for (JsonNode silence : copy.path("silences")) {
            if (Tree.text(silence.path("silent"), "type").equals("report")) {
                renaming.rename(silence.path("silent"), "id");
            }
        }
        return copy;
    }

    private static void check(JsonNode prediction, String section, List<String> fields) {
        List<JsonNode> entries = Tree.list(prediction, section);
        for (int i = 0; i < entries.size(); i++) {
            for (String field : fields) {
                if (Tree.isAbsent(entries.get(i), field)) {
                    throw new IllegalArgumentException(
                            "prediction: %s[%d] has no %s".formatted(section, i, field));
                }
            }
        }
    }

    /// Goes as deep as the schema nests, which the reader of JSON bounds.
    private void spans(JsonNode node) {
        if (node.path("report").isTextual()) {
            rename(node, "report");
        }
        node.forEach(this::spans);
    }

    private void rename(JsonNode node, String field) {
        if (node instanceof ObjectNode object) {
            object.put(field, name(Tree.text(node, field)));
        }
    }

    private void list(JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, TextNode.valueOf(name(Tree.text(array.path(i)))));
            }
        }
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
