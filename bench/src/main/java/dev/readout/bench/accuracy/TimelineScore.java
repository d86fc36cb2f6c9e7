package dev.readout.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// How many dated happenings are found: the date must be the same, or be compatible, and the words
/// must overlap. What gold marks as optional is neither reward nor fault.
final class TimelineScore {
    private static final int DAY = "2025-01-31".length();

    /// A predicted passage may always have so many characters …
    private static final int MOST = 250;

    /// … or so many times those of the gold one.
    private static final int MOST_TIMES = 3;

    private final List<JsonNode> golds;
    private final List<JsonNode> guesses;
    private final List<Characters> goldWords;
    private final List<Characters> guessWords;

    private TimelineScore(Comparison comparison) {
        this.golds = comparison.gold("timeline");
        this.guesses = comparison.predicted("timeline");
        this.goldWords = comparison.marked(golds, "spans");
        this.guessWords = comparison.marked(guesses, "spans");
    }

    static Figures of(Comparison comparison) {
        return new TimelineScore(comparison).figures();
    }

    private Figures figures() {
        List<Matching.Pair> exact = pairs(TimelineScore::sameDate);
        Set<Integer> found = new HashSet<>();
        exact.forEach(pair -> found.add(pair.gold()));
        int hard = 0;
        int hardFound = 0;
        for (int i = 0; i < golds.size(); i++) {
            String how = Tree.text(golds.get(i), "how");
            if (isRequired(golds.get(i)) && (how.equals("relative") || how.equals("borrowed"))) {
                hard++;
                hardFound += found.contains(i) ? 1 : 0;
            }
        }
        long status =
                exact.stream()
                        .filter(pair ->
                                Tree.text(golds.get(pair.gold()), "status")
                                        .equals(
                                                Tree.text(
                                                        guesses.get(pair.predicted()),
                                                        "status",
                                                        "happened")))
                        .count();
        return new Figures()
                .with("date_exact", retrieval(exact))
                .with("date_compatible", retrieval(pairs(TimelineScore::compatible)))
                .with("relative_dates_recall", new Figure.Share(hardFound, hard))
                .with("status_of_matched", new Figure.Share(status, exact.size()));
    }

    private static boolean isRequired(JsonNode happening) {
        return happening.path("required").asBoolean();
    }

    private Figure.Retrieval retrieval(List<Matching.Pair> pairs) {
        int required = (int) golds.stream().filter(TimelineScore::isRequired).count();
        int optional =
                (int) pairs.stream().filter(pair -> !isRequired(golds.get(pair.gold()))).count();
        return Figure.Retrieval.of(pairs.size() - optional, guesses.size() - optional, required);
    }

    private List<Matching.Pair> pairs(BiPredicate<String, String> dates) {
        List<Matching.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < guesses.size(); j++) {
                Characters gold = goldWords.get(i);
                Characters guess = guessWords.get(j);
                if (gold.overlaps(guess)
                        && guess.count() <= Math.max(MOST_TIMES * gold.count(), MOST)
                        && dates.test(date(golds.get(i)), date(guesses.get(j)))) {
                    candidates.add(Matching.Candidate.of(i, j, gold.dice(guess)));
                }
            }
        }
        return Matching.of(candidates);
    }

    private static String date(JsonNode happening) {
        return Tree.text(happening, "date");
    }

    /// Equal to the day; an interval only equals itself.
    static boolean sameDate(String one, String other) {
        if (isInterval(one) || isInterval(other)) {
            return one.equals(other);
        }
        return cut(one, DAY).equals(cut(other, DAY));
    }

    /// Equal to the day, or one is a rougher name of the other, or a day within an interval.
    static boolean compatible(String one, String other) {
        if (isInterval(one) && isInterval(other)) {
            return one.equals(other);
        }
        if (isInterval(one) || isInterval(other)) {
            String interval = isInterval(one) ? one : other;
            String day = cut(isInterval(one) ? other : one, DAY);
            int middle = interval.indexOf('/');
            return day.length() == DAY
                    && interval.substring(0, middle).compareTo(day) <= 0
                    && day.compareTo(interval.substring(middle + 1)) <= 0;
        }
        String oneDay = cut(one, DAY);
        String otherDay = cut(other, DAY);
        return oneDay.startsWith(otherDay) || otherDay.startsWith(oneDay);
    }

    private static boolean isInterval(String date) {
        return date.indexOf('/') >= 0;
    }

    static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
