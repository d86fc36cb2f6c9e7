package dev.readout.server.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// The words that support a claim of a written brief.
public final class Supporting {
    private Supporting() {}

    /// The spans of a support, without those that only may say the same.
    public static List<JsonNode> spans(JsonNode support) {
        List<JsonNode> spans = new ArrayList<>();
        support.path("spans").forEach(spans::add);
        support.path("near").forEach(spans::remove);
        return spans;
    }
}
