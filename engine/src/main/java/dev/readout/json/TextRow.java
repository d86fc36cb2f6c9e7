package dev.readout.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// A line of JSON with a text to read: `{"id": "17", "text": "…"}`; other keys are passed over.
public sealed interface TextRow {
    JsonFactory JSON = new JsonFactory();

    /// @param id a string, or a number as it is written
    record Parsed(String id, String text) implements TextRow {}

    /// @param reason says what is wrong with the line
    record Malformed(String reason) implements TextRow {}

    /// Never throws on any line.
    static TextRow parse(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            return row(parser);
        } catch (JsonProcessingException e) {
            return new Malformed("is no JSON (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory could not be read", e);
        }
    }

    private static TextRow row(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return new Malformed("is no JSON object");
        }
        Optional<String> id = Optional.empty();
        Optional<String> text = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("id") && value.isScalarValue()) {
                id = Optional.of(parser.getText());
            } else if (key.equals("text") && value == JsonToken.VALUE_STRING) {
                text = Optional.of(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        if (id.isEmpty() || text.isEmpty()) {
            return new Malformed(
                    "has no " + (id.isEmpty() ? "id" : "text") + ", or it is no string");
        }
        return new Parsed(id.get(), text.get());
    }
}
