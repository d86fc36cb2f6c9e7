package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.Word;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells from one word, with the auxiliaries and modifiers that hang on it, whether what it governs
/// lies behind or ahead of the report: "was held", "could be held", "the planned talks".
final class VerbTense {
    private static final Set<String> MODALS =
            Set.of(
                    "will", "ll", "shall", "may", "might", "could", "would", "should", "can",
                    "must");

    /// What is announced lies ahead, whatever the tense of the announcement.
    private static final Set<String> AHEAD =
            Set.of(
                    "expected",
                    "scheduled",
                    "set",
                    "due",
                    "slated",
                    "pencilled",
                    "penciled",
                    "rescheduled",
                    "planned",
                    "poised",
                    "likely",
                    "upcoming",
                    "forthcoming",
                    "anticipated",
                    "proposed",
                    "ahead",
                    "plans",
                    "plan",
                    "planning",
                    "intends",
                    "intend",
                    "hopes",
                    "hope",
                    "aims",
                    "aim",
                    "wants",
                    "want",
                    "preparing",
                    "prepares",
                    "prepare",
                    "begins",
                    "starts",
                    "opens",
                    "resumes",
                    "expires");

    /// A deed named after one of these with "to" lies ahead of it: "agreed to meet on Friday".
    private static final Set<String> PROMISES =
            Set.of(
                    "agreed",
                    "promised",
                    "vowed",
                    "pledged",
                    "invited",
                    "urged",
                    "ordered",
                    "threatened",
                    "decided",
                    "hoped",
                    "wanted",
                    "intended",
                    "prepared",
                    "asked",
                    "offered",
                    "called",
                    "allowed");

    /// Who "has invited them for Friday" tells of a Friday ahead: what has been done bears no date.
    private static final Set<String> CALLS_IN =
            Set.of("invited", "summoned", "called", "scheduled", "booked", "subpoenaed");

    private static final Set<String> HAS = Set.of("has", "have", "'ve", "’ve", "ve");

    private static final Set<String> BE = Set.of("is", "are", "'s", "’s", "'re", "’re", "s", "re");

    private static final Set<String> PERCEIVED =
            Set.of("seen", "heard", "felt", "smelled", "smelt", "observed", "glimpsed");

    /// Who "could not be reached on Friday" was not.
    private static final Set<String> SOUGHT =
            Set.of(
                    "reached",
                    "contacted",
                    "found",
                    "located",
                    "confirmed",
                    "verified",
                    "established",
                    "determined",
                    "identified",
                    "saved",
                    "rescued",
                    "revived");

    /// Words between a verb and its auxiliaries, at most. Chosen.
    private static final int REACH = 14;

    private final Grammar grammar;

