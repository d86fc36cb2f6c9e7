package dev.readout.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/// Writes JSON.
final class Answers {
    private Answers() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode object(String key, String value) {
        return object().put(key, value);
    }

    static void json(Context request, JsonNode answer) {
        request.contentType("application/json").result(answer.toString());
    }

    /// As [#json], unless whoever asks has it already.
    ///
    /// @param tag changes whenever the answer does
    static void tagged(Context request, String tag, JsonNode answer) {
        String quoted = '"' + tag + '"';
        request.header("ETag", quoted);
        if (quoted.equals(request.header("If-None-Match"))) {
            request.status(304);
        } else {
            json(request, answer);
        }
    }
}
