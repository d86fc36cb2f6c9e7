package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many heads are read right: day of publication, title, by-line, chain of publishers. A day
/// that gold does not know and an outlet that no text names are not asked for.
final class HeadScore {
    private static final int DAY = "2025-01-31".length();

    private HeadScore() {}

    static Figures of(Comparison comparison) {
        Map<String, JsonNode> predicted = new HashMap<>();
        comparison
                .predicted("reports")
                .forEach(report -> predicted.put(Tree.text(report, "id"), report));
        Tally days = new Tally();
        Tally titles = new Tally();
        Tally bylines = new Tally();
        Tally chains = new Tally();
        for (JsonNode gold : comparison.gold("reports")) {
            JsonNode guess =
                    predicted.getOrDefault(Tree.text(gold, "id"), MissingNode.getInstance());
            String day = day(gold);
            if (!day.isEmpty()) {
                days.count(day.equals(day(guess)));
            }
            titles.count(folded(gold, "title").equals(folded(guess, "title")));
            bylines.count(folded(gold, "byline").equals(folded(guess, "byline")));
            List<String> chain = comparison.entities().goldChain(publishers(gold));
            if (!chain.isEmpty()) {
                List<String> guessed = comparison.entities().predictedChain(publishers(guess));
                chains.count(chain.equals(guessed));
            }
        }
        return new Figures()
                .with("published_day", days.figure())
                .with("title", titles.figure())
                .with("byline", bylines.figure())
                .with("publisher_chain", chains.figure());
    }

    private static String day(JsonNode report) {
        return TimelineScore.cut(Tree.text(report.path("published"), "value"), DAY);
    }

    private static String folded(JsonNode report, String field) {
        return Names.folded(Tree.text(report.path(field), "value"));
    }

    private static List<String> publishers(JsonNode report) {
        return Tree.list(report, "chain").stream().map(link -> Tree.text(link, "entity")).toList();
    }

    private static final class Tally {
        private int right;
        private int of;

        void count(boolean isRight) {
            right += isRight ? 1 : 0;
            of++;
        }

        Figure.Share figure() {
            return new Figure.Share(right, of);
        }
    }
}
