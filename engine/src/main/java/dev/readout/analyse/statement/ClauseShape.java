package dev.readout.analyse.statement;

import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.knowledge.StopWords;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Gives a cut clause the shape in which it is shown: no word that only joins it to its neighbours,
/// no lone quotation mark.
final class ClauseShape {
    /// Words that join a clause to the one before and are no part of what it tells.
    private static final Set<String> JOINTS =
            Set.of(
                    "and",
                    "but",
                    "or",
                    "nor",
                    "yet",
                    "so",
                    "that",
                    "as",
                    "while",
                    "when",
                    "although",
                    "though",
                    "because",
                    "whereas",
                    "also",
                    "then",
                    "however",
                    "since",
                    "after",
                    "before",
                    "until",
                    "once",
                    "with");

    /// "It rained" tells less than a reader wants to hear of again. In words.
    private static final int SHORTEST_SENTENCE = 2;

    /// Characters that close a quotation: "left.’”".
    private static final int CLOSING = 3;

    /// Before the word that opens the next clause they belong to it: "left soon | after she came".
    private static final Set<String> CLOSE_TO_NEXT =
            Set.of("even", "just", "shortly", "soon", "long", "right", "immediately");

    private static final Set<String> OPENING =
            Set.of(
                    "after",
                    "before",
                    "as",
                    "when",
                    "while",
                    "until",
                    "because",
                    "though",
                    "although");

    private final ClauseWords words;
    private final LeftBehind leftBehind;
    private final LeadIn leadIn;

    ClauseShape(ClauseWords words) {
        this.words = words;
        leftBehind = new LeftBehind(words);
        leadIn = new LeadIn(words);
    }

