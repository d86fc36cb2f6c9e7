package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/// Gold and prediction side by side, with reports under the same ids.
record Comparison(JsonNode gold, JsonNode prediction, Places places, EntityMap entities) {

    List<JsonNode> gold(String section) {
        return Tree.list(gold, section);
    }

    List<JsonNode> predicted(String section) {
        return Tree.list(prediction, section);
    }

    /// What each entry marks in one of its lists of spans.
    List<Characters> marked(List<JsonNode> entries, String field) {
        return entries.stream().map(entry -> places.at(Tree.list(entry, field))).toList();
    }

    Characters marked(JsonNode entry, String field) {
        return places.at(Tree.list(entry, field));
    }

    /// The gold entities that the named ones of a predicted entry stand for.
    Set<String> entities(JsonNode predicted, String field) {
        return entities.goldOf(Tree.texts(predicted, field));
    }
}
