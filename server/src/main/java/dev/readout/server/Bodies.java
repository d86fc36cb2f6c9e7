package dev.readout.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Optional;

/// Reads what a request says: its JSON, the number in its path.
final class Bodies {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Bodies() {}

    /// @throws Problem if it is no JSON object
    static JsonNode object(String body) {
        try {
            JsonNode object = MAPPER.readTree(body);
            if (object != null && object.isObject()) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new Problem(400, "the request is no JSON: " + e.getOriginalMessage());
        }
        throw new Problem(400, "the request is no JSON object");
    }

    /// @return empty if it is missing or blank
    /// @throws Problem if it is no string
    static Optional<String> string(JsonNode object, String key) {
        JsonNode value = object.path(key);
        if (!value.isTextual() && !value.isMissingNode() && !value.isNull()) {
            throw new Problem(400, key + " is no string");
        }
        return Optional.of(value.asText("").strip()).filter(words -> !words.isEmpty());
    }

    /// The number in the path, empty if it is none.
    static Optional<Long> id(Context request) {
        try {
            return Optional.of(Long.valueOf(request.pathParam("id")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
