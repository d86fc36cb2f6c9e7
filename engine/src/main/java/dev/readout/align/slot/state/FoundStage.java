package dev.readout.align.slot.state;

import dev.readout.align.slot.Auxiliaries;
import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Courses;
import dev.readout.knowledge.NotWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Words of a sentence that tell a stage of a course, as reached, as lasting or as still to come.
///
/// @param first the first word
/// @param last the last word
record FoundStage(Courses.Stage stage, int first, int last) {
    /// Words between the parts of a phrase that may stand for its object, at most.
    private static final int GAP = 4;

    /// Words before a phrase that belong to it, at most.
    private static final int HELPERS = 6;

    /// Words between a plan and what is planned, at most.
    private static final int PLAN = 12;

    /// Words between "until" and what is to come about, at most: "until the service was restored".
    private static final int UNTIL = 5;

    private static final Set<String> TO = Set.of("to");

    private static final Set<String> NOT =
            NotWords.and("no", "never", "yet", "without", "neither", "nor", "none", "from");

    private static final Set<String> AHEAD =
            Set.of(
                    "will", "'ll", "’ll", "would", "may", "might", "could", "can", "should",
                    "whether");

    /// Words before "to" that tell that it is still to come.
    private static final Set<String> PLANNED =
            Set.of(
                    "will",
                    "expected",
                    "due",
                    "set",
                    "scheduled",
                    "likely",
                    "yet",
                    "waiting",
                    "wait",
                    "hope",
                    "hopes",
                    "hoped",
                    "hoping",
                    "plan",
                    "plans",
                    "planned",
                    "trying",
                    "working",
                    "continue",
                    "continues",
                    "struggled",
                    "struggling",
                    "battling");

    /// Words behind which it is not told whether it has come about.
    private static final Set<String> CLAUSES = Set.of("until", "till", "before", "when", "once");

    private static final Set<String> LASTING =
            Set.of(
                    "still",
                    "remain",
                    "remains",
                    "remained",
                    "stay",
                    "stays",
                    "stayed",
                    "continue",
                    "continues",
                    "continued",
                    "continuing",
                    "currently",
                    "now",
                    "keep",
                    "keeps",
                    "kept");

    private static final Set<String> PRESENT =
            Set.of("is", "are", "'re", "’re", "being", "'s", "’s");

    private static final Set<String> HAVE = Set.of("has", "have");

    /// "Have been evacuated", not "have tackled".
    private static final Set<String> BEEN = Set.of("been");

    /// What may be so, was so long ago or is part of it.
    private static final Set<String> OPEN =
            Set.of(
                    "almost",
                    "nearly",
                    "partly",
                    "partially",
                    "percent",
                    "%",
                    "per",
                    "previously",
                    "formerly",
                    "usually",
                    "often",
                    "always",
                    "another",
                    "second",
                    "other",
                    "some",
                    "earlier",
                    "ago",
                    "briefly",
                    "allegedly",
                    "once");

    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    static Optional<FoundStage> at(SentenceWords words, int at, Courses.Stage stage) {
        List<String> rest = stage.words().subList(1, stage.words().size());
        for (int gap = 0; gap <= (rest.isEmpty() ? 0 : GAP); gap++) {
            if (gap > 0 && !FoundState.isNounPhrase(words, at + gap)) {
                return Optional.empty();
            }
            int from = at + 1 + gap;
            boolean same =
                    IntStream.range(0, rest.size())
                            .allMatch(next -> words.lemma(from + next).equals(rest.get(next)));
            if (same) {
                return Optional.of(new FoundStage(stage, at, from + rest.size() - 1));
            }
        }
        return Optional.empty();
    }

    /// The stage that the words tell, if they tell one as reached or lasting.
    Optional<Integer> number(SentenceWords words) {
        int from = helpers(words);
        if (words.has(from - 2, last + 2, OPEN) || words.has(0, first, CONDITIONS)) {
            return Optional.empty();
        }
        boolean not = words.has(from, first, NOT);
        boolean ahead = words.has(from, first, AHEAD);
        boolean later = stage.number() > 1;
        if (later) {
            return later(words, not || ahead);
        }
        boolean until =
                words.has(last + 1, last + 3, Set.of("until", "till"))
                        && words.has(from, first, Set.of("was", "were"));
        if (until) {
            return Optional.of(2);
        }
        boolean lasts =
                words.tag(first).equals("VBG")
                        || words.has(from, first, LASTING)
                        || words.has(from, first, PRESENT)
                        || (words.has(from, first, HAVE) && words.has(from, first, BEEN))
                        || words.tag(first).equals("VBZ");
        boolean planned = (ahead || words.has(from, first, TO)) && !words.has(from, first, LASTING);
        return Optional.of(1).filter(one -> lasts && !not && !planned && !words.isNoun(first));
    }

    /// A stage behind the first one, or the one before it if this one has not been reached.
    private Optional<Integer> later(SentenceWords words, boolean open) {
        int number = stage.number();
        int from = helpers(words);
        boolean to = words.has(from, first, TO) && !words.has(from, first, Auxiliaries.HAVING);
        if (open || (to && words.has(first - PLAN, first, PLANNED))) {
            return Optional.of(number - 1);
        }
        boolean known = !to && !words.isNoun(first) && !words.has(from - UNTIL, first, CLAUSES);
        return Optional.of(number).filter(one -> known);
    }

    /// The first of the words right before a phrase that belong to it.
    private int helpers(SentenceWords words) {
        int at = first;
        while (first - at < HELPERS
                && !words.isEnd(at - 1)
                && (!words.isNoun(at - 1) || words.form(at - 2).equals("no"))
                && !words.tag(at - 1).startsWith("PRP")) {
            at--;
        }
        return words.form(at - 2).equals("no") ? at - 2 : at;
    }
}
