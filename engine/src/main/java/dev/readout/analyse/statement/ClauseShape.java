package dev.readout.analyse.statement;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.StopWords;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives a cut clause the shape in which it is shown: no word that only joins it to its neighbours,
/// no lone quotation mark, with the noun that "which" or "that" stands for.
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

    /// How many words of a noun phrase go with a relative clause.
    private static final int MAX_ANTECEDENT = 6;

    /// "It rained" tells less than a reader wants to hear of again. In words.
    private static final int SHORTEST_SENTENCE = 2;

    /// Characters that close a quotation: "left.’”".
    private static final int CLOSING = 3;

    private final Grammar grammar;

    ClauseShape(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Joins what has no verb to the clause before it, unless it tells a happening or a figure.
    List<ClauseCutter.Run> whole(List<ClauseCutter.Run> cut) {
        List<ClauseCutter.Run> clauses = new ArrayList<>();
        for (ClauseCutter.Run run : cut) {
            if (!clauses.isEmpty() && !standsAlone(run) && !follows(run)) {
                ClauseCutter.Run before = clauses.removeLast();
                clauses.add(new ClauseCutter.Run(before.from(), run.to()));
            } else if (!clauses.isEmpty()
                    && !hasVerb(clauses.getLast())
                    && !isLong(clauses.getLast())) {
                ClauseCutter.Run before = clauses.removeLast();
                clauses.add(new ClauseCutter.Run(before.from(), run.to()));
            } else {
                clauses.add(run);
            }
        }
        return clauses;
    }

    /// Whether the run has matter and stands behind a colon or the like, which parts it from what
    /// comes before.
    private boolean follows(ClauseCutter.Run run) {
        return run.from() > 0
                && ClauseCutter.isStrongMark(grammar.lower(run.from() - 1))
                && matter(run) > 0;
    }

    private boolean standsAlone(ClauseCutter.Run run) {
        boolean happening =
                ClauseCutter.opensHappening(grammar.lower(run.from())) && matter(run) > 1;
        return hasVerb(run) || isLong(run) || hasFigure(run) || happening;
    }

    private boolean isLong(ClauseCutter.Run run) {
        return matter(run) > 2;
    }

    private boolean hasFigure(ClauseCutter.Run run) {
        for (int at = run.from(); at < run.to(); at++) {
            if (grammar.word(at).tag().equals("CD")) {
                return matter(run) > 1;
            }
        }
        return false;
    }

    private boolean hasVerb(ClauseCutter.Run run) {
        for (int at = run.from(); at < run.to(); at++) {
            if (grammar.word(at).isVerb()) {
                return true;
            }
        }
        return false;
    }

    ClauseCutter.Run trim(ClauseCutter.Run run) {
        int from = run.from();
        int to = run.to();
        while (from < to && (isPunctuation(from) || isJoint(from, to))) {
            from++;
        }
        while (to > from
                && (isPunctuation(to - 1) || isLoose(to - 1))
                && !closesBracket(from, to - 1)) {
            to--;
        }
        return new ClauseCutter.Run(from, to);
    }

    private boolean closesBracket(int from, int at) {
        if (!grammar.lower(at).equals(")")) {
            return false;
        }
        for (int before = at - 1; before >= from; before--) {
            if (grammar.lower(before).equals("(")) {
                return true;
            }
        }
        return false;
    }

    /// "that" and "when" join only where a clause with its own subject follows.
    private boolean isJoint(int at, int to) {
        String tag = grammar.word(at).tag();
        return at + 1 < to
                && JOINTS.contains(grammar.lower(at))
                && !tag.equals("WDT")
                && !tag.equals("DT");
    }

    private boolean isLoose(int at) {
        String tag = grammar.word(at).tag();
        return tag.equals("CC") || tag.equals("IN") || tag.equals("TO") || tag.equals("WDT");
    }

    private boolean isPunctuation(int at) {
        Span span = grammar.word(at).span();
        return grammar.text().at(span).chars().noneMatch(Character::isLetterOrDigit)
                && !grammar.lower(at).equals("%")
                && Character.getType(grammar.text().at(span).charAt(0))
                        != Character.CURRENCY_SYMBOL;
    }

    /// Words that tell something.
    int matter(ClauseCutter.Run run) {
        int matter = 0;
        for (int at = run.from(); at < run.to(); at++) {
            if (!isPunctuation(at) && !StopWords.is(grammar.lower(at))) {
                matter++;
            }
        }
        return matter;
    }

    /// Whether the clause has a subject, a finite verb and a word that tells something.
    boolean isSentence(ClauseCutter.Run run) {
        for (int at = run.from() + 1; at < run.to(); at++) {
            if (grammar.word(at).isFinite()
                    && grammar.subjectOf(at).stream().anyMatch(run::contains)) {
                return matter(run) > 0 && run.length() > SHORTEST_SENTENCE;
            }
        }
        return false;
    }

    /// With the noun phrase before it if the clause begins with "who", "which" or "that".
    ///
    /// @param first the first word of the sentence
    ClauseCutter.Run withAntecedent(ClauseCutter.Run run, int first) {
        boolean contact = run.from() > first && run.length() > 0 && isContact(run.from());
        if (run.length() == 0 || !(contact || isRelative(run.from()))) {
            return run;
        }
        int end = run.from();
        while (end > first
                && (grammar.lower(end - 1).equals(",") || isPrepositionOf(end, run.from()))) {
            end--;
        }
        int from = end;
        while (from > first && end - from < MAX_ANTECEDENT && isNominal(from - 1)) {
            from--;
        }
        if (end - from == 1 && isAge(from, first)) {
            return withName(from - 1, first, run.to());
        }
        return end == from ? run : new ClauseCutter.Run(from, run.to());
    }

    /// "Ada Renk, 58, who …"
    private boolean isAge(int at, int first) {
        return grammar.word(at).tag().equals("CD")
                && at - 1 > first
                && grammar.lower(at - 1).equals(",");
    }

    private ClauseCutter.Run withName(int comma, int first, int to) {
        int from = comma;
        while (from > first && comma - from < MAX_ANTECEDENT && isNominal(from - 1)) {
            from--;
        }
        return new ClauseCutter.Run(from, to);
    }

    /// "the treaty they signed": a subject right after a common noun.
    private boolean isContact(int at) {
        return at > 0
                && grammar.word(at).tag().matches("PRP|NNPS?")
                && grammar.word(at - 1).tag().matches("NNS?");
    }

    private boolean isPrepositionOf(int end, int relative) {
        return end == relative && grammar.word(end - 1).tag().equals("IN");
    }

    private boolean isRelative(int at) {
        String tag = grammar.word(at).tag();
        return tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$");
    }

    private boolean isNominal(int at) {
        String tag = grammar.word(at).tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("CD");
    }

    private boolean isMarks(int from, int to) {
        return grammar.text().at(new Span(from, to)).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// The characters of a clause, with a quotation mark at an end if its partner lies inside.
    Span span(ClauseCutter.Run run) {
        Span span = grammar.word(run.from()).span().cover(grammar.word(run.to() - 1).span());
        for (Span quotation : grammar.reading().quotations()) {
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
