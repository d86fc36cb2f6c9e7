package dev.readout.analyse.statement;

import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Cuts a run of words into clauses of one predicate each.
///
/// Works from left to right on parts of speech and on the closed class of words that open clauses,
/// so that a wrong head elsewhere in the sentence does no harm; grammatical heads only decide
/// whether "and" joins clauses or names. A cut stands before the word that opens the clause.
final class ClauseCutter {
    /// Auxiliaries that wait for a participle.
    private static final Set<String> HAVE = Set.of("have", "has", "had");

    /// Words of ", a cold day": too short for a noun phrase that tells something by itself.
    private static final int SHORT = 3;

    /// Words and marks of a name that is a whole clause: "watch and wait".
    private static final int LONGEST_NAME = 9;

    private final ClauseWords words;
    private final BracketFinder brackets;
    private final SubordinateFinder subordinates;
    private final CoordinateFinder coordinates;
    private final TailFinder tails;
    private final RelativeFinder relatives;
    private final PurposeFinder purposes;

    ClauseCutter(ClauseWords words) {
        this.words = words;
        brackets = new BracketFinder(words);
        subordinates = new SubordinateFinder(words);
        coordinates = new CoordinateFinder(words);
        tails = new TailFinder(words);
        relatives = new RelativeFinder(words);
        purposes = new PurposeFinder(words);
    }

