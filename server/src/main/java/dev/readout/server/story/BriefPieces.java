package dev.readout.server.story;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.server.store.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Reads a written brief piece by piece. That of a story of 500 reports has 15 MB, of which nobody
/// wants more than a claim at a time.
public final class BriefPieces {
    private static final ObjectMapper JSON = new ObjectMapper();

    private BriefPieces() {}

    /// Hands over the entries of some lists, in the order in which they are written: reports,
    /// entities, attributions, claims, conflicts.
    ///
    /// @param brief as `./readout brief --format json` writes it
    /// @param wanted what gets each entry, by the name of its list
    public static void read(Packed brief, Map<String, Taker> wanted) {
        try (InputStream in = brief.stream();
                JsonParser parser = JSON.createParser(in)) {
            Set<String> left = new HashSet<>(wanted.keySet());
            parser.nextToken();
            while (!left.isEmpty() && parser.nextToken() == JsonToken.FIELD_NAME) {
                Taker taker = wanted.get(parser.currentName());
                left.remove(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && taker != null) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        taker.take(JSON.readTree(parser));
                    }
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a kept brief cannot be read or passed on", e);
        }
    }

    /// Gets an entry.
    public interface Taker {
        void take(JsonNode entry) throws IOException;
    }
}
