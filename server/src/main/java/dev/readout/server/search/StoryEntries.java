package dev.readout.server.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.report.Citation;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import dev.readout.server.store.StoryStore.Member;
import dev.readout.server.story.ReportText;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The reports of a story and the claims of its brief, as the index wants them.
final class StoryEntries {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String story;
    private final Map<String, Member> members = new LinkedHashMap<>();

    StoryEntries(String story, List<Member> members) {
        this.story = story;
        members.forEach(member ->
                this.members.put(ReportText.id(member.revision().report()).value(), member));
    }

    List<Entry> reports() {
        return members.values().stream().map(this::report).toList();
    }

    private Entry report(Member member) {
        return new Entry(
                Kind.REPORT,
                String.valueOf(member.revision().report()),
                ReportText.of(member.revision()).characters(),
                Optional.empty(),
                traits(List.of(member), Set.of(), Set.of()),
                days(List.of(member)),
                Optional.of(member.meaning()));
    }

    /// @param brief in its written form
    List<Entry> claims(String brief) {
        JsonNode tree = tree(brief);
        Map<String, String> names = new HashMap<>();
        for (JsonNode entity : tree.path("entities")) {
            names.put(entity.path("id").asText(), entity.path("canonical").asText());
        }
        List<Entry> claims = new ArrayList<>();
        tree.path("claims").forEach(claim -> claims.add(claim(claim, names)));
        return claims;
    }

    private Entry claim(JsonNode claim, Map<String, String> names) {
        List<Member> carriers = new ArrayList<>();
        Set<String> speakers = new TreeSet<>();
        Set<String> through = new TreeSet<>();
        for (JsonNode support : claim.path("supports")) {
            Optional.ofNullable(members.get(support.path("report").asText()))
                    .ifPresent(carriers::add);
            support.path("speakers").forEach(id -> add(id, names, speakers));
            support.path("chains").forEach(chain -> chain.forEach(id -> add(id, names, through)));
        }
        through.removeAll(speakers);
        return new Entry(
                Kind.CLAIM,
                claim.path("id").asText(),
                claim.path("text").asText(),
                Optional.of(citation(claim.path("wording"))),
                traits(carriers, speakers, through),
                days(carriers),
                Optional.empty());
    }

    private static void add(JsonNode id, Map<String, String> names, Set<String> target) {
        Optional.ofNullable(names.get(id.asText())).ifPresent(target::add);
    }

    private Map<Trait, List<String>> traits(
            List<Member> reports, Set<String> speakers, Set<String> through) {
        Set<String> outlets = new TreeSet<>();
        Set<String> languages = new TreeSet<>();
        for (Member member : reports) {
            member.revision().words().outlet().ifPresent(outlets::add);
            languages.add(member.language());
        }
        Map<Trait, List<String>> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.STORY, List.of(story));
        traits.put(Trait.OUTLET, List.copyOf(outlets));
        traits.put(Trait.LANGUAGE, List.copyOf(languages));
        traits.put(Trait.SPEAKER, List.copyOf(speakers));
        traits.put(Trait.THROUGH, List.copyOf(through));
        return traits;
    }

    private static List<LocalDate> days(List<Member> reports) {
        return reports.stream()
                .flatMap(member -> member.revision().words().published().stream())
                .flatMap(words -> Published.parse(words).stream())
                .flatMap(published -> published.onDay().stream())
                .toList();
    }

    private static Citation citation(JsonNode span) {
        return new Citation(
                new ReportId(span.path("report").asText()),
                new Span(span.path("start").asInt(), span.path("end").asInt()));
    }

    private static JsonNode tree(String brief) {
        try {
            return JSON.readTree(brief);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept brief is no JSON", e);
        }
    }
}