    /// The clauses in order, disjoint; words between them open or close a clause.
    List<Run> cut(Run sentence) {
        List<Run> clauses = new ArrayList<>();
        int start = sentence.from();
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            if (opens(at, new Run(start, sentence.to()))) {
                clauses.add(new Run(start, at));
                start = at;
            }
        }
        clauses.add(new Run(start, sentence.to()));
        return clauses;
    }

    /// Whether a clause begins at word `at`, while the one before began at the start of `open` and
    /// the sentence ends with it.
    private boolean opens(int at, Run open) {
        if (words.isStrongMark(at - 1) && !brackets.isAside(at - 1, open)) {
            return true;
        }
        if (isInNamedQuotation(at)) {
            return false;
        }
        if (words.lower(at - 1).equals(",")) {
            return opensAfterComma(at, open);
        }
        return opensAnywhere(at, open)
                || relatives.opensContact(at, open)
                || opensAccompaniment(at, open)
                || purposes.opens(at, open)
                || tails.opensResult(at, open)
                || tails.opensDistance(at, open)
                || subordinates.opensReported(at, open)
                || tails.opensOutcome(at, open.to())
                || tails.opensCounted(at, open);
    }

    private boolean opensAnywhere(int at, Run open) {
        return relatives.opens(at, open)
                || subordinates.opens(at, open)
                || coordinates.opens(at, open)
                || opensHappening(at, open);
    }

    private boolean opensAfterComma(int at, Run open) {
        if (awaitsVerb(open.from(), at)
                || isAside(at, open)
                || isOwnVerb(at, open)
                || isBetweenQualities(at)) {
            return false;
        }
        String tag = words.tag(at);
        if (words.isGerund(at)
                || (tag.equals("VBN") && at + 1 < open.to() && !words.isNoun(at + 1))) {
            return !words.lower(at).equals("including") || tails.opensAfterComma(at, open);
        }
        return (words.isFinite(at) && words.hasVerb(open.from(), at))
                || opensAnywhere(at, open)
                || opensAccompaniment(at, open)
                || opensApposition(at, open)
                || words.lower(at).equals("according")
                || tails.opensAfterComma(at, open)
                || coordinates.opensFigure(at, open)
                || words.opensMainClause(at, open.to());
    }

    /// ", including two nurses, were hurt": nothing happens between the two commas, and the verb
    /// behind them is that of the clause.
    private boolean isAside(int at, Run open) {
        int comma = words.nextMark(at, open.to());
        boolean included = words.lower(at).equals("including");
        return comma < open.to()
                && words.lower(comma).equals(",")
                && !words.hasVerb(included ? at + 1 : at, comma)
                && isOwnVerb(words.skipAdverbs(comma + 1, open.to()), open);
    }

    /// Whether the clause that began with `open` has its subject, and its verb stands at `at`.
    private boolean isOwnVerb(int at, Run open) {
        if (at >= open.to() || !words.isFinite(at)) {
            return false;
        }
        OptionalInt subject = words.grammar().subjectOf(at);
        return subject.isPresent()
                && open.from() <= subject.getAsInt()
                && subject.getAsInt() < at
                && !words.hasFinite(subject.getAsInt(), at);
    }

    /// Whether the words around `at` stand in quotation marks and name something rather than state
    /// it: 'praised their "courage, skill and patience"'.
    private boolean isInNamedQuotation(int at) {
        Span word = words.span(at);
        return words.grammar().reading().quotations().stream()
                .filter(quotation -> quotation.contains(word) && word.start() > quotation.start())
                .anyMatch(quotation ->
                        words.grammar().wordsIn(quotation).noneMatch(words::isVerb)
                                || isBeforeNoun(quotation));
    }

    /// 'The "watch and wait" policy'.
    private boolean isBeforeNoun(Span quotation) {
        int next = words.grammar().firstAfter(quotation.end());
        return words.grammar().wordsIn(quotation).count() <= LONGEST_NAME
                && next >= 2
                && next < words.grammar().size()
                && words.tag(next).equals("NN")
                && !words.isMark(next - 2);
    }

    /// "has, over the years, …": the clause that began at `from` still waits for its verb.
    private boolean awaitsVerb(int from, int to) {
        int last = to - 1;
        while (last > from && !words.isVerb(last) && !words.tag(last).equals("MD")) {
            last--;
        }
        boolean auxiliary = words.tag(last).equals("MD") || HAVE.contains(words.lower(last));
        return auxiliary && last + 1 < to && words.lower(last + 1).equals(",");
    }

    /// "with the crew leaving the ship".
    private boolean opensAccompaniment(int at, Run open) {
        if (!words.lower(at).equals("with")) {
            return false;
        }
        for (int next = at + 2;
                next < Math.min(open.to(), at + ClauseWords.CONTACT_REACH);
                next++) {
            if (words.isMark(next) || words.isFinite(next) || words.isPreposition(next)) {
                return false;
            }
            if (words.tag(next).equals("VBG")) {
                return !words.tag(next - 1).equals("DT");
            }
        }
        return false;
    }

    private boolean opensHappening(int at, Run open) {
        boolean happening =
                words.isPhrase(at, open.to(), "ahead", "of")
                        || words.isPhrase(at, open.to(), "as", "part", "of")
                        || words.opensHappening(at);
        return happening
                && !words.isNoun(at)
                && at + 1 < open.to()
                && !words.isMark(at + 1)
                && !goesOn(at, open.to());
    }

    /// "His words during the strike were lawful", "she spoke following the vote and will stay":
    /// behind the happening the clause before goes on.
    private boolean goesOn(int at, int end) {
        OptionalInt verb =
                IntStream.range(at, words.nextMark(at, end))
                        .takeWhile(next -> !words.isRelative(next))
                        .filter(words::isFinite)
                        .findFirst();
        return verb.isPresent()
                && words.grammar().subjectOf(verb.getAsInt()).stream().noneMatch(s -> s > at);
    }

    /// "A new, more costly mill".
    private boolean isBetweenQualities(int at) {
        boolean quality = words.tag(at).startsWith("JJ") || words.tag(at).startsWith("RB");
        return at >= 3
                && quality
                && words.tag(at - 2).equals("JJ")
                && (words.tag(at - 3).equals("DT") || words.tag(at - 3).equals("PRP$"));
    }

    /// ", a detail that …", ", his first trip to …": a noun phrase that tells something by itself.
    private boolean opensApposition(int at, Run open) {
        int first = words.tag(at).equals("CC") && at + 1 < open.to() ? at + 1 : at;
        String tag = words.tag(first);
        if (!tag.equals("DT") && !tag.equals("PRP$")) {
            return false;
        }
        int end = words.nextMark(at, open.to());
        return end - at > SHORT && (words.hasVerb(at, end) || words.hasPreposition(at, end));
    }
}
