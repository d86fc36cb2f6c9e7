package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.strings;
import static dev.readout.json.Evidence.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Skipped;
import dev.readout.story.Brief;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import java.util.List;

/// Writes a [Brief] as JSON in the schema `corroboration-gold/1`, as a prediction.
///
/// Every span carries its words as `text`, every report the text that its positions count in
/// (UTF-16 code units). The same brief gives the same characters on every machine: keys and entries
/// in a fixed order, lines that end in `\n`.
public final class BriefJson {
    private BriefJson() {}

    /// The whole file, with a line end.
    public static String of(Brief brief) {
        Evidence evidence = new Evidence(brief.reports());
        AttributionSection attributions =
                new AttributionSection(evidence, brief.trace().lineages());
        FindingSection findings = new FindingSection(evidence, brief);
        ObjectNode root = object().put("schema", "corroboration-gold/1").put("level", "prediction");
        root.set(
                "reports",
                new ReportSection(
                                evidence, brief.trace().provenances(), brief.alignment().datings())
                        .of(brief.reports()));
        root.set("entities", entities(brief.trace().entities().all()));
        root.set("attributions", attributions.section());
        root.set(
                "claims",
                new ClaimSection(evidence, attributions, brief.trace()).of(brief.accounts()));
        root.set("conflicts", findings.conflicts());
        root.set("silences", findings.silences());
        root.set("copied", findings.copied());
        root.set("timeline", findings.timeline());
        root.set("skipped", skipped(brief.skipped()));
        if (!brief.corrections().isEmpty()) {
            ArrayNode corrections = root.putArray("corrections");
            brief.corrections().forEach(one -> corrections.add(CorrectionRow.entry(one)));
        }
        return Layout.lines(root);
    }

    private static ArrayNode entities(List<Entity> entities) {
        ArrayNode array = array();
        for (Entity entity : entities) {
            ObjectNode entry =
                    array.addObject()
                            .put("id", entity.id().value())
                            .put("canonical", entity.canonical())
                            .put("type", type(entity.kind()));
            entry.set("surfaces", strings(entity.surfaces()));
            entry.put("party", entity.party().map(EntityId::value).orElse(null));
        }
        return array;
    }

    private static String type(Entity.Kind kind) {
        return kind == Entity.Kind.ORGANISATION ? "org" : word(kind);
    }

    private static ArrayNode skipped(List<Skipped> skipped) {
        ArrayNode array = array();
        for (Skipped one : skipped) {
            array.addObject().put("file", one.file()).put("reason", one.reason());
        }
        return array;
    }
}
