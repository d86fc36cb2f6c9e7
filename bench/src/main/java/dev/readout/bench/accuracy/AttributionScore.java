package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// How well is told who said what, and through whom. An attribution is found if its content is the
/// same (Dice of half or more) and a speaker is common to both; who names more than one speaker too
/// many names none. A predicted attribution on words that say a silence is passed by.
final class AttributionScore {
    private final Comparison comparison;
    private final List<JsonNode> golds;
    private final List<JsonNode> guesses;
    private final Marks goldMarks;
    private final Marks guessMarks;
    private final List<Set<String>> speakers;

    private AttributionScore(Comparison comparison) {
        this.comparison = comparison;
        this.golds = comparison.gold("attributions");
        this.guesses = comparison.predicted("attributions");
        this.goldMarks = Marks.of(comparison, golds);
        this.guessMarks = Marks.of(comparison, guesses);
        this.speakers =
                guesses.stream().map(guess -> comparison.entities(guess, "speakers")).toList();
    }

    static Figures of(Comparison comparison) {
        return new AttributionScore(comparison).figures();
    }

    private Figures figures() {
        List<Matching.Pair> all = Matching.of(candidates());
        List<Matching.Pair> named =
                all.stream().filter(pair -> isNamed(pair.gold(), pair.predicted())).toList();
        int ignored = onSilences(all);
        int counted = guesses.size() - ignored;
        int outer = (int) golds.stream().filter(AttributionScore::isOuter).count();
        int outerNamed =
                (int) named.stream().filter(pair -> isOuter(golds.get(pair.gold()))).count();
        int innerAny = (int) all.stream().filter(pair -> !isOuter(golds.get(pair.gold()))).count();
        Figures figures =
                new Figures()
                        .with("content_only", retrieval(all, counted))
                        .with("content_speaker", retrieval(named, counted))
                        .with(
                                "outer_only",
                                Figure.Retrieval.of(outerNamed, counted - innerAny, outer));
        addParts(all, figures);
        addChains(named, figures);
        return figures.with("ignored_silence_predictions", new Figure.Plain(ignored));
    }

    private Figure.Retrieval retrieval(List<Matching.Pair> pairs, int counted) {
        return Figure.Retrieval.of(pairs.size(), counted, golds.size());
    }

