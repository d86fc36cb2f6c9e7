package dev.readout.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.Map;

/// Lays JSON out so that a person can read it and a diff shows what changed.
///
/// What fits on a line of [#WIDTH] characters stands on one line; the rest is broken, one member a
/// line, indented by two. Keys keep their order, lines end in `\n`. Values nest only as deep as our
/// schema, never as deep as an input.
final class Layout {
    /// Longest line of a broken value, its indent included; a single long string may pass it.
    static final int WIDTH = 140;

    private Layout() {}

    /// The whole value, with a line end.
    static String lines(JsonNode node) {
        StringBuilder out = new StringBuilder();
        broken(node, 0, out);
        return out.append('\n').toString();
    }

    /// The whole value on one line, without a line end.
    static String line(JsonNode node) {
        StringBuilder out = new StringBuilder();
        compact(node, out);
        return out.toString();
    }

    private static void broken(JsonNode node, int indent, StringBuilder out) {
        String line = line(node);
        if (!node.isContainerNode() || indent + line.length() <= WIDTH) {
            out.append(line);
        } else if (node.isObject()) {
            out.append('{');
            String between = "";
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                out.append(between);
                start(indent + 2, out);
                name(member.getKey(), out);
                broken(member.getValue(), indent + 2, out);
                between = ",";
            }
            start(indent, out);
            out.append('}');
        } else {
            out.append('[');
            String between = "";
            for (JsonNode element : node) {
                out.append(between);
                start(indent + 2, out);
                broken(element, indent + 2, out);
                between = ",";
            }
            start(indent, out);
            out.append(']');
        }
    }

    private static void compact(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            out.append('{');
            String between = "";
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                out.append(between);
                name(member.getKey(), out);
                compact(member.getValue(), out);
                between = ", ";
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            String between = "";
            for (JsonNode element : node) {
                out.append(between);
                compact(element, out);
                between = ", ";
            }
            out.append(']');
        } else if (node.isTextual()) {
            string(node.textValue(), out);
        } else {
            out.append(node.asText());
        }
    }

    private static void start(int indent, StringBuilder out) {
        out.append('\n').repeat(' ', indent);
    }

    private static void name(String name, StringBuilder out) {
        string(name, out);
        out.append(": ");
    }

    private static void string(String value, StringBuilder out) {
        out.append('"');
        int plainFrom = 0;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (isHarmful(character)) {
                JsonStringEncoder.getInstance().quoteAsString(value.substring(plainFrom, i), out);
                out.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(character));
                plainFrom = i + 1;
            }
        }
        JsonStringEncoder.getInstance().quoteAsString(value.substring(plainFrom), out);
        out.append('"');
    }

    /// Half of a surrogate pair, which UTF-8 cannot hold, and what changes a terminal that shows
    /// the file: further control characters, line ends, marks of direction.
    private static boolean isHarmful(char character) {
        return Character.isSurrogate(character)
                || (character >= 0x7F && character <= 0x9F)
                || character == 0x061C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
