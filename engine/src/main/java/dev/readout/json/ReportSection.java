package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Credit;
import dev.readout.report.Dating;
import dev.readout.report.Published;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Stated;
import dev.readout.report.Zone;
import dev.readout.story.Provenance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The reports: where each comes from, when it was published, its zones and its text.
final class ReportSection {
    private final Evidence evidence;
    private final Map<ReportId, Provenance> provenances;
    private final Map<ReportId, Dating> datings;

    ReportSection(Evidence evidence, List<Provenance> provenances, Map<ReportId, Dating> datings) {
        this.evidence = evidence;
        this.provenances =
                provenances.stream()
                        .collect(Collectors.toMap(Provenance::report, provenance -> provenance));
        this.datings = datings;
    }

    ArrayNode of(List<Report> reports) {
        ArrayNode array = array();
        reports.forEach(report -> array.add(entry(report)));
        return array;
    }

    private ObjectNode entry(Report report) {
        ObjectNode entry =
                object().put("id", report.id().value())
                        .put("file", report.file())
                        .put("chars", report.text().length())
                        .put("language", report.head().language());
        origin(report, entry);
        Dating dating = datings.getOrDefault(report.id(), report.head().published());
        entry.set("published", published(dating));
        entry.set("title", title(report));
        entry.set("byline", byline(report));
        report.head()
                .dateline()
                .ifPresentOrElse(
                        span ->
                                entry.set(
                                        "dateline",
                                        evidence.spans(report.id(), List.of(span)).get(0)),
                        () -> entry.putNull("dateline"));
        entry.set("credits", credits(report));
        entry.set("zones", zones(report));
        return entry.put("text", report.text().characters());
    }

    private void origin(Report report, ObjectNode entry) {
        Provenance provenance =
                provenances.getOrDefault(report.id(), new Provenance(report.id(), List.of()));
        List<Provenance.Hop> hops = provenance.hops();
        if (hops.isEmpty()) {
            entry.set("outlet", statedOutlet(report));
            return;
        }
        Provenance.Hop outlet = hops.getLast();
        entry.set(
                "outlet",
                object().put("entity", outlet.entity().value()).put("how", word(outlet.how())));
        entry.put("producer", hops.getFirst().entity().value());
        ArrayNode chain = entry.putArray("chain");
        hops.forEach(hop -> chain.add(hop(hop)));
    }

    private static ObjectNode statedOutlet(Report report) {
        return report.head()
                .outlet()
                .map(outlet ->
                        object().put("entity", outlet.value()).put("how", word(outlet.how())))
                .orElseGet(() -> object().putNull("entity").put("how", "unknown"));
    }

    private ObjectNode hop(Provenance.Hop hop) {
        ObjectNode entry = object().put("entity", hop.entity().value()).put("how", word(hop.how()));
        entry.set("evidence", evidence.spans(hop.evidence().stream().toList()));
        return entry;
    }

    private ObjectNode published(Dating dating) {
        ObjectNode entry = object();
        if (dating.published() instanceof Published.NotStated) {
            entry.putNull("value").put("precision", "unknown");
        } else {
            entry.put("value", dating.published().iso());
            entry.put("precision", precision(dating.published()));
        }
        entry.put("how", word(dating.how()));
        entry.set("evidence", evidence.spans(dating.evidence()));
        return entry;
    }

    private static String precision(Published published) {
        return switch (published) {
            case Published.At at -> at.local().getSecond() == 0 ? "minute" : "second";
            case Published.On on -> "day";
            case Published.NotStated none -> "unknown";
        };
    }

    private ObjectNode title(Report report) {
        ObjectNode entry = object();
        report.head()
                .title()
                .ifPresentOrElse(
                        title -> stated(report, title, entry),
                        () -> entry.putNull("value").put("how", "unknown"));
        return entry;
    }

    private void stated(Report report, Stated stated, ObjectNode entry) {
        entry.put("value", stated.value()).put("how", word(stated.how()));
        entry.set("evidence", evidence.spans(report.id(), stated.evidence()));
    }

    /// "Ann, Bob and Cid".
    private static String listed(List<Stated> authors) {
        List<String> names = authors.stream().map(Stated::value).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(", ", names.subList(0, last)) + " and " + names.getLast();
    }

    private JsonNode byline(Report report) {
        List<Stated> authors = report.head().authors();
        if (authors.isEmpty()) {
            return NullNode.getInstance();
        }
        ObjectNode entry = object().put("value", listed(authors));
        ArrayNode list = entry.putArray("authors");
        authors.forEach(author -> stated(report, author, list.addObject()));
        return entry;
    }

    private ArrayNode credits(Report report) {
        ArrayNode array = array();
        for (Credit credit : report.head().credits()) {
            ObjectNode entry =
                    array.addObject().put("kind", word(credit.kind())).put("name", credit.name());
            entry.set("evidence", evidence.spans(report.id(), credit.evidence().stream().toList()));
        }
        return array;
    }

    private static ArrayNode zones(Report report) {
        ArrayNode array = array();
        for (Zone zone : report.zones()) {
            array.addObject()
                    .put("kind", word(zone.kind()))
                    .put("start", zone.span().start())
                    .put("end", zone.span().end());
        }
        return array;
    }
}