    private List<Matching.Candidate> candidates() {
        List<Matching.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < guesses.size(); j++) {
                double dice =
                        inOneReport(i, j)
                                ? goldMarks.content.get(i).dice(guessMarks.content.get(j))
                                : 0;
                if (dice >= Characters.SAME) {
                    candidates.add(
                            Matching.Candidate.of(
                                    i,
                                    j,
                                    Matching.holds(isNamed(i, j)),
                                    Matching.holds(cuesMeet(i, j)),
                                    dice,
                                    Matching.holds(
                                            isOuter(golds.get(i)) == isOuter(guesses.get(j)))));
                }
            }
        }
        return candidates;
    }

    private boolean inOneReport(int gold, int guess) {
        return Tree.text(golds.get(gold), "report").equals(Tree.text(guesses.get(guess), "report"));
    }

    private boolean isNamed(int gold, int guess) {
        Set<String> named = Tree.texts(golds.get(gold), "speakers");
        int most = named.size() + 1;
        named.retainAll(speakers.get(guess));
        return !named.isEmpty() && speakers.get(guess).size() <= most;
    }

    private boolean cuesMeet(int gold, int guess) {
        return goldMarks.cue.get(gold).overlaps(guessMarks.cue.get(guess));
    }

    private boolean sourcesMeet(int gold, int guess) {
        Characters one = goldMarks.source.get(gold);
        Characters other = guessMarks.source.get(guess);
        return one.overlaps(other) || (one.isEmpty() && other.isEmpty());
    }

    private static boolean isOuter(JsonNode attribution) {
        return Tree.isAbsent(attribution, "nested_in");
    }

    private int onSilences(List<Matching.Pair> pairs) {
        Set<Integer> matched = new HashSet<>();
        pairs.forEach(pair -> matched.add(pair.predicted()));
        List<Characters> silences =
                comparison.gold("silences").stream()
                        .filter(silence -> Tree.isPresent(silence, "statement"))
                        .map(silence -> comparison.marked(silence, "statement"))
                        .toList();
        int ignored = 0;
        for (int j = 0; j < guesses.size(); j++) {
            Characters words = guessMarks.content.get(j).plus(guessMarks.cue.get(j));
            if (!matched.contains(j)
                    && silences.stream().anyMatch(s -> s.containment(words) >= Characters.SAME)) {
                ignored++;
            }
        }
        return ignored;
    }

    private void addParts(List<Matching.Pair> pairs, Figures figures) {
        figures.with(
                        "speaker_set_exact",
                        share(
                                pairs,
                                p ->
                                        Tree.texts(golds.get(p.gold()), "speakers")
                                                .equals(speakers.get(p.predicted()))))
                .with("cue_overlap", share(pairs, p -> cuesMeet(p.gold(), p.predicted())))
                .with("source_overlap", share(pairs, p -> sourcesMeet(p.gold(), p.predicted())))
                .with("kind", share(pairs, p -> agree(p, "kind", "")))
                .with("polarity", share(pairs, p -> agree(p, "polarity", "affirm")));
    }

    private boolean agree(Matching.Pair pair, String field, String absent) {
        return Tree.text(golds.get(pair.gold()), field)
                .equals(Tree.text(guesses.get(pair.predicted()), field, absent));
    }

    private static Figure.Share share(
            List<Matching.Pair> pairs, Predicate<Matching.Pair> condition) {
        return new Figure.Share(pairs.stream().filter(condition).count(), pairs.size());
    }

    private void addChains(List<Matching.Pair> named, Figures figures) {
        int exact = 0;
        int exactLong = 0;
        double alike = 0;
        Map<String, Integer> publishers = publishers();
        for (Matching.Pair pair : named) {
            JsonNode gold = golds.get(pair.gold());
            Set<List<String>> wanted = chains(gold, comparison.entities()::goldChain);
            Set<List<String>> given =
                    chains(guesses.get(pair.predicted()), comparison.entities()::predictedChain);
            if (wanted.equals(given)) {
                exact++;
                exactLong += isLong(gold, publishers) ? 1 : 0;
            }
            alike += likeness(wanted, given);
        }
        int longOnes = (int) golds.stream().filter(gold -> isLong(gold, publishers)).count();
        figures.with("chain_exact_of_gold", new Figure.Share(exact, golds.size()))
                .with("chain_exact_of_matched", new Figure.Share(exact, named.size()))
                .with("chain_lcs_of_matched", new Figure.Share(alike, named.size()))
                .with("long_chain_exact_of_gold", new Figure.Share(exactLong, longOnes));
    }

    private Map<String, Integer> publishers() {
        Map<String, Integer> counts = new HashMap<>();
        comparison
                .gold("reports")
                .forEach(
                        report -> counts.put(Tree.text(report, "id"), report.path("chain").size()));
        return counts;
    }

    /// Whether there is a relay between the speaker and the first publisher.
    private static boolean isLong(JsonNode gold, Map<String, Integer> publishers) {
        int shortest = 1 + publishers.getOrDefault(Tree.text(gold, "report"), 0);
        return Tree.list(gold, "chains").stream().anyMatch(chain -> chain.size() > shortest);
    }

    private static Set<List<String>> chains(
            JsonNode attribution, UnaryOperator<List<String>> compared) {
        Set<List<String>> chains = new LinkedHashSet<>();
        for (JsonNode chain : Tree.list(attribution, "chains")) {
            List<String> links = new ArrayList<>();
            chain.forEach(link -> links.add(Tree.text(link)));
            chains.add(compared.apply(links));
        }
        return chains;
    }

    /// Mean over the wanted chains of the likeness of the nearest given one, 0 to 1.
    private static double likeness(Set<List<String>> wanted, Set<List<String>> given) {
        double sum = 0;
        for (List<String> one : wanted) {
            sum += given.stream().mapToDouble(other -> likeness(one, other)).max().orElse(0);
        }
        return sum / wanted.size();
    }

    /// The links in the same order in both chains, as a share of all: 1 = the same chain.
    private static double likeness(List<String> one, List<String> other) {
        int length = one.size() + other.size();
        return length == 0 ? 1 : 2.0 * common(one, other) / length;
    }

    private static int common(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String link : one) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = link.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    private record Marks(List<Characters> source, List<Characters> cue, List<Characters> content) {
        static Marks of(Comparison comparison, List<JsonNode> entries) {
            return new Marks(
                    comparison.marked(entries, "source"),
                    comparison.marked(entries, "cue"),
                    comparison.marked(entries, "content"));
        }
    }
}
