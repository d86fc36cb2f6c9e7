package dev.readout.server.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.server.lineage.Lineage.Passing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Works out the lineage of each report of a brief.
///
/// A passage that several outlets have is copied by those who published it surely later than
/// another one, or who credit another newsroom; of the rest nobody knows. Words between quotation
/// marks that several outlets have are no copies: they come from who spoke.
public final class Lineages {
    /// Kinds of passages that are copies; the others are quotations and translations.
    private static final Set<String> COPIES = Set.of("near-copy", "syndicated");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, BriefReport> reports = new LinkedHashMap<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private Lineages(JsonNode brief) {
        for (JsonNode entity : brief.path("entities")) {
            names.put(entity.path("id").asText(), entity.path("canonical").asText());
        }
        for (JsonNode report : brief.path("reports")) {
            BriefReport read = BriefReport.of(report, names);
            reports.put(read.id(), read);
            counts.put(read.id(), new Count());
        }
    }

    /// By the ids of the reports in the brief, in its order.
    ///
    /// @param brief in its written form, read
    public static Map<String, Lineage> of(JsonNode brief) {
        Lineages lineages = new Lineages(brief);
        brief.path("copied").forEach(lineages::passage);
        brief.path("attributions").forEach(lineages::statement);
        Map<String, Lineage> all = new LinkedHashMap<>();
        lineages.reports.forEach((id, report) ->
                all.put(id, lineages.counts.getOrDefault(id, new Count()).lineage(report)));
        return all;
    }

    private void passage(JsonNode passage) {
        if (!COPIES.contains(passage.path("kind").asText())) {
            return;
        }
        List<BriefReport> holders = new ArrayList<>();
        for (JsonNode span : passage.path("spans")) {
            Optional.ofNullable(reports.get(span.path("report").asText())).ifPresent(holders::add);
        }
        for (JsonNode span : passage.path("spans")) {
            BriefReport report = reports.get(span.path("report").asText());
            if (report != null) {
                passage(report, span, holders);
            }
        }
    }

    private void passage(BriefReport report, JsonNode span, List<BriefReport> holders) {
        Count count = counts.computeIfAbsent(report.id(), id -> new Count());
        List<BriefReport> others =
                holders.stream().filter(one -> !one.outlet().equals(report.outlet())).toList();
        Optional<BriefReport> first =
                others.stream()
                        .filter(one -> one.isBefore(report))
                        .min((one, other) ->
                                one.isBefore(other) ? -1 : other.isBefore(one) ? 1 : 0);
        Optional<String> from = first.flatMap(BriefReport::outlet).or(report::producer);
        if (from.isPresent()) {
            int added = count.add(count.copied, report, span);
            count.from(from.get()).copied += added;
            first.map(report::secondsAfter)
                    .ifPresent(seconds -> count.from(from.get()).after(seconds));
        } else if (others.stream().anyMatch(one -> !report.isBefore(one))) {
            count.add(count.shared, report, span);
        }
    }

    private void statement(JsonNode statement) {
        BriefReport report = reports.get(statement.path("report").asText());
        if (report == null) {
            return;
        }
        Count count = counts.computeIfAbsent(report.id(), id -> new Count());
        statement.path("content").forEach(span -> count.add(count.relayed, report, span));
        for (String station : stations(statement, report)) {
            From from = count.from(station);
            from.relays++;
            reports.values().stream()
                    .filter(one -> one.outlet().equals(Optional.of(station)))
                    .map(report::secondsAfter)
                    .filter(OptionalLong::isPresent)
                    .min(Comparator.comparingLong(OptionalLong::getAsLong))
                    .ifPresent(from::after);
        }
    }

    /// Names of those between the speaker and the newsroom of the report.
    private Set<String> stations(JsonNode statement, BriefReport report) {
        Set<String> stations = new TreeSet<>();
        for (JsonNode chain : statement.path("chains")) {
            for (int i = 1; i < chain.size(); i++) {
                String id = chain.path(i).asText();
                if (!report.road().contains(id)) {
                    stations.add(names.getOrDefault(id, id));
                }
            }
        }
        report.producer().ifPresent(stations::add);
        return stations;
    }

    /// What is counted for one report.
    private static final class Count {
        private final BitSet copied = new BitSet();
        private final BitSet shared = new BitSet();
        private final BitSet relayed = new BitSet();
        private final Map<String, From> from = new TreeMap<>();

        From from(String name) {
            return from.computeIfAbsent(name, key -> new From());
        }

        /// @return how many characters of its text were added
        int add(BitSet target, BriefReport report, JsonNode span) {
            BitSet added = new BitSet();
            added.set(span.path("start").asInt(), span.path("end").asInt());
            added.and(report.text());
            added.andNot(target);
            target.or(added);
            return added.cardinality();
        }

        Lineage lineage(BriefReport report) {
            shared.andNot(copied);
            relayed.andNot(copied);
            relayed.andNot(shared);
            return new Lineage(
                    report.text().cardinality(),
                    relayed.cardinality(),
                    copied.cardinality(),
                    shared.cardinality(),
                    from.entrySet().stream()
                            .map(one -> one.getValue().passing(one.getKey()))
                            .toList());
        }
    }

    private static final class From {
        private int relays;
        private int copied;
        private OptionalLong seconds = OptionalLong.empty();

        void after(OptionalLong found) {
            seconds = seconds.isPresent() ? seconds : found;
        }

        Passing passing(String name) {
            return new Passing(name, relays, copied, seconds);
        }
    }
}
