package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Compares a brief in the schema `corroboration-gold/1` with the gold of its cluster.
///
/// Gives the figures that the schema's own scorer gives, under the same names. A section that the
/// prediction leaves out is one where nothing was found.
public final class BriefScorer {
    /// Characters of clutter in gold below which telling clutter apart is no main figure.
    private static final int MIN_CLUTTER = 100;

    /// What gold lists in full unless it says otherwise; the rest is measured by recall alone.
    private static final Set<String> COMPLETE =
            Set.of("zones", "attributions", "conflicts", "silences", "copied", "timeline");

    private BriefScorer() {}

    /// @param prediction left unchanged
    /// @throws IllegalArgumentException if a field is missing that no entry may leave out
    public static Accuracy of(Cluster cluster, JsonNode prediction) {
        JsonNode gold = cluster.gold();
        JsonNode aligned = Prediction.aligned(prediction, gold);
        Comparison comparison =
                new Comparison(
                        gold, aligned, new Places(cluster.texts()), new EntityMap(gold, aligned));
        ClaimScore claims = new ClaimScore(comparison);
        Figures figures =
                new Figures()
                        .with("zones", ZoneScore.of(comparison))
                        .with("report_head", HeadScore.of(comparison))
                        .with("attributions", AttributionScore.of(comparison))
                        .with("claims", claims.figures())
                        .with("conflicts", ConflictScore.of(comparison))
                        .with("silences", SilenceScore.of(comparison, claims.goldOf()))
                        .with("timeline", TimelineScore.of(comparison))
                        .with("copied", CopiedScore.of(comparison))
                        .with("entities", EntityScore.of(comparison));
        return new Accuracy(figures.all(), main(gold, figures));
    }

    /// The figures that a cluster is summed up in; what gold has nothing of is left out.
    private static SequencedMap<String, Double> main(JsonNode gold, Figures figures) {
        SequencedMap<String, Double> main = new LinkedHashMap<>();
        main.put("body", figures.headline("zones.body"));
        if (figures.retrieval("zones.clutter").gold() >= MIN_CLUTTER) {
            main.put("clutter", figures.headline("zones.clutter"));
        }
        if (Tree.isPresent(gold, "attributions")) {
            main.put("attribution", figure(gold, figures, "attributions.content_speaker"));
            main.put("chain", figures.headline("attributions.chain_exact_of_gold"));
        }
        main.put("alignment", figures.headline("claims.bcubed"));
        main.put("links", figures.headline("claims.cross_report_pairs_loose"));
        main.put("origins", figures.headline("claims.origins"));
        if (Tree.list(gold, "conflicts").stream().anyMatch(Indifference::counts)) {
            main.put("conflicts", figure(gold, figures, "conflicts.conflicts"));
        }
        if (Tree.list(gold, "silences").stream()
                .filter(silence -> Tree.text(silence, "kind").equals("explicit"))
                .anyMatch(Indifference::counts)) {
            main.put("silences", figure(gold, figures, "silences.explicit"));
        }
        if (Tree.isPresent(gold, "timeline")) {
            main.put("timeline", figure(gold, figures, "timeline.date_exact"));
        }
        if (Tree.isPresent(gold, "copied")) {
            main.put("copied", figure(gold, figures, "copied.pairs"));
        }
        return main;
    }

    /// F1 of a section that gold lists in full, recall of another.
    private static double figure(JsonNode gold, Figures figures, String name) {
        Figure.Retrieval retrieval = figures.retrieval(name);
        Set<String> complete = gold.has("complete") ? Tree.texts(gold, "complete") : COMPLETE;
        String section = List.of(name.split("\\.", 2)).getFirst();
        return complete.contains(section) ? retrieval.f1() : retrieval.recall();
    }
}
