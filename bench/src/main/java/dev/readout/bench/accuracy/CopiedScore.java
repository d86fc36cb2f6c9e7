package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// How many copied passages are found, as pairs of spans: a passage in three reports is three
/// pairs.
final class CopiedScore {
    private CopiedScore() {}

    static Figures of(Comparison comparison) {
        List<Twin> golds = twins(comparison, comparison.gold("copied"));
        List<Twin> guesses = twins(comparison, comparison.predicted("copied"));
        List<Matching.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < guesses.size(); j++) {
                for (Twin guess : List.of(guesses.get(j), guesses.get(j).turned())) {
                    if (golds.get(i).isMetBy(guess)) {
                        candidates.add(Matching.Candidate.of(i, j, golds.get(i).dice(guess)));
                    }
                }
            }
        }
        return new Figures()
                .with(
                        "pairs",
                        Figure.Retrieval.of(
                                Matching.of(candidates).size(), guesses.size(), golds.size()));
    }

    private static List<Twin> twins(Comparison comparison, List<JsonNode> passages) {
        List<Twin> twins = new ArrayList<>();
        for (JsonNode passage : passages) {
            List<Place> places =
                    Tree.list(passage, "spans").stream()
                            .map(span ->
                                    new Place(
                                            Tree.text(span, "report"),
                                            comparison.places().at(span)))
                            .toList();
            for (int i = 0; i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    twins.add(new Twin(places.get(i), places.get(j)));
                }
            }
        }
        return twins;
    }

    private record Place(String report, Characters words) {
        boolean isMetBy(Place guess) {
            return report.equals(guess.report) && words.containment(guess.words) >= Characters.SAME;
        }
    }

    /// Two places with the same words.
    private record Twin(Place left, Place right) {
        Twin turned() {
            return new Twin(/* left= */ right, /* right= */ left);
        }

        boolean isMetBy(Twin guess) {
            return left.isMetBy(guess.left) && right.isMetBy(guess.right);
        }

        double dice(Twin guess) {
            return left.words.dice(guess.left.words) + right.words.dice(guess.right.words);
        }
    }
}
