package dev.readout.align.stand;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.NotWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How sure it is that a clause tells a stand.
enum Mood {
    TOLD,
    DENIED,
    /// What may be, is asked for, or was before.
    OPEN;

    /// Verbs and adjectives that only tell how somebody begins or goes on: "was quick to praise".
    private static final Set<String> EAGER =
            Set.of(
                    "quick",
                    "swift",
                    "rushed",
                    "rush",
                    "rushing",
                    "joined",
                    "join",
                    "joins",
                    "continued",
                    "continue",
                    "continues",
                    "began",
                    "begun",
                    "went",
                    "moved",
                    "united",
                    "happy",
                    "pleased",
                    "proud",
                    "glad",
                    "keen");

    private static final Set<String> UNWILLING =
            Set.of(
                    "refused",
                    "refuses",
                    "refuse",
                    "declined",
                    "declines",
                    "unable",
                    "unwilling",
                    "reluctant");

    private static final Set<String> OPENING =
            Set.of("may", "might", "could", "should", "must", "can", "ought", "would", "'d", "’d");

    private static final Set<String> IF = Set.of("if", "whether", "unless", "until", "before");

    /// Words between "can" and its verb.
    private static final int REACH = 3;

    private static final Set<String> DENYING = NotWords.and("never", "hardly");

    private static final Set<String> ABLE = Set.of("can", "ca", "could", "would");

    private static final Set<String> CERTAIN = Set.of("do", "does", "did", "will");

    static Mood of(Clause clause) {
        SentenceWords words = clause.words();
        int at = clause.at();
        List<String> helpers = helpers(clause);
        boolean denied =
                !words.children(at, Set.of("neg")).isEmpty() || words.has(at - 2, at, DENYING);
        boolean cannot =
                (denied && words.has(at - REACH, at, ABLE))
                        || words.has(at - 2, at, Set.of("cannot"));
        if (cannot) {
            return DENIED;
        }
        boolean open =
                helpers.stream()
                        .anyMatch(form ->
                                OPENING.contains(form) || IF.contains(form) || form.equals("had"));
        if (open || words.has(at + 1, words.size(), Set.of("?"))) {
            return OPEN;
        }
        return isInfinitive(clause, helpers) ? ofInfinitive(words, at) : denied ? DENIED : TOLD;
    }

    /// Auxiliaries, "to" and "if", also of the clause that it is joined to.
    private static List<String> helpers(Clause clause) {
        SentenceWords words = clause.words();
        Stream<Integer> own =
                words.children(clause.at(), Set.of("aux", "auxpass", "mark", "cop")).stream();
        Stream<Integer> joined =
                clause.joined().stream()
                        .flatMap(one -> words.children(one.at(), Set.of("aux", "mark")).stream());
        return Stream.concat(own, joined).map(words::form).toList();
    }

    private static boolean isInfinitive(Clause clause, List<String> helpers) {
        SentenceWords words = clause.words();
        return helpers.contains("to")
                || (words.tag(clause.at()).equals("VB")
                        && helpers.stream().noneMatch(CERTAIN::contains)
                        && words.children(clause.at(), Set.of("nsubj")).isEmpty());
    }

    /// "Refused to praise", "was quick to praise", "wants to praise".
    private static Mood ofInfinitive(SentenceWords words, int at) {
        boolean up = words.relation(at).equals("xcomp") && words.head(at) >= 0;
        String above = up ? words.form(words.head(at)) : "";
        return UNWILLING.contains(above) ? DENIED : EAGER.contains(above) ? TOLD : OPEN;
    }
}
