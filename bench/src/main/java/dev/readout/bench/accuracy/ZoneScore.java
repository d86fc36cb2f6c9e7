package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well the parts of the pages are told apart, character by character. Title, caption, meta and
/// subhead of gold do not count for body and clutter; a character in no predicted zone is clutter.
final class ZoneScore {
    private static final String BODY = "body";
    private static final String CLUTTER = "clutter";
    private static final String NONE = "";

    private final Tally body = new Tally();
    private final Tally clutter = new Tally();
    private int right;
    private int counted;

    private ZoneScore() {}

    static Figures of(Comparison comparison) {
        Map<String, JsonNode> predicted = new HashMap<>();
        comparison
                .predicted("reports")
                .forEach(report -> predicted.put(Tree.text(report, "id"), report));
        ZoneScore score = new ZoneScore();
        for (JsonNode report : comparison.gold("reports")) {
            String id = Tree.text(report, "id");
            int length = comparison.places().length(id);
            String[] golds = kinds(List.of(report), length);
            String[] guesses =
                    kinds(
                            predicted.containsKey(id) ? List.of(predicted.get(id)) : List.of(),
                            length);
            for (int i = 0; i < length; i++) {
                if (comparison.places().isVisible(id, i) && !golds[i].equals(NONE)) {
                    score.count(golds[i], guesses[i]);
                }
            }
        }
        return new Figures()
                .with(BODY, score.body.figure())
                .with(CLUTTER, score.clutter.figure())
                .with("zone_kind", new Figure.Share(score.right, score.counted));
    }

    private static String[] kinds(List<JsonNode> reports, int length) {
        String[] kinds = new String[length];
        Arrays.fill(kinds, NONE);
        for (JsonNode report : reports) {
            for (JsonNode zone : Tree.list(report, "zones")) {
                int start = Math.max(0, zone.required("start").asInt());
                int end = Math.min(length, zone.required("end").asInt());
                for (int i = start; i < end; i++) {
                    kinds[i] = Tree.text(zone, "kind");
                }
            }
        }
        return kinds;
    }

    private void count(String gold, String guess) {
        boolean isClutter = guess.equals(CLUTTER) || guess.equals(NONE);
        counted++;
        right += gold.equals(guess) || (gold.equals(CLUTTER) && isClutter) ? 1 : 0;
        if (gold.equals(BODY) || gold.equals(CLUTTER)) {
            body.count(gold.equals(BODY), guess.equals(BODY) || guess.equals("subhead"));
            clutter.count(gold.equals(CLUTTER), isClutter);
        }
    }

    private static final class Tally {
        private int found;
        private int predicted;
        private int gold;

        void count(boolean isGold, boolean isPredicted) {
            found += isGold && isPredicted ? 1 : 0;
            predicted += isPredicted ? 1 : 0;
            gold += isGold ? 1 : 0;
        }

        Figure.Retrieval figure() {
            return Figure.Retrieval.of(found, predicted, gold);
        }
    }
}
