package dev.readout.server.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.report.Citation;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.server.lineage.Lineages;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import dev.readout.server.store.StoryReports.Member;
import dev.readout.server.story.ReportText;
import dev.readout.server.story.Supporting;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The reports of a story and what its brief says of them, as the index wants them.
final class StoryEntries {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String story;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();

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
                facts(List.of(member), Map.of()),
                Optional.empty(),
                Optional.of(member.meaning()));
    }

    /// The claims of the brief, who is said to have said what, and where the words of each report
    /// come from.
    ///
    /// @param brief in its written form
    List<Entry> ofBrief(String brief) {
        JsonNode tree = tree(brief);
        for (JsonNode entity : tree.path("entities")) {
            names.put(entity.path("id").asText(), entity.path("canonical").asText());
        }
        for (JsonNode report : tree.path("reports")) {
            outlets.put(report.path("id").asText(), report.path("outlet").path("entity").asText());
        }
        List<Entry> entries = new ArrayList<>();
        tree.path("claims").forEach(claim -> entries.add(claim(claim)));
        entries.addAll(new StatementEntries(this, tree).all());
        Lineages.of(tree)
                .forEach((report, lineage) ->
                        Optional.ofNullable(members.get(report))
                                .ifPresent(member ->
                                        entries.add(
                                                new Entry(
                                                        Kind.LINEAGE,
                                                        report,
                                                        "",
                                                        Optional.empty(),
                                                        facts(
                                                                List.of(member),
                                                                Map.of(
                                                                        Trait.THROUGH,
                                                                        partners(lineage))),
                                                        Optional.of(lineage),
                                                        Optional.empty()))));
        return entries;
    }

    private static Set<String> partners(dev.readout.server.lineage.Lineage lineage) {
        Set<String> names = new TreeSet<>();
        lineage.passings().forEach(passing -> names.add(passing.name()));
        return names;
    }

    private Entry claim(JsonNode claim) {
        List<Member> carriers = new ArrayList<>();
        Set<String> speakers = new TreeSet<>();
        Set<String> through = new TreeSet<>();
        for (JsonNode support : claim.path("supports")) {
            if (Supporting.spans(support).isEmpty()) {
                continue;
            }
            member(support.path("report").asText()).ifPresent(carriers::add);
            speakers.addAll(named(support.path("speakers")));
            through.addAll(stations(support));
        }
        through.removeAll(speakers);
        return new Entry(
                Kind.CLAIM,
                claim.path("id").asText(),
                claim.path("text").asText(),
                Optional.of(citation(claim.path("wording"))),
                facts(carriers, Map.of(Trait.SPEAKER, speakers, Trait.THROUGH, through)),
                Optional.empty(),
                Optional.empty());
    }

    /// The canonical names of entities.
    Set<String> named(JsonNode ids) {
        Set<String> found = new TreeSet<>();
        ids.forEach(id -> Optional.ofNullable(names.get(id.asText())).ifPresent(found::add));
        return found;
    }

    /// The names of those between a speaker and the outlet that published it.
    ///
    /// @param said a statement, or the support of a claim
    Set<String> stations(JsonNode said) {
        String outlet = outlets.getOrDefault(said.path("report").asText(), "");
        Set<String> found = new TreeSet<>();
        for (JsonNode chain : said.path("chains")) {
            for (int i = 1; i < chain.size(); i++) {
                String id = chain.path(i).asText();
                if (!id.equals(outlet)) {
                    Optional.ofNullable(names.get(id)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /// @param report its id in the brief
    Optional<Member> member(String report) {
        return Optional.ofNullable(members.get(report));
    }

    /// @param further traits beside those that the reports have
    Facts facts(List<Member> reports, Map<Trait, Set<String>> further) {
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
        further.forEach((trait, values) -> traits.put(trait, List.copyOf(sorted(values))));
        return new Facts(traits, days(reports));
    }

    private static Collection<String> sorted(Set<String> values) {
        return new TreeSet<>(values);
    }

    private static List<LocalDate> days(List<Member> reports) {
        return reports.stream()
                .flatMap(member -> member.revision().words().published().stream())
                .flatMap(words -> Published.parse(words).stream())
                .flatMap(published -> published.onDay().stream())
                .toList();
    }

    static Citation citation(JsonNode span) {
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
