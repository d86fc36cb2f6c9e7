package dev.readout.server.lineage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Where the words of one report come from. Each character counts once.
///
/// @param characters of its text, menus left out
/// @param relayed that it attributes to somebody and that stood nowhere else before
/// @param copied that stood in a report of another outlet before, or in that of the newsroom that
///   it credits
/// @param shared that another outlet has as well, and nobody knows who was first
/// @param passings from whom
public record Lineage(int characters, int relayed, int copied, int shared, List<Passing> passings) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Lineage {
        passings = List.copyOf(passings);
    }

    /// What came from one agency or outlet.
    ///
    /// @param relays statements that came through it
    /// @param copied characters that stood there before
    /// @param seconds from its publication to this one; empty where either is not known to the
    ///   minute
    public record Passing(String name, int relays, int copied, OptionalLong seconds) {}

    /// Its own words.
    public int own() {
        return characters - relayed - copied - shared;
    }

    /// As one line of JSON.
    public String written() {
        ObjectNode line =
                JSON.createObjectNode()
                        .put("characters", characters)
                        .put("relayed", relayed)
                        .put("copied", copied)
                        .put("shared", shared);
        ArrayNode from = line.putArray("from");
        for (Passing passing : passings) {
            ObjectNode one =
                    from.addObject()
                            .put("name", passing.name())
                            .put("relays", passing.relays())
                            .put("copied", passing.copied());
            passing.seconds().ifPresent(seconds -> one.put("seconds", seconds));
        }
        return line.toString();
    }

    /// @throws IllegalStateException if [#written] did not write it
    public static Lineage parse(String written) {
        try {
            JsonNode line = JSON.readTree(written);
            List<Passing> from = new ArrayList<>();
            for (JsonNode one : line.path("from")) {
                from.add(
                        new Passing(
                                one.path("name").asText(),
                                one.path("relays").asInt(),
                                one.path("copied").asInt(),
                                one.has("seconds")
                                        ? OptionalLong.of(one.path("seconds").asLong())
                                        : OptionalLong.empty()));
            }
            return new Lineage(
                    line.path("characters").asInt(),
                    line.path("relayed").asInt(),
                    line.path("copied").asInt(),
                    line.path("shared").asInt(),
                    from);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept lineage is broken: " + written, e);
        }
    }
}
