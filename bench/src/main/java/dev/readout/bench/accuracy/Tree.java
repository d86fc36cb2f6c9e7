package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the written form of a cluster: what is absent or null is empty.
final class Tree {
    private Tree() {}

    static List<JsonNode> list(JsonNode node, String field) {
        List<JsonNode> elements = new ArrayList<>();
        node.path(field).forEach(elements::add);
        return elements;
    }

    /// The words of a string, a number or a constant; empty if it is absent.
    static String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    static String text(JsonNode node) {
        return node.isNull() ? "" : node.asText();
    }

    /// The words of a string, or others where it is absent.
    static String text(JsonNode node, String field, String absent) {
        return isAbsent(node, field) ? absent : text(node, field);
    }

    static Set<String> texts(JsonNode node, String field) {
        Set<String> texts = new LinkedHashSet<>();
        node.path(field).forEach(element -> texts.add(text(element)));
        return texts;
    }

    static boolean isAbsent(JsonNode node, String field) {
        return node.path(field).isMissingNode() || node.path(field).isNull();
    }

    static boolean isPresent(JsonNode node, String field) {
        return !isAbsent(node, field)
                && !(node.path(field).isArray() && node.path(field).isEmpty());
    }
}