    VerbTense(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Which way a word points; empty if it does not tell.
    ///
    /// @param infinitive whether a deed named with "to" stands between it and what it governs
    Optional<Direction> of(int word, boolean infinitive) {
        String form = grammar.lower(word);
        if (isGivenUp(word)) {
            return Optional.of(Direction.PAST);
        }
        if (AHEAD.contains(form) || (infinitive && PROMISES.contains(form)) || modified(word)) {
            return Optional.of(Direction.FUTURE);
        }
        return switch (grammar.word(word).tag()) {
            case "MD" -> isModal(word) ? Optional.of(Direction.FUTURE) : none();
            case "VBD" -> Optional.of(Direction.PAST);
            case "VBN" -> participle(word);
            case "VB" -> bareVerb(word);
            case "VBG" -> progressive(word);
            case "VBZ", "VBP" ->
                    infinitive && BE.contains(form) ? Optional.of(Direction.FUTURE) : none();
            default -> none();
        };
    }

    /// "Had expected to speak on Friday": the Friday is over.
    private boolean isGivenUp(int word) {
        return grammar.word(word).tag().equals("VBN")
                && auxiliaries(word).anyMatch(one -> grammar.lower(one).equals("had"));
    }

    /// "Could meet", "is to meet"
    private Optional<Direction> bareVerb(int word) {
        if (auxiliaries(word).anyMatch(this::isModal)) {
            return hypothetical(word);
        }
        boolean due = children(word).anyMatch(one -> BE.contains(grammar.lower(one)));
        return due && isWithTo(word) ? Optional.of(Direction.FUTURE) : none();
    }

    /// "the planned talks on Friday"
    private boolean modified(int word) {
        return grammar.word(word).isNoun()
                && children(word)
                        .filter(child -> child < word && !grammar.word(child).isNoun())
                        .anyMatch(child -> AHEAD.contains(grammar.lower(child)));
    }

    /// "was held", "has been held", "a vote held in May"; "are to be held" lies ahead, "is held"
    /// tells nothing.
    private Optional<Direction> participle(int word) {
        if (CALLS_IN.contains(grammar.lower(word))
                && auxiliaries(word).anyMatch(one -> HAS.contains(grammar.lower(one)))) {
            return Optional.of(Direction.FUTURE);
        }
        if (auxiliaries(word).anyMatch(this::isModal)) {
            return hypothetical(word);
        }
        if (isWithTo(word) && auxiliaries(word).noneMatch(this::isPast)) {
            return Optional.of(Direction.FUTURE);
        }
        boolean done = auxiliaries(word).anyMatch(this::isPast);
        boolean bare = auxiliaries(word).findAny().isEmpty() && !isState(word);
        return done || bare ? Optional.of(Direction.PAST) : none();
    }

    /// "Was", "had", and "have" beside a participle.
    private boolean isPast(int auxiliary) {
        return grammar.word(auxiliary).tag().equals("VBD") || isHave(grammar.lower(auxiliary));
    }

    /// "Closed" in "will stay closed until Friday", "stays closed": the verb above it decides.
    private boolean isState(int participle) {
        int governor = grammar.word(participle).head();
        int head = governor == Word.ROOT ? participle - 1 : governor;
        return head >= 0
                && head < participle
                && Set.of("VB", "VBP", "VBZ").contains(grammar.word(head).tag())
                && !isPerfect(head);
    }

    /// "is meeting on Friday" lies ahead, "was meeting" and "has been meeting" behind; a bare
    /// "meeting" follows its verb.
    private Optional<Direction> progressive(int word) {
        if (auxiliaries(word).anyMatch(one -> grammar.lower(one).equals("been"))) {
            return Optional.of(Direction.PAST);
        }
        return auxiliaries(word)
                .mapToObj(auxiliary -> grammar.word(auxiliary).tag())
                .filter(tag -> tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
                .findFirst()
                .map(tag -> tag.equals("VBD") ? Direction.PAST : Direction.FUTURE);
    }

    /// "could have met on Friday" lies behind, "could meet" ahead; "could be seen on Friday" tells
    /// what was seen, "could not be reached" what was not.
    private Optional<Direction> hypothetical(int verb) {
        String form = grammar.lower(verb);
        boolean seen =
                (PERCEIVED.contains(form) || (SOUGHT.contains(form) && isNegated(verb)))
                        && auxiliaries(verb).anyMatch(one -> grammar.lower(one).equals("could"))
                        && auxiliaries(verb).anyMatch(one -> grammar.lower(one).equals("be"));
        return Optional.of(isPerfect(verb) || seen ? Direction.PAST : Direction.FUTURE);
    }

    private boolean isNegated(int verb) {
        return children(verb).anyMatch(one -> grammar.word(one).relation().equals("neg"));
    }

    private boolean isModal(int word) {
        return MODALS.contains(grammar.lower(word));
    }

    /// Whether it lies ahead by itself: "planned", "will".
    boolean isAhead(int word) {
        return AHEAD.contains(grammar.lower(word)) || isModal(word);
    }

    /// "Have met", "to have met"
    boolean isPerfect(int verb) {
        return auxiliaries(verb).anyMatch(one -> isHave(grammar.lower(one)));
    }

    private static boolean isHave(String form) {
        return form.equals("have") || form.equals("has") || form.equals("had") || form.equals("ve");
    }

    private IntStream auxiliaries(int verb) {
        return children(verb).filter(child -> grammar.word(child).relation().startsWith("aux"));
    }

    private IntStream children(int word) {
        int first = Math.max(0, word - REACH);
        int last = Math.min(grammar.size(), word + REACH);
        return IntStream.range(first, last).filter(child -> grammar.word(child).head() == word);
    }

    /// "To meet", "is to meet"
    boolean isWithTo(int verb) {
        return children(verb).anyMatch(child -> child < verb && grammar.lower(child).equals("to"));
    }

    private static Optional<Direction> none() {
        return Optional.empty();
    }
}
