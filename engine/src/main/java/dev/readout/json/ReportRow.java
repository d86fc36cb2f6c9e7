package dev.readout.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.readout.report.Arrival;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A line of JSON with a report of a stream: `{"id": "17", "title": "…", "text": "…", "published":
/// "2031-04-02T09:15Z", "url": "https://…", "outlet": "…"}`.
///
/// Only id and text must be there. `date` and `publisher` stand for published and outlet; other
/// keys are passed over, and so is a null.
public sealed interface ReportRow {
    JsonFactory JSON = new JsonFactory();

    /// Characters of a wrong value that are shown.
    int SHOWN = 40;

    /// @param remark what is wrong with the row though it can be read, as the end of a sentence
    ///   about it: "has the date soon, which cannot be read, and counts as undated"
    record Parsed(Arrival arrival, Optional<String> remark) implements ReportRow {}

    /// @param reason says what is wrong with the row, as the end of a sentence about it
    record Malformed(String reason) implements ReportRow {}

    /// Never throws on any line.
    static ReportRow parse(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? row(members(parser))
                    : new Malformed("is no JSON object");
        } catch (JsonProcessingException e) {
            return new Malformed("is no JSON (%s)".formatted(told(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory could not be read", e);
        }
    }

    /// Strings and numbers of the object as they are written; of a key that comes twice the last.
    private static Map<String, String> members(JsonParser parser) throws IOException {
        Map<String, String> members = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                members.put(key, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new com.fasterxml.jackson.core.io.JsonEOFException(
                    parser, JsonToken.NOT_AVAILABLE, "ends in the middle of an object");
        }
        return members;
    }

    private static ReportRow row(Map<String, String> members) {
        Optional<String> id = one(members, "id", "id");
        if (id.isEmpty()) {
            return new Malformed("has no id, or it is no string");
        }
        String text = members.get("text");
        if (text == null) {
            return new Malformed("has no text, or it is no string");
        }
        Optional<String> date = one(members, "published", "date");
        Optional<Published> published = date.flatMap(Published::parse);
        return new Parsed(
                new Arrival(
                        new ReportId(id.get()),
                        new Text(text),
                        one(members, "title", "title"),
                        published.orElse(new Published.NotStated()),
                        one(members, "url", "url"),
                        one(members, "outlet", "publisher")),
                date.isPresent() && published.isEmpty()
                        ? Optional.of(
                                "has the date %s, which cannot be read, and counts as undated"
                                        .formatted(shortened(date.get())))
                        : Optional.empty());
    }

    /// Without the list of all that might have stood there.
    private static String told(String message) {
        int end = message.indexOf(": was expecting");
        return end < 0 ? message : message.substring(0, end);
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    private static Optional<String> one(Map<String, String> members, String key, String otherKey) {
        String value = members.getOrDefault(key, members.getOrDefault(otherKey, ""));
        return Optional.of(value.strip()).filter(words -> !words.isEmpty());
    }
}
