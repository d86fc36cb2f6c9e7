package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/// How well statements of several reports are gathered into claims, and how well is told where each
/// claim comes from. The elements are the spans that support the claims of gold; each stands for
/// the predicted span that is nearest to it.
final class ClaimScore {
    /// Dice values that differ by less are equal.
    private static final double EQUAL = 1e-9;

    private final Comparison comparison;
    private final List<JsonNode> golds;
    private final List<JsonNode> guesses;
    private final List<Element> elements = new ArrayList<>();
    private final List<Set<String>> goldClaims = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();
    private final List<Set<String>> exact;
    private final List<Set<String>> loose;
    private final List<Matching.Pair> pairs;

    ClaimScore(Comparison comparison) {
        this.comparison = comparison;
        this.golds = comparison.gold("claims");
        this.guesses = comparison.predicted("claims");
        readElements();
        guesses.forEach(this::readSupports);
        this.exact = assigned(Characters::dice);
        this.loose = assigned(Characters::containment);
        this.pairs = Matching.of(candidates());
    }

    /// The gold claim that a predicted one was matched with, by id.
    Map<String, String> goldOf() {
        Map<String, String> claims = new LinkedHashMap<>();
        pairs.forEach(pair ->
                claims.put(
                        Tree.text(guesses.get(pair.predicted()), "id"),
                        Tree.text(golds.get(pair.gold()), "id")));
        return claims;
    }

    Figures figures() {
        Clustering strict = new Clustering(goldClaims, exact, Clustering.Sharing.EACH);
        Clustering wide = new Clustering(goldClaims, loose, Clustering.Sharing.EACH);
        Figures figures =
                new Figures()
                        .with("bcubed", strict.bCubed())
                        .with("bcubed_loose", wide.bCubed())
                        .with("cross_report_pairs", strict.pairs(this::inTwoReports))
                        .with("cross_report_pairs_loose", wide.pairs(this::inTwoReports))
                        .with(
                                "predicted_per_gold",
                                new Figure.Plain(
                                        (double) guesses.size() / Math.max(1, golds.size())))
                        .with("supports_in_clutter", new Figure.Plain(inClutter()))
                        .with("matched_claims", new Figure.Share(pairs.size(), golds.size()));
        addOrigins(figures);
        return figures;
    }

    private boolean inTwoReports(int one, int other) {
        return !elements.get(one).report.equals(elements.get(other).report);
    }

    private void readElements() {
        Map<Element, Set<String>> claims = new TreeMap<>(Element.ORDER);
        for (JsonNode claim : golds) {
            for (JsonNode span : spans(claim)) {
                claims.computeIfAbsent(Element.of(span), e -> new LinkedHashSet<>())
                        .add(Tree.text(claim, "id"));
            }
        }
        elements.addAll(claims.keySet());
        goldClaims.addAll(claims.values());
    }

    private void readSupports(JsonNode claim) {
        for (JsonNode span : spans(claim)) {
            supports.add(
                    new Support(
                            Tree.text(claim, "id"),
                            Element.of(span),
                            comparison.places().at(span)));
        }
    }

    private static List<JsonNode> spans(JsonNode claim) {
        return Tree.list(claim, "supports").stream()
                .flatMap(support -> Tree.list(support, "spans").stream())
                .toList();
    }

    /// The predicted claims of each element: those of the span nearest by Dice, among the spans
    /// that are near enough by the measure.
    private List<Set<String>> assigned(ToDoubleBiFunction<Characters, Characters> measure) {
        List<Set<String>> claims = new ArrayList<>();
        for (Element element : elements) {
            Characters gold = comparison.places().at(element.span());
            List<Support> near =
                    supports.stream()
                            .filter(support -> support.place.overlaps(element))
                            .filter(s -> measure.applyAsDouble(gold, s.words) >= Characters.SAME)
                            .toList();
            double top = near.stream().mapToDouble(s -> gold.dice(s.words)).max().orElse(0);
            Set<String> nearest = new LinkedHashSet<>();
            near.stream()
                    .filter(support -> gold.dice(support.words) > top - EQUAL)
                    .forEach(support -> nearest.add(support.claim));
            claims.add(nearest);
        }
        return claims;
    }

