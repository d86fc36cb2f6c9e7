package dev.readout.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes spans together with their words, and the small pieces that all sections share.
final class Evidence {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<ReportId, Report> reports;

    Evidence(List<Report> reports) {
        this.reports =
                reports.stream()
                        .collect(
                                Collectors.toMap(
                                        Report::id, report -> report, (a, b) -> a, TreeMap::new));
    }

    static ObjectNode object() {
        return JSON.objectNode();
    }

    static ArrayNode array() {
        return JSON.arrayNode();
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    /// A constant as the schema spells it: `FIRST_SINCE` is `first-since`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Report report(ReportId id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("the brief has no report " + id.value());
        }
        return report;
    }

    String words(Citation citation) {
        return report(citation.report()).at(citation);
    }

    ObjectNode span(Citation citation) {
        return object().put("report", citation.report().value())
                .put("start", citation.words().start())
                .put("end", citation.words().end())
                .put("text", words(citation));
    }

    ArrayNode spans(Collection<Citation> citations) {
        ArrayNode array = array();
        citations.forEach(citation -> array.add(span(citation)));
        return array;
    }

    ArrayNode spans(ReportId report, List<Span> spans) {
        return spans(Citation.of(report, spans));
    }
}
