package dev.readout.analyse.statement;

import dev.readout.knowledge.Lemmas;
import dev.readout.report.Word;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells where a clause ends and a tail without a finite verb adds something of its own: ", six of
/// them nurses", ", among them a judge", ", with three abstentions", "by 40 votes to 31", ",
/// hastily leaving the hall", ", in her third year at the harbour office".
final class TailFinder {
    private static final Set<String> SHARES =
            Set.of("all", "most", "both", "many", "some", "none", "half", "several", "few", "each");

    private static final Set<String> THOSE_BEFORE = Set.of("them", "whom", "which", "these");

    private static final Set<String> AGAINST = Set.of("to", "-", "–", "against");

    /// Words between "with" or "including" and its figure: "with no more than three".
    private static final int REACH = 4;

    /// Behind these a comma parts places and ways, which tell nothing without what stands before.
    private static final Set<String> OF_PLACES = Set.of("of", "to", "from", "near");

    /// Words of ", in the morning of Friday" that tell something; fewer only tell when or where.
    private static final int CIRCUMSTANCE = 3;

    private static final int ACCOMPANIMENT = 2;

    /// Behind these a participle tells what was met with, kept or begun, and nothing besides: "was
    /// seen on Friday leaving the house".
    private static final Set<String> TAKING =
            Set.of(
                    "see",
                    "hear",
                    "watch",
                    "notice",
                    "spot",
                    "observe",
                    "feel",
                    "find",
                    "discover",
                    "catch",
                    "capture",
                    "film",
                    "record",
                    "photograph",
                    "picture",
                    "show",
                    "remember",
                    "imagine",
                    "report",
                    "keep",
                    "leave",
                    "send",
                    "have",
                    "get",
                    "spend",
                    "waste",
                    "start",
                    "begin",
                    "stop",
                    "continue",
                    "finish");

    private final ClauseWords words;

    TailFinder(ClauseWords words) {
        this.words = words;
    }

    /// Whether a tail begins at `at`, right after a comma; `open` begins with the clause before and
    /// ends with the sentence.
    boolean opensAfterComma(int at, Run open) {
        return isShare(at, open.to())
                || isAmong(at, open.to())
                || isFigured(at, open.to())
                || isParticiple(at, open.to())
                || isDistance(at, open.to())
                || (!closesAside(at, open.from())
                        && words.hasVerb(open.from(), at)
                        && (isAccompaniment(at, open.to()) || isCircumstance(at, open.to())));
    }

    /// Whether a row of things, each with its figure, begins at `at`: "held five men | with two
    /// rifles, 12 magazines and 300 rounds".
    boolean opensCounted(int at, Run open) {
        int end = end(at, open.to());
        long figures =
                IntStream.range(at + 1, end)
                        .filter(next -> words.isFigure(next) && !words.isFigure(next - 1))
                        .count();
        return is(at, open.to(), "with")
                && figures > 1
                && words.hasVerb(open.from(), at)
                && !words.hasFinite(at, end);
    }

    /// Whether what a deed led to begins at `at`: "the mine caved in on Friday | killing two".
    boolean opensResult(int at, Run open) {
        Word participle = words.grammar().word(at);
        int verb = participle.head();
        return words.isGerund(at)
                && participle.relation().equals("advcl")
                && open.from() <= verb
                && verb < at - 1
                && words.isNoun(at - 1)
                && words.hasFinite(open.from(), at)
                && words.matter(at, end(at, open.to())) > 1
                && !TAKING.contains(Lemmas.of(words.lower(verb)));
    }

    /// ", thereby closing the port", ", now moored in Velm".
    private boolean isParticiple(int at, int end) {
        int verb = words.skipAdverbs(at, end);
        return verb > at
                && verb + 1 < end
                && (words.isGerund(verb)
                        || (words.tag(verb).equals("VBN") && words.isPreposition(verb + 1)));
    }

    /// "Spoke to the Gazette | two days before she left", not "waited two days before she left".
    boolean opensDistance(int at, Run open) {
        return isDistance(at, open.to())
                && words.isNoun(at - 1)
                && words.hasFinite(open.from(), at)
                && words.finiteWithin(at, open.to());
    }

    /// ", three days before the vote".
    private boolean isDistance(int at, int end) {
        int first = words.skipAdverbs(at, end);
        boolean counted = first < end && (words.isFigure(first) || words.tag(first).equals("DT"));
        int unit = counted ? first + 1 : first;
        return unit + 1 < end && words.isBehindDuration(unit + 1);
    }

    /// ", with a retired judge as umpire".
    private boolean isAccompaniment(int at, int end) {
        return is(at, end, "with") && words.matter(at, end(at, end)) >= ACCOMPANIMENT;
    }

    /// ", in her third year at the harbour office": long enough to tell something, and nothing but
    /// a clause goes on behind it.
    private boolean isCircumstance(int at, int end) {
        int to = end(at, end);
        boolean last =
                to >= end
                        || !words.lower(to).equals(",")
                        || (to + 1 < end && (words.isRelative(to + 1) || words.isGerund(to + 1)));
        return words.isPreposition(at)
                && !OF_PLACES.contains(words.lower(at))
                && last
                && words.matter(at, to) >= CIRCUMSTANCE;
    }

    /// Whether the comma before `at` is the second one around an aside: "the mayor, Ada Renk, in
    /// her coat", "and, in the end".
    private boolean closesAside(int at, int from) {
        if (at - 2 >= from && words.tag(at - 2).equals("CC")) {
            return true;
        }
        for (int before = at - 2; before > from && !words.isFinite(before); before--) {
            if (words.lower(before).equals(",")) {
                return !words.hasVerb(before, at);
            }
        }
        return false;
    }

    /// Where the next mark stands that parts no row.
    private int end(int at, int end) {
        return IntStream.range(at, end)
                .filter(next -> words.isMark(next) && !words.isRowComma(next, end))
                .findFirst()
                .orElse(end);
    }

    /// Whether the outcome of a vote or a match begins at `at`: "by 40 votes to 31".
    boolean opensOutcome(int at, int end) {
        if (!is(at, end, "by") || at + 1 >= end || !words.isFigure(at + 1)) {
            return false;
        }
        int to = at + 2 < end && words.isNoun(at + 2) ? at + 3 : at + 2;
        return to + 1 < end && AGAINST.contains(words.lower(to)) && words.isFigure(to + 1);
    }

    /// "six of them", "all of whom", "at least two of them".
    private boolean isShare(int at, int end) {
        for (int of = at + 1; of < Math.min(end - 1, at + REACH); of++) {
            if (is(of, end, "of")) {
                boolean share = words.isFigure(of - 1) || SHARES.contains(words.lower(of - 1));
                return share && THOSE_BEFORE.contains(words.lower(of + 1));
            }
        }
        return false;
    }

    private boolean isAmong(int at, int end) {
        return is(at, end, "among") && at + 1 < end && THOSE_BEFORE.contains(words.lower(at + 1));
    }

    private boolean isFigured(int at, int end) {
        if (!is(at, end, "with") && !is(at, end, "including")) {
            return false;
        }
        for (int next = at + 1; next < Math.min(end, at + REACH); next++) {
            if (words.isFigure(next)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int at, int end, String word) {
        return at < end && words.lower(at).equals(word);
    }
}
