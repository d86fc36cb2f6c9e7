package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.strings;
import static dev.readout.json.Evidence.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Attribution;
import dev.readout.story.Chain;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The attributions with their lineage, numbered `a1`, `a2`, … in the order of the trace.
final class AttributionSection {
    private final Evidence evidence;
    private final Map<Attribution, String> ids = new HashMap<>();
    private final Map<Attribution, Lineage> lineages = new LinkedHashMap<>();

    AttributionSection(Evidence evidence, List<Lineage> lineages) {
        this.evidence = evidence;
        for (Lineage lineage : lineages) {
            ids.putIfAbsent(lineage.attribution(), "a" + (ids.size() + 1));
            this.lineages.putIfAbsent(lineage.attribution(), lineage);
        }
    }

    Optional<String> id(Attribution attribution) {
        return Optional.ofNullable(ids.get(attribution));
    }

    Optional<Lineage> lineage(Attribution attribution) {
        return Optional.ofNullable(lineages.get(attribution));
    }

    ArrayNode section() {
        ArrayNode array = array();
        lineages.values().forEach(lineage -> array.add(entry(lineage)));
        return array;
    }

    private ObjectNode entry(Lineage lineage) {
        Attribution attribution = lineage.attribution();
        ObjectNode entry =
                object().put("id", ids.get(attribution))
                        .put("report", attribution.report().value())
                        .put("kind", word(attribution.form()));
        entry.set("source", evidence.spans(attribution.source()));
        entry.set("cue", evidence.spans(attribution.cue()));
        entry.set("content", evidence.spans(attribution.content()));
        entry.set("relay", evidence.spans(attribution.relay()));
        entry.set("speakers", strings(lineage.speakers().stream().map(EntityId::value).toList()));
        entry.set("chains", chains(lineage.chains()));
        entry.put("speaker_how", word(lineage.how()));
        entry.put("polarity", polarity(attribution.polarity()));
        entry.put("nested_in", attribution.within().map(ids::get).orElse(null));
        return entry.put("relay_gap", lineage.gap());
    }

    static ArrayNode chains(List<Chain> chains) {
        ArrayNode array = array();
        for (Chain chain : chains) {
            array.add(strings(chain.hops().stream().map(EntityId::value).toList()));
        }
        return array;
    }

    private static String polarity(Attribution.Polarity polarity) {
        return switch (polarity) {
            case AFFIRMED -> "affirm";
            case DENIED -> "deny";
        };
    }
}
