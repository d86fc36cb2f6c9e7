package dev.readout.analyse.statement;

import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import java.util.Set;

/// Tells the words that only lead to what is said behind them, of which other words are told: "the
/// miller lives near the dam | and said", "I said yesterday".
final class LeadIn {
    private static final Set<String> DAYS = Set.of("yesterday", "today", "tonight", "tomorrow");

    private static final Set<String> NAMELESS = Set.of("i", "you", "we", "he", "she", "they");

    private final ClauseWords words;

    LeadIn(ClauseWords words) {
        this.words = words;
    }

    /// Where the run ends without the words that only lead on; its end if it has none, or nothing
    /// else.
    int endWithout(int from, int to) {
        if (to - from < 2 || !leads(to - 1)) {
            return to;
        }
        int at = predicate(from, to - 1) - 1;
        if (at > from && words.tag(at).equals("PRP")) {
            at--;
        }
        return at > from && words.tag(at).equals("CC") && words.hasFinite(from, at) ? at : to;
    }

    /// Whether the run has nothing but who says or thinks, and when: what is said stands elsewhere.
    /// Who denies or does not say something is told.
    boolean is(Run run) {
        int verb = run.to() - 1;
        while (verb > run.from() && isTime(verb)) {
            verb--;
        }
        int first = predicate(run.from(), verb);
        boolean alone = first == run.from() + 1 && NAMELESS.contains(words.lower(run.from()));
        return (leads(verb) || (alone && isReporting(verb, ReportingVerb.Frame.THAT)))
                && !words.any(run.from(), verb, words::isNegation)
                && !words.any(run.from(), first, at -> words.isVerb(at) || words.isRelative(at));
    }

    private boolean isTime(int at) {
        return words.tag(at).startsWith("RB") || DAYS.contains(words.lower(at));
    }

    /// Whether the word is a verb of saying or thinking right behind which that begins.
    private boolean leads(int at) {
        int next = at + 1;
        if (next >= words.grammar().size()) {
            return false;
        }
        boolean mark = words.lower(next).equals(":") || words.lower(next).equals(",");
        int opening = mark && next + 1 < words.grammar().size() ? next + 1 : next;
        return words.tag(opening).equals("``")
                ? isReporting(at, ReportingVerb.Frame.QUOTE)
                : !mark
                        && isReporting(at, ReportingVerb.Frame.THAT)
                        && words.opensMainClause(next, words.grammar().size());
    }

    private boolean isReporting(int at, ReportingVerb.Frame frame) {
        return words.isVerb(at)
                && ReportingVerbs.of(words.lower(at))
                        .filter(verb -> verb.frames().contains(frame))
                        .filter(verb -> verb.kind() != ReportingVerb.Kind.DENY)
                        .isPresent();
    }

    /// The first word of "could not say", "had never thought".
    private int predicate(int from, int verb) {
        int at = verb;
        while (at > from && (words.tag(at - 1).startsWith("RB") || isHelping(at - 1))) {
            at--;
        }
        return at;
    }

    /// "Could", "has", "have to".
    private boolean isHelping(int at) {
        return words.tag(at).equals("MD")
                || words.tag(at).equals("TO")
                || (words.tag(at + 1).equals("TO") && words.lower(at).startsWith("ha"))
                || words.grammar().word(at).relation().startsWith("aux");
    }
}
