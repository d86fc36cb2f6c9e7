package dev.readout.analyse.statement;

import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import java.util.Set;

/// Tells where a clause begins that hangs on another one: "the port closed | after the pilots had
/// left", "she said | he was ill".
final class SubordinateFinder {
    /// Words that open a clause with a verb of its own.
    private static final Set<String> SUBORDINATORS =
            Set.of(
                    "as",
                    "while",
                    "although",
                    "though",
                    "because",
                    "since",
                    "after",
                    "before",
                    "until",
                    "till",
                    "whereas",
                    "once",
                    "so",
                    "when",
                    "whenever",
                    "where",
                    "that");

    /// Subordinators that may stand before a noun or a time alone.
    private static final Set<String> ALSO_PREPOSITIONS =
            Set.of("since", "after", "before", "until", "till", "as");

    /// Subordinators that stand before nothing but a clause.
    private static final Set<String> ALWAYS_CLAUSES = Set.of("while", "whereas");

    /// Behind these a clause limits the one before, which is not told without it: "will open only
    /// after the wall is mended". So does a condition, for which reason "if" and "unless" cut none.
    private static final Set<String> LIMITS = Set.of("only", "not");

    /// Words before a verb of saying by which nobody says so: "you might think", "if they claim".
    private static final Set<String> SUPPOSING =
            Set.of("you", "might", "may", "could", "if", "unless", "whether");

    /// How far before the verb they stand, in words.
    private static final int SUPPOSED_REACH = 4;

    private final ClauseWords words;

    SubordinateFinder(ClauseWords words) {
        this.words = words;
    }

    boolean opens(int at, Run open) {
        String word = words.lower(at);
        if (!SUBORDINATORS.contains(word)
                || words.isRelative(at)
                || isInComparison(at)
                || isDegree(at, open.to())
                || words.isBehindDuration(at)
                || isAsked(at)
                || (word.equals("that") && !isDenied(open.from(), at))) {
            return false;
        }
        if (at + 1 < open.to() && words.tag(at + 1).equals("VBG")) {
            return !word.equals("as");
        }
        return (words.finiteWithin(at + 1, open.to()) || opensRow(at, open.to()))
                && !words.lower(at - 1).equals("such")
                && !LIMITS.contains(words.lower(at - 1))
                && !(ALSO_PREPOSITIONS.contains(word) && isPreposition(at, open.to()));
    }

    /// "So wary", "so often".
    private boolean isDegree(int at, int end) {
        return words.lower(at).equals("so")
                && at + 1 < end
                && (words.tag(at + 1).startsWith("JJ") || words.tag(at + 1).equals("RB"));
    }

    /// "Would not say when it opens": the clause does not tell that it opens.
    private boolean isAsked(int at) {
        return words.tag(at).equals("WRB")
                && words.tag(at - 1).equals("VB")
                && ReportingVerbs.of(words.lower(at - 1))
                        .filter(v -> v.frames().contains(ReportingVerb.Frame.WHETHER))
                        .isPresent();
    }

    private boolean isInComparison(int at) {
        return words.grammar().isComparison(at)
                || (at >= 2 && words.grammar().isComparison(at - 2));
    }

    /// "shortly before nine, after a guard had called", "after a fire in the mill have gone home",
    /// "as of 31 March".
    private boolean isPreposition(int at, int end) {
        boolean asOf = words.lower(at).equals("as") && words.lower(at + 1).equals("of");
        return asOf || (words.isCase(at) && !governsSubject(at)) || goesOnWithVerb(at, end);
    }

    /// "After comments he made were made public", whatever the parser calls "after".
    private boolean governsSubject(int at) {
        int noun = words.grammar().word(at).head();
        return noun > at && words.grammar().word(noun).relation().startsWith("nsubj");
    }

    /// "while trains to Velm, Kell and Tavenna were cancelled": a row of names stands before the
    /// verb. After other words than these a row may end before the verb of another clause.
    private boolean opensRow(int at, int end) {
        if (!ALWAYS_CLAUSES.contains(words.lower(at))) {
            return false;
        }
        int next = at + 1;
        while (next + 1 < end
                && (!words.isMark(next)
                        || (words.lower(next).equals(",") && words.isNoun(next + 1)))
                && !words.isFinite(next)) {
            next++;
        }
        return next < end && words.isFinite(next);
    }

    /// Whether what follows is a time, and the verb behind "and" belongs to the clause before:
    /// "since March and sold them", "since May and nobody came".
    private boolean goesOnWithVerb(int at, int end) {
        for (int next = at + 1; next < end && !words.isFinite(next); next++) {
            if (words.tag(next).equals("CC")) {
                int verb = words.skipAdverbs(next + 1, end);
                return verb < end && (words.isFinite(verb) || isTime(next - 1));
            }
        }
        return false;
    }

    private boolean isTime(int at) {
        String word = words.grammar().text().at(words.span(at));
        return words.isFigure(at)
                || CalendarNames.month(word).isPresent()
                || CalendarNames.weekday(word).isPresent();
    }

    /// "she denied | that she had left": what is denied is a statement, which others may affirm.
    /// Whatever else "that" opens belongs to the words that say how true it is: "no proof that …",
    /// "the board knew that …".
    private boolean isDenied(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (words.isVerb(at)) {
                return ReportingVerbs.of(words.lower(at))
                        .filter(verb -> verb.kind() == ReportingVerb.Kind.DENY)
                        .isPresent();
            }
        }
        return false;
    }

    /// "said he was", "believes the bridge fell": what is said begins after the verb.
    boolean opensReported(int at, Run open) {
        boolean said =
                words.isVerb(at - 1)
                        && ReportingVerbs.of(words.lower(at - 1))
                                .filter(v -> v.frames().contains(ReportingVerb.Frame.THAT))
                                .isPresent();
        return said
                && !words.tag(at).equals("VBN")
                && words.opensMainClause(at, open.to())
                && !isDoubted(open.from(), at)
                && !isSupposed(open.from(), at - 1)
                && !isNoun(at - 1);
    }

    /// "You might think | that is fine", "if he says | he was ill": nobody says so.
    private boolean isSupposed(int from, int verb) {
        return words.any(
                Math.max(from, verb - SUPPOSED_REACH),
                verb,
                at -> SUPPOSING.contains(words.lower(at)));
    }

    /// "Official claims | the mill is safe": without a subject it is a noun, and what is claimed
    /// stays with whose claims they are.
    private boolean isNoun(int at) {
        return words.tag(at).equals("VBZ") && words.grammar().subjectOf(at).isEmpty();
    }

    /// "no evidence | that …", "did not find | that …": what follows is not told as true.
    private boolean isDoubted(int from, int to) {
        return words.any(from, to, words::isNegation);
    }
}
