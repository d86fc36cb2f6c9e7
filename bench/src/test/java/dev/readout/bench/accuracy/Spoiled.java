package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A prediction made from gold by spoiling it at random: entries dropped, doubled and merged, spans
/// shifted, kinds, dates and names changed, reports and entities under other ids. The same seed
/// spoils the same way on every machine.
final class Spoiled {
    private static final List<String> SECTIONS =
            List.of(
                    "entities",
                    "attributions",
                    "claims",
                    "conflicts",
                    "silences",
                    "copied",
                    "timeline");
    private static final Set<String> CHOICES =
            Set.of("relation", "type", "kind", "polarity", "status", "nested_in", "independent");

    /// Fields that no entry may leave out keep a value whatever happens.
    private static final Set<String> REFERENCES = Set.of("speakers", "origins");

    private final Random random;
    private final ObjectNode copy;

    private Spoiled(JsonNode gold, long seed) {
        this.random = new Random(seed);
        this.copy = gold.deepCopy();
    }

    static JsonNode of(JsonNode gold, long seed) {
        return new Spoiled(gold, seed).spoil();
    }

    private JsonNode spoil() {
        for (String section : SECTIONS) {
            copy.set(section, thinned((ArrayNode) copy.get(section)));
        }
        mergeClaims();
        copy.path("reports").forEach(this::spoilReport);
        spoilSpans(copy);
        for (String section : SECTIONS.subList(1, SECTIONS.size())) {
            spoilChoices((ArrayNode) copy.get(section));
            copy.get(section).forEach(this::spoilReferences);
        }
        copy.get("timeline").forEach(this::spoilDate);
        turnReports();
        if (happens(50)) {
            renameEntities();
        }
        return copy;
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private ArrayNode thinned(ArrayNode entries) {
        ArrayNode kept = entries.arrayNode();
        for (JsonNode entry : entries) {
            if (happens(82)) {
                kept.add(entry);
            }
            if (happens(12)) {
                ObjectNode twin = entry.deepCopy();
                if (twin.has("id")) {
                    twin.put("id", twin.get("id").asText() + "-twin");
                }
                kept.add(twin);
            }
        }
        return kept;
    }

    private void mergeClaims() {
        ArrayNode claims = (ArrayNode) copy.get("claims");
        for (int i = claims.size() - 1; i > 0; i--) {
            if (happens(15)) {
                ArrayNode supports = (ArrayNode) claims.get(random.nextInt(i)).get("supports");
                claims.get(i).get("supports").forEach(support -> supports.add(support.deepCopy()));
            }
        }
    }

    private void spoilReport(JsonNode report) {
        for (String field : List.of("title", "byline", "published")) {
            if (happens(25) && report.get(field) instanceof ObjectNode part) {
                part.put("value", "2025-03-12T08:00");
            }
        }
        ArrayNode zones = copy.arrayNode();
        for (JsonNode zone : report.get("zones")) {
            if (happens(15)) {
                ((ObjectNode) zone)
                        .put("kind", List.of("body", "clutter", "subhead").get(random.nextInt(3)));
            }
            if (happens(90)) {
                zones.add(zone);
            }
        }
        ((ObjectNode) report).set("zones", zones);
    }

    private void spoilSpans(JsonNode node) {
        if (node instanceof ObjectNode span && node.has("start") && happens(40)) {
            int start = Math.max(0, span.get("start").asInt() + random.nextInt(31) - 15);
            int end = span.get("end").asInt() + random.nextInt(31) - 15 + (happens(8) ? 200 : 0);
            span.put("start", start).put("end", Math.max(start + 1, end));
        }
        node.forEach(this::spoilSpans);
    }

    private void spoilChoices(ArrayNode entries) {
        for (JsonNode entry : entries) {
            for (String field : CHOICES.stream().sorted().toList()) {
                JsonNode other = entries.get(random.nextInt(entries.size())).path(field);
                if (happens(20) && !other.isMissingNode()) {
                    ((ObjectNode) entry).set(field, other.deepCopy());
                } else if (happens(5)) {
                    ((ObjectNode) entry).remove(field);
                }
            }
        }
    }

    private void spoilReferences(JsonNode node) {
        for (String field : REFERENCES.stream().sorted().toList()) {
            if (node.get(field) instanceof ArrayNode names) {
                spoilNames(names);
            }
        }
        node.path("chains").forEach(chain -> spoilNames((ArrayNode) chain));
    }

    private void spoilNames(ArrayNode names) {
        JsonNode entities = copy.get("entities");
        for (int i = names.size() - 1; i >= 0; i--) {
            JsonNode other = entities.get(random.nextInt(entities.size()));
            switch (random.nextInt(16)) {
                case 0 -> names.remove(i);
                case 1 -> names.set(i, other.get("canonical"));
                case 2 -> names.insert(i, other.get("id"));
                case 3 -> names.set(i, names.textNode("unknown:" + i));
                case 4 -> names.set(i, names.textNode("The Nobody’s Office"));
                case 5 -> names.insert(i, names.get(i));
                default -> {}
            }
        }
    }

    private void spoilDate(JsonNode happening) {
        String date = happening.get("date").asText();
        String other =
                switch (random.nextInt(8)) {
                    case 0 -> date.substring(0, Math.min(7, date.length()));
                    case 1 -> date.substring(0, 4);
                    case 2 -> "2025-03-10/2025-03-16";
                    case 3 -> date + "T10:00";
                    default -> date;
                };
        ((ObjectNode) happening).put("date", other);
    }

    /// Gives every report the id of the next one: only the files tell which is which.
    private void turnReports() {
        List<String> ids = new ArrayList<>();
        copy.get("reports").forEach(report -> ids.add(report.get("id").asText()));
        copy.get("reports").forEach(report -> turn((ObjectNode) report, "id", ids));
        turnSpans(copy, ids);
        for (JsonNode claim : copy.get("claims")) {
            ArrayNode silent = (ArrayNode) claim.get("silent");
            for (int i = 0; i < silent.size(); i++) {
                silent.set(i, silent.textNode(next(silent.get(i).asText(), ids)));
            }
        }
        for (JsonNode silence : copy.get("silences")) {
            turn((ObjectNode) silence.get("silent"), "id", ids);
        }
    }

    private void turnSpans(JsonNode node, List<String> ids) {
        if (node instanceof ObjectNode object && node.path("report").isTextual()) {
            turn(object, "report", ids);
        }
        node.forEach(child -> turnSpans(child, ids));
    }

    private static void turn(ObjectNode node, String field, List<String> ids) {
        node.put(field, next(node.get(field).asText(), ids));
    }

    private static String next(String id, List<String> ids) {
        int place = ids.indexOf(id);
        return place < 0 ? id : ids.get((place + 1) % ids.size());
    }

    /// Other ids for entities, so that only names tell who is who, and some names less.
    private void renameEntities() {
        List<String> ids = new ArrayList<>();
        for (JsonNode entity : copy.get("entities")) {
            ids.add(entity.get("id").asText());
            ((ObjectNode) entity).put("id", "e" + ids.size());
            ArrayNode surfaces = (ArrayNode) entity.get("surfaces");
            if (!surfaces.isEmpty() && happens(30)) {
                ((ObjectNode) entity).put("canonical", surfaces.remove(0).asText());
            }
        }
        for (String section : SECTIONS) {
            rename(copy.get(section), ids);
        }
    }

    private void rename(JsonNode node, List<String> ids) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int place = array.get(i).isTextual() ? ids.indexOf(array.get(i).asText()) : -1;
                if (place >= 0) {
                    array.set(i, array.textNode("e" + (place + 1)));
                }
            }
        }
        if (node.path("silent") instanceof ObjectNode silent) {
            int place = ids.indexOf(silent.get("id").asText());
            if (place >= 0) {
                silent.put("id", "e" + (place + 1));
            }
        }
        node.forEach(child -> rename(child, ids));
    }
}
