package dev.readout.server.revision;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.report.ReportId;
import dev.readout.server.store.Packed;
import dev.readout.server.story.BriefPieces;
import dev.readout.server.story.Supporting;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The claims of a written brief with the words that carry them, by report.
public final class TouchedClaims {
    private final Map<String, List<Support>> supports = new HashMap<>();

    /// A claim as the brief has it.
    ///
    /// @param id as in the brief: "c3"
    public record Claim(String id, String text) {}

    /// Words of a report that carry a claim.
    public record Support(Claim claim, Span words) {}

    /// @param brief in its written form
    public TouchedClaims(Packed brief) {
        BriefPieces.read(brief, Map.of("claims", this::add));
        supports.values()
                .forEach(all ->
                        all.sort(
                                Comparator.comparingInt((Support one) -> one.words().start())
                                        .thenComparingInt(one -> one.words().end())));
    }

    private void add(JsonNode claim) {
        Claim named = new Claim(claim.path("id").asText(), claim.path("text").asText());
        for (JsonNode support : claim.path("supports")) {
            for (JsonNode words : Supporting.spans(support)) {
                Span span = new Span(words.path("start").asInt(), words.path("end").asInt());
                supports.computeIfAbsent(words.path("report").asText(), report -> new ArrayList<>())
                        .add(new Support(named, span));
            }
        }
    }

    /// All words of a report that carry a claim, in their order; they may overlap.
    public List<Support> in(ReportId report) {
        return List.copyOf(supports.getOrDefault(report.value(), List.of()));
    }

    /// The claims that rest on words of a sentence of a report, in the order of their places.
    ///
    /// @param now the report as the brief reads it; a sentence that is not in it any more touches
    ///   none
    List<Claim> of(ReportId report, String sentence, Text now) {
        int at = now.characters().indexOf(sentence);
        if (at < 0) {
            return List.of();
        }
        Span span = new Span(at, at + sentence.length());
        return in(report).stream()
                .filter(support -> support.words().overlaps(span))
                .map(Support::claim)
                .distinct()
                .toList();
    }
}
