package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.strings;
import static dev.readout.json.Evidence.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Brief;
import dev.readout.story.Finding;
import dev.readout.story.Happening;
import dev.readout.story.Passage;
import dev.readout.story.Provenance;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the reports say held against each other: conflicts, silences, copied passages, the
/// timeline.
final class FindingSection {
    private final Evidence evidence;
    private final Brief brief;
    private final Map<ReportId, List<Saying>> sayings;

    FindingSection(Evidence evidence, Brief brief) {
        this.evidence = evidence;
        this.brief = brief;
        this.sayings = sayings(brief);
    }

    /// Contradictions, tensions, and what only looks like a conflict.
    ArrayNode conflicts() {
        ArrayNode array = array();
        for (Finding finding : brief.alignment().findings()) {
            switch (finding) {
                case Finding.Contradiction(List<Side> sides, Aspect aspect, Reason reason) ->
                        conflict(array, "contradiction", sides, aspect, reason);
                case Finding.Tension(List<Side> sides, Aspect aspect, Reason reason) ->
                        conflict(array, "tension", sides, aspect, reason);
                case Finding.Compatible(List<Side> sides, Aspect aspect, Reason reason) ->
                        conflict(array, "compatible", sides, aspect, reason);
                case Finding.Silence silence -> {}
                case Finding.Agreement agreement -> {}
            }
        }
        return array;
    }

    private void conflict(
            ArrayNode array, String relation, List<Side> sides, Aspect aspect, Reason reason) {
        ObjectNode entry =
                array.addObject()
                        .put("id", "x" + array.size())
                        .put("type", word(aspect))
                        .put("relation", relation);
        entry.set(
                "claims",
                strings(claimsOf(sides.stream().flatMap(s -> s.words().stream()).toList())));
        ArrayNode list = entry.putArray("sides");
        for (Side side : sides) {
            list.addObject().put("label", side.label()).set("spans", evidence.spans(side.words()));
        }
        entry.put("why", reason.words());
    }

    ArrayNode silences() {
        ArrayNode array = array();
        for (Finding finding : brief.alignment().findings()) {
            if (finding instanceof Finding.Silence silence) {
                array.add(silence(silence, "s" + (array.size() + 1)));
            }
        }
        return array;
    }

    private ObjectNode silence(Finding.Silence silence, String id) {
        ObjectNode entry = object().put("id", id).put("kind", kind(silence.strength()));
        entry.set("silent", silent(silence.who()));
        entry.put("claim", silence.about().map(claim -> claim.id().value()).orElse(null));
        entry.set("statement", evidence.spans(silence.statement()));
        entry.set("about", evidence.spans(silence.words()));
        entry.set("said_by", strings(producersOf(silence.statement())));
        return entry.put("strength", firm(silence.strength()) ? "firm" : "weak");
    }

    private static ObjectNode silent(Finding.Silent who) {
        return switch (who) {
            case Finding.Silent.Party party ->
                    object().put("type", "party").put("id", party.entity().value());
            case Finding.Silent.OneReport one ->
                    object().put("type", "report").put("id", one.report().value());
        };
    }

    private static String kind(Finding.Strength strength) {
        return switch (strength) {
            case EXPLICIT -> "explicit";
            case IMPLIED -> "implied";
            case IMPLICIT_FIRM, IMPLICIT_WEAK -> "implicit";
        };
    }

    private static boolean firm(Finding.Strength strength) {
        return strength == Finding.Strength.EXPLICIT || strength == Finding.Strength.IMPLICIT_FIRM;
    }

    private List<String> producersOf(List<Citation> statement) {
        List<ReportId> reports = statement.stream().map(Citation::report).distinct().toList();
        return brief.trace().provenances().stream()
                .filter(provenance -> reports.contains(provenance.report()))
                .map(Provenance::hops)
                .filter(hops -> !hops.isEmpty())
                .map(hops -> hops.getFirst().entity().value())
                .distinct()
                .toList();
    }

    ArrayNode copied() {
        ArrayNode array = array();
        for (Passage passage : brief.alignment().passages()) {
            ObjectNode entry =
                    array.addObject()
                            .put("id", "p" + array.size())
                            .put("kind", word(passage.kind()));
            entry.set("spans", evidence.spans(passage.places()));
        }
        return array;
    }

    ArrayNode timeline() {
        ArrayNode array = array();
        for (Happening happening : brief.alignment().timeline()) {
            ObjectNode entry =
                    array.addObject()
                            .put("id", "t" + array.size())
                            .put("date", happening.time().iso())
                            .put("label", evidence.words(happening.shown()))
                            .put("status", word(happening.status()))
                            .put("how", how(happening.how()));
            entry.set("claims", strings(claimsOf(happening.words())));
            happening.clause().ifPresent(clause -> entry.set("shown", evidence.span(clause)));
            entry.set("spans", evidence.spans(happening.words()));
        }
        return array;
    }

    private static String how(How how) {
        return switch (how) {
            case STATED -> "explicit";
            case INFERRED -> "relative";
            case BORROWED -> "borrowed";
            case UNKNOWN -> "unknown";
        };
    }

    /// The claims that share words with one of the citations, in their order.
    private List<String> claimsOf(List<Citation> citations) {
        return citations.stream()
                .flatMap(words ->
                        sayings.getOrDefault(words.report(), List.of()).stream()
                                .filter(said -> said.words().overlaps(words.words())))
                .map(Saying::claim)
                .distinct()
                .sorted()
                .map(claim -> brief.accounts().get(claim).claim().id().value())
                .toList();
    }

    /// What each report says, and the position of the claim that it says.
    private static Map<ReportId, List<Saying>> sayings(Brief brief) {
        Map<ReportId, List<Saying>> sayings = new HashMap<>();
        for (int at = 0; at < brief.accounts().size(); at++) {
            for (Citation words : brief.accounts().get(at).claim().places()) {
                sayings.computeIfAbsent(words.report(), key -> new ArrayList<>())
                        .add(new Saying(words.words(), at));
            }
        }
        return sayings;
    }

    private record Saying(Span words, int claim) {}
}