    private int inClutter() {
        List<JsonNode> zones = new ArrayList<>();
        for (JsonNode report : comparison.gold("reports")) {
            for (JsonNode zone : Tree.list(report, "zones")) {
                if (Tree.text(zone, "kind").equals("clutter")) {
                    zones.add(Element.of(Tree.text(report, "id"), zone).span());
                }
            }
        }
        Characters clutter = comparison.places().at(zones);
        return (int)
                supports.stream()
                        .filter(support -> !support.words.isEmpty())
                        .filter(s -> s.words.shared(clutter) * 2 > s.words.count())
                        .count();
    }

    /// One predicted claim for each gold claim: the one that shares most elements with it, where an
    /// element whose span is met closely counts twice.
    private List<Matching.Candidate> candidates() {
        Map<String, Integer> place = new HashMap<>();
        for (int j = 0; j < guesses.size(); j++) {
            place.put(Tree.text(guesses.get(j), "id"), j);
        }
        Map<String, Integer> size = new HashMap<>();
        loose.forEach(claims -> claims.forEach(claim -> size.merge(claim, 1, Integer::sum)));
        List<Matching.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            String claim = Tree.text(golds.get(i), "id");
            Map<String, Integer> shared = new TreeMap<>();
            int count = 0;
            for (int e = 0; e < elements.size(); e++) {
                if (goldClaims.get(e).contains(claim)) {
                    count++;
                    for (String guess : loose.get(e)) {
                        shared.merge(guess, exact.get(e).contains(guess) ? 2 : 1, Integer::sum);
                    }
                }
            }
            for (Map.Entry<String, Integer> entry : shared.entrySet()) {
                int met = entry.getValue();
                int all = 2 * (count + size.getOrDefault(entry.getKey(), 0)) - met;
                candidates.add(
                        Matching.Candidate.of(
                                i, place.getOrDefault(entry.getKey(), 0), (double) met / all, met));
            }
        }
        return candidates;
    }

    private void addOrigins(Figures figures) {
        Map<Integer, JsonNode> guessOf = new HashMap<>();
        pairs.forEach(pair -> guessOf.put(pair.gold(), guesses.get(pair.predicted())));
        SetTally origins = new SetTally();
        SetTally silent = new SetTally();
        int exactMinimum = 0;
        for (int i = 0; i < golds.size(); i++) {
            JsonNode gold = golds.get(i);
            JsonNode guess = guessOf.getOrDefault(i, MissingNode.getInstance());
            origins.count(
                    comparison.entities().withoutHidden(Tree.texts(gold, "origins")),
                    comparison.entities().withoutHidden(comparison.entities(guess, "origins")));
            silent.count(Tree.texts(gold, "silent"), Tree.texts(guess, "silent"));
            exactMinimum += guessOf.containsKey(i) && minimum(gold).equals(minimum(guess)) ? 1 : 0;
        }
        figures.with("origins", origins.figure())
                .with("independent_min_exact", new Figure.Share(exactMinimum, golds.size()))
                .with("silent_reports", silent.figure());
    }

    private static String minimum(JsonNode claim) {
        return Tree.text(claim.path("independent"), "min");
    }

    /// A span that supports a claim of gold.
    private record Element(String report, int start, int end) {
        static final Comparator<Element> ORDER =
                Comparator.comparing(Element::report)
                        .thenComparingInt(Element::start)
                        .thenComparingInt(Element::end);

        static Element of(JsonNode span) {
            return of(Tree.text(span, "report"), span);
        }

        static Element of(String report, JsonNode span) {
            return new Element(
                    report, span.required("start").asInt(), span.required("end").asInt());
        }

        JsonNode span() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("report", report)
                    .put("start", start)
                    .put("end", end);
        }

        boolean overlaps(Element other) {
            return report.equals(other.report) && start < other.end && other.start < end;
        }
    }

    /// A span that supports a predicted claim.
    private record Support(String claim, Element place, Characters words) {}

    private static final class SetTally {
        private int found;
        private int predicted;
        private int gold;

        void count(Set<String> golds, Set<String> guesses) {
            Set<String> both = new HashSet<>(golds);
            both.retainAll(guesses);
            found += both.size();
            predicted += guesses.size();
            gold += golds.size();
        }

        Figure.Retrieval figure() {
            return Figure.Retrieval.of(found, predicted, gold);
        }
    }
}
