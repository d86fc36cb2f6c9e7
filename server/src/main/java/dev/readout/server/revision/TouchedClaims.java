package dev.readout.server.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/// The claims of a written brief that rest on words of one report.
public final class TouchedClaims {
    private final List<Support> supports = new ArrayList<>();

    /// A claim as the brief has it.
    ///
    /// @param id as in the brief: "c3"
    public record Claim(String id, String text) {}

    private record Support(Claim claim, Span words) {}

    /// @param brief in its written form
    /// @param report its id in the brief
    public TouchedClaims(String brief, String report) {
        try {
            for (JsonNode claim : new ObjectMapper().readTree(brief).path("claims")) {
                add(claim, report);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a brief is written as JSON", e);
        }
    }

    private void add(JsonNode claim, String report) {
        Claim named = new Claim(claim.path("id").asText(), claim.path("text").asText());
        for (JsonNode support : claim.path("supports")) {
            for (JsonNode words : support.path("spans")) {
                if (words.path("report").asText().equals(report)) {
                    Span span = new Span(words.path("start").asInt(), words.path("end").asInt());
                    supports.add(new Support(named, span));
                }
            }
        }
    }

    /// The claims that rest on words of a sentence of the report, in the order of the brief.
    ///
    /// @param now the report as the brief reads it; a sentence that is not in it any more touches
    ///   none
    public List<Claim> of(String sentence, Text now) {
        int at = now.characters().indexOf(sentence);
        if (at < 0) {
            return List.of();
        }
        Span span = new Span(at, at + sentence.length());
        return supports.stream()
                .filter(support -> support.words().overlaps(span))
                .map(Support::claim)
                .distinct()
                .toList();
    }
}