    /// Joins what has no verb, or nothing but a verb behind a comma, to the clause before it,
    /// unless it tells a happening or a figure: "The ship, carrying forty men, | sank".
    List<Run> whole(List<Run> cut) {
        List<Run> clauses = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            Run run = cut.get(i);
            boolean leads = i + 1 < cut.size() && leadsTo(run, cut.get(i + 1));
            if (!clauses.isEmpty() && !standsAlone(run) && !follows(run) && !leads) {
                Run before = clauses.removeLast();
                clauses.add(new Run(before.from(), run.to()));
            } else if (!clauses.isEmpty()
                    && !hasVerb(clauses.getLast())
                    && !isLong(clauses.getLast())
                    && !(isCount(clauses.getLast()) && words.isFigure(run.from()))) {
                Run before = clauses.removeLast();
                clauses.add(new Run(before.from(), run.to()));
            } else {
                clauses.add(run);
            }
        }
        return clauses;
    }

    /// Whether the run has matter and stands behind a colon or the like, which parts it from what
    /// comes before.
    private boolean follows(Run run) {
        return run.from() > 0 && words.isStrongMark(run.from() - 1) && matter(run) > 0;
    }

    /// Whether the run is a noun of whom the next one tells: "and the owners, | who live in Tarn".
    private boolean leadsTo(Run run, Run next) {
        return words.isRelative(next.from())
                && words.tag(run.from()).equals("CC")
                && words.lower(run.to() - 1).equals(",");
    }

    private boolean standsAlone(Run run) {
        boolean happening = words.opensHappening(run.from()) && matter(run) > 1;
        return (hasVerb(run) && !isLonePredicate(run))
                || isLong(run)
                || hasFigure(run)
                || happening;
    }

    /// "sank", not "said", which only frames what others tell.
    private boolean isLonePredicate(Run run) {
        int verb = words.skipAdverbs(run.from(), run.to());
        return matter(run) < 2
                && words.lower(run.from() - 1).equals(",")
                && verb < run.to()
                && words.isFinite(verb)
                && ReportingVerbs.of(words.lower(verb)).isEmpty();
    }

    /// "Seven dead" in "Seven dead, two missing".
    private boolean isCount(Run run) {
        Run clause = trim(run);
        int last = clause.to() - 1;
        return clause.length() > 1
                && words.isFigure(last - 1)
                && (words.tag(last).startsWith("JJ") || words.isPast(last));
    }

    private boolean isLong(Run run) {
        return matter(run) > 2;
    }

    private boolean hasFigure(Run run) {
        return words.any(run.from(), run.to(), words::isFigure) && matter(run) > 1;
    }

    private boolean hasVerb(Run run) {
        return words.hasVerb(run.from(), run.to());
    }

    Run trim(Run run) {
        int from = run.from();
        int to = run.to();
        while (from < to && (isPunctuation(from) || isJoint(from, to))) {
            from++;
        }
        while (to > from
                && (isPunctuation(to - 1)
                        || isLoose(to - 1)
                        || isOfNext(to - 1)
                        || isSaying(to - 1))
                && !closesBracket(from, to - 1)) {
            to--;
        }
        int end = leadIn.endWithout(from, to);
        return end < to ? trim(new Run(from, end)) : new Run(from, to);
    }

    private boolean closesBracket(int from, int at) {
        return words.lower(at).equals(")")
                && words.any(from, at, before -> words.lower(before).equals("("));
    }

    /// "that" and "when" join only where a clause with its own subject follows.
    private boolean isJoint(int at, int to) {
        String tag = words.tag(at);
        return at + 1 < to
                && JOINTS.contains(words.lower(at))
                && !tag.equals("WDT")
                && !tag.equals("DT")
                && !words.grammar().isComparison(at);
    }

    private boolean isLoose(int at) {
        String tag = words.tag(at);
        return tag.equals("CC")
                || tag.equals("WDT")
                || (words.isPreposition(at) && !leftBehind.is(at));
    }

    private boolean isOfNext(int at) {
        return CLOSE_TO_NEXT.contains(words.lower(at))
                && at + 1 < words.grammar().size()
                && OPENING.contains(words.lower(at + 1));
    }

    /// "By saying" before what is said.
    private boolean isSaying(int at) {
        boolean behind = at > 0 && (words.tag(at - 1).equals("IN") || isPunctuation(at - 1));
        return behind
                && words.tag(at).equals("VBG")
                && ReportingVerbs.of(words.lower(at))
                        .filter(verb -> verb.kind() == ReportingVerb.Kind.SAY)
                        .isPresent();
    }

    private boolean isPunctuation(int at) {
        String word = words.lower(at);
        return words.isSign(at)
                && !word.equals("%")
                && Character.getType(word.charAt(0)) != Character.CURRENCY_SYMBOL;
    }

    /// Words that tell something.
    int matter(Run run) {
        return (int)
                IntStream.range(run.from(), run.to())
                        .filter(at -> !isPunctuation(at) && !StopWords.is(words.lower(at)))
                        .count();
    }

    /// Whether the clause has a subject, or "there", a finite verb and a word that tells something.
    boolean isSentence(Run run) {
        for (int at = run.from() + 1; at < run.to(); at++) {
            if (words.isFinite(at)
                    && (words.tag(at - 1).equals("EX")
                            || words.grammar().subjectOf(at).stream().anyMatch(run::contains))) {
                return matter(run) > 0 && run.length() > SHORTEST_SENTENCE;
            }
        }
        return false;
    }

    private boolean isMarks(int from, int to) {
        return words.grammar()
                .text()
                .at(new Span(from, to))
                .chars()
                .noneMatch(Character::isLetterOrDigit);
    }

    /// The characters of a clause, with a quotation mark at an end if its partner lies inside.
    Span span(Run run) {
        Span span = words.span(run.from()).cover(words.span(run.to() - 1));
        for (Span quotation : words.grammar().reading().quotations()) {
            boolean opensInside =
                    span.contains(quotation.start())
                            && quotation.start() > span.start()
                            && quotation.end() > span.end()
                            && quotation.end() <= span.end() + CLOSING
                            && isMarks(span.end(), quotation.end());
            boolean closesInside =
                    quotation.end() < span.end()
                            && quotation.end() > span.start()
                            && quotation.start() == span.start() - 1;
            if (opensInside || closesInside) {
                span = span.cover(quotation);
            }
        }
        return span;
    }
}
