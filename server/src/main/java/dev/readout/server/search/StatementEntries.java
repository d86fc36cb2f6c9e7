package dev.readout.server.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import dev.readout.server.store.StoryReports.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who is said to have said what in a story: one entry for all reports that have it of the same
/// speakers for the same claim.
final class StatementEntries {
    private final StoryEntries entries;
    private final JsonNode brief;
    private final Map<String, String> claims = new HashMap<>();

    StatementEntries(StoryEntries entries, JsonNode brief) {
        this.entries = entries;
        this.brief = brief;
        for (JsonNode claim : brief.path("claims")) {
            for (JsonNode support : claim.path("supports")) {
                support.path("attributions")
                        .forEach(id -> claims.putIfAbsent(id.asText(), claim.path("id").asText()));
            }
        }
    }

    List<Entry> all() {
        Map<List<Object>, List<JsonNode>> same = new LinkedHashMap<>();
        for (JsonNode one : brief.path("attributions")) {
            Set<String> speakers = entries.named(one.path("speakers"));
            if (!speakers.isEmpty() && !one.path("content").isEmpty()) {
                String claim = claims.getOrDefault(one.path("id").asText(), "");
                List<Object> key =
                        List.of(
                                speakers,
                                one.path("polarity").asText(),
                                claim.isEmpty() ? words(one) : claim);
                same.computeIfAbsent(key, other -> new ArrayList<>()).add(one);
            }
        }
        return same.values().stream().map(this::entry).toList();
    }

    private Entry entry(List<JsonNode> together) {
        JsonNode first = together.getFirst();
        List<Member> carriers = new ArrayList<>();
        Set<String> through = new TreeSet<>();
        for (JsonNode one : together) {
            entries.member(one.path("report").asText()).ifPresent(carriers::add);
            through.addAll(entries.stations(one));
        }
        Set<String> speakers = entries.named(first.path("speakers"));
        through.removeAll(speakers);
        Facts facts =
                entries.facts(
                        carriers,
                        Map.of(
                                Trait.SPEAKER,
                                speakers,
                                Trait.THROUGH,
                                through,
                                Trait.STANCE,
                                Set.of(isDenial(first) ? Wanted.DENIES : Wanted.SAYS)));
        String report = first.path("report").asText();
        return new Entry(
                Kind.STATEMENT,
                claims.getOrDefault(first.path("id").asText(), report),
                words(first),
                Optional.of(StoryEntries.citation(first.path("content").path(0))),
                facts,
                Optional.empty(),
                Optional.empty());
    }

    private static boolean isDenial(JsonNode statement) {
        return statement.path("polarity").asText().equals("deny");
    }

    private static String words(JsonNode statement) {
        List<String> words = new ArrayList<>();
        statement.path("content").forEach(span -> words.add(span.path("text").asText()));
        return String.join(" … ", words);
    }
}
