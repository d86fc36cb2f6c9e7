package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.strings;
import static dev.readout.json.Evidence.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Account;
import dev.readout.story.Chain;
import dev.readout.story.Claim;
import dev.readout.story.Entities;
import dev.readout.story.EntityId;
import dev.readout.story.Independence;
import dev.readout.story.Lineage;
import dev.readout.story.Origin;
import dev.readout.story.Provenance;
import dev.readout.story.Support;
import dev.readout.story.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The claims: who carries each, which origins stand behind it, who is silent.
final class ClaimSection {
    private final Evidence evidence;
    private final AttributionSection attributions;
    private final Entities entities;
    private final Map<ReportId, Provenance> provenances;

    ClaimSection(Evidence evidence, AttributionSection attributions, Trace trace) {
        this.evidence = evidence;
        this.attributions = attributions;
        this.entities = trace.entities();
        this.provenances =
                trace.provenances().stream()
                        .collect(Collectors.toMap(Provenance::report, provenance -> provenance));
    }

    ArrayNode of(List<Account> accounts) {
        ArrayNode array = array();
        accounts.forEach(account -> array.add(entry(account)));
        return array;
    }

    private ObjectNode entry(Account account) {
        Citation wording = account.claim().wording();
        ObjectNode entry =
                object().put("id", account.claim().id().value())
                        .put("text", evidence.words(wording));
        entry.set("wording", evidence.span(wording));
        ArrayNode supports = entry.putArray("supports");
        reports(account.claim()).forEach(report -> supports.add(support(account.claim(), report)));
        List<EntityId> origins =
                entitiesOf(
                        Stream.concat(account.origins().stream(), account.near().stream())
                                .toList());
        entry.set("origins", strings(values(origins.stream())));
        entry.set("origin_evidence", originEvidence(account.origins(), account.near()));
        entry.set("parties", strings(values(origins.stream().map(this::party))));
        entry.set("newsroom", reports(account.newsroom()));
        entry.set("independent", interval(account.independence()));
        entry.set("silent", reports(account.silent()));
        return entry;
    }

    private static Set<ReportId> reports(Claim claim) {
        Set<ReportId> reports = new TreeSet<>(claim.reports());
        reports.addAll(claim.nearReports());
        return reports;
    }

    /// What a report has for a claim: words that surely say the same, or that may.
    private ObjectNode support(Claim claim, ReportId report) {
        Optional<Support> sure = claim.supportIn(report);
        Optional<Support> near = claim.nearIn(report);
        ObjectNode entry = support(sure.or(() -> near).orElseThrow());
        entry.set("spans", evidence.spans(parts(sure, near)));
        entry.set("near", evidence.spans(near.map(Support::parts).orElse(List.of())));
        return entry;
    }

    private static List<Citation> parts(Optional<Support> sure, Optional<Support> near) {
        return Stream.of(sure, near)
                .flatMap(Optional::stream)
                .flatMap(support -> support.parts().stream())
                .sorted()
                .toList();
    }

    private ObjectNode support(Support support) {
        ObjectNode entry = object().put("report", support.report().value());
        entry.putArray("spans");
        entry.putArray("near");
        entry.put("voice", word(support.voice()));
        List<Lineage> lineages =
                support.attributions().stream()
                        .map(attributions::lineage)
                        .flatMap(Optional::stream)
                        .toList();
        List<Chain> chains =
                lineages.stream().flatMap(lineage -> lineage.chains().stream()).distinct().toList();
        entry.set("speakers", strings(values(chains.stream().map(Chain::speaker))));
        entry.set(
                "chains", AttributionSection.chains(chains.isEmpty() ? ownChain(support) : chains));
        entry.set(
                "attributions",
                strings(
                        support.attributions().stream()
                                .map(attributions::id)
                                .flatMap(Optional::stream)
                                .toList()));
        return entry;
    }

    /// In the reporter's own voice the words come from the newsroom, by the road of the report.
    private List<Chain> ownChain(Support support) {
        Provenance provenance = provenances.get(support.report());
        return provenance == null || provenance.hops().isEmpty()
                ? List.of()
                : List.of(
                        new Chain(provenance.hops().stream().map(Provenance.Hop::entity).toList()));
    }

    private static List<EntityId> entitiesOf(List<Origin> origins) {
        return origins.stream()
                .<EntityId>mapMulti((origin, out) -> {
                    switch (origin) {
                        case Origin.Named named -> out.accept(named.entity());
                        case Origin.Unnamed unnamed -> out.accept(unnamed.entity());
                        case Origin.NotStated none -> {}
                    }
                })
                .distinct()
                .toList();
    }

    private ArrayNode originEvidence(List<Origin> origins, List<Origin> near) {
        ArrayNode array = array();
        origins.forEach(origin -> array.add(originEvidence(origin).put("near", false)));
        near.forEach(origin -> array.add(originEvidence(origin).put("near", true)));
        return array;
    }

    private ObjectNode originEvidence(Origin origin) {
        return switch (origin) {
            case Origin.Named named -> originEntry("named", named.entity(), named.evidence());
            case Origin.Unnamed unnamed ->
                    originEntry("unnamed", unnamed.entity(), unnamed.evidence());
            case Origin.NotStated none -> object().put("kind", "not-stated");
        };
    }

    private ObjectNode originEntry(String kind, EntityId entity, Citation citation) {
        ObjectNode entry = object().put("kind", kind).put("entity", entity.value());
        entry.set("evidence", evidence.span(citation));
        return entry;
    }

    private EntityId party(EntityId id) {
        return entities.find(id).flatMap(entity -> entity.party()).orElse(id);
    }

    private static ObjectNode interval(Independence independence) {
        return object().put("named", independence.named())
                .put("min", independence.min())
                .put("max", independence.max());
    }

    private static List<String> values(Stream<EntityId> ids) {
        return ids.map(EntityId::value).distinct().toList();
    }

    private static ArrayNode reports(List<ReportId> ids) {
        return strings(ids.stream().map(ReportId::value).toList());
    }
}
