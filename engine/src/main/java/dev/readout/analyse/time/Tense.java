package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells from the words that govern a time phrase whether it lies behind or ahead of the report.
///
/// From the phrase we climb from governor to governor until a verb or a noun decides: "spoke on
/// Tuesday" lies behind, "will speak", "are set to speak", "the planned speech" ahead. Where the
/// tree does not lead to one, the nearest deciding word to the left in the sentence does.
final class Tense {
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

    private static final Set<String> BE = Set.of("is", "are", "'s", "’s", "'re", "’re", "s", "re");

    /// What is wanted with these and "for" lies ahead: "called for a vote in May".
    private static final Set<String> CALLS =
            Set.of(
                    "called",
                    "calls",
                    "calling",
                    "pressed",
                    "pushed",
                    "pushing",
                    "asked",
                    "appealed",
                    "campaigned",
                    "hoped",
                    "waited",
                    "planned");

    private static final Set<String> PERCEIVED =
            Set.of("seen", "heard", "felt", "smelled", "smelt", "observed", "glimpsed");

    private static final Set<String> LIMITS = Set.of("until", "till");

    /// Words from a phrase up, each governed by the next, at most: farther up another clause
    /// decides. Chosen.
    private static final int MOST_STEPS = 8;

    /// Words between a phrase and the word to its left that decides, and between a verb and its
    /// auxiliaries, at most. Chosen.
    private static final int MOST_WORDS_BACK = 14;

    private final Grammar grammar;

    Tense(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Which way the governing words point.
    Direction of(Span phrase) {
        OptionalInt top = grammar.wordsIn(phrase).filter(word -> isTop(word, phrase)).findFirst();
        if (top.isEmpty() || isEffect(phrase)) {
            return Direction.UNKNOWN;
        }
        return climb(top.getAsInt())
                .or(() -> leftOf(phrase))
                .orElse(
                        isLimit(top.getAsInt()) || isIntended(top.getAsInt())
                                ? Direction.FUTURE
                                : Direction.UNKNOWN);
    }

    /// "Asked to be let go as of 31 March": when something takes effect, the verb does not tell.
    private boolean isEffect(Span phrase) {
        int first = grammar.wordsIn(phrase).findFirst().orElse(0);
        return IntStream.rangeClosed(Math.max(0, first - 2), first)
                .anyMatch(at ->
                        at + 1 < grammar.size()
                                && grammar.lower(at).equals("as")
                                && grammar.lower(at + 1).equals("of"));
    }

    /// In headlines what is to happen needs no other verb: "Guns to fall silent on Friday, source
    /// says", "Crew to come home on Saturday".
    private boolean isIntended(int top) {
        int current = grammar.word(top).head();
        for (int step = 0; step < MOST_STEPS && current != Word.ROOT; step++) {
            if (grammar.word(current).tag().equals("VB")) {
                return isWithTo(current)
                        && auxiliaries(current).noneMatch(one -> isHave(grammar.lower(one)));
            }
            current = grammar.word(current).head();
        }
        return false;
    }

    /// "Stays shut until Monday": where no verb tells of the past, the end is ahead.
    private boolean isLimit(int top) {
        return top > 0 && LIMITS.contains(grammar.lower(top - 1));
    }

    /// The same for a month alone; "after a fire at the mill in April", without a word for what is
    /// ahead in its sentence, lies behind.
    Direction ofMonth(Span phrase, boolean in) {
        Direction governed = of(phrase);
        boolean isOpen =
                grammar.sentenceAt(phrase.start()).stream()
                        .flatMapToInt(grammar::wordsIn)
                        .anyMatch(word ->
                                AHEAD.contains(grammar.lower(word))
                                        || MODALS.contains(grammar.lower(word))
                                        || grammar.lower(word).equals("to"));
        return governed == Direction.UNKNOWN && in && !isOpen ? Direction.PAST : governed;
    }

    /// Whether the verb and a "for" after it want what the phrase dates.
    private boolean wants(int verb, int phrase) {
        return CALLS.contains(grammar.lower(verb))
                && verb + 1 < Math.min(phrase, grammar.size())
                && phrase - verb <= MOST_WORDS_BACK
                && grammar.lower(verb + 1).equals("for");
    }

    private boolean isTop(int word, Span phrase) {
        int head = grammar.word(word).head();
        return head == Word.ROOT || !phrase.overlaps(grammar.word(head).span());
    }

    private Optional<Direction> climb(int from) {
        int current = grammar.word(from).head();
        boolean infinitive = false;
        for (int step = 0; step < MOST_STEPS && current != Word.ROOT; step++) {
            if (wants(current, from)) {
                return Optional.of(Direction.FUTURE);
            }
            Optional<Direction> decided =
                    isSince(current) ? Optional.of(Direction.PAST) : decide(current, infinitive);
            if (decided.isPresent()) {
                return decided;
            }
            infinitive |= grammar.word(current).tag().equals("VB");
            current = grammar.word(current).head();
        }
        return Optional.empty();
    }

    /// "Since agreeing to the loan over the weekend"
    private boolean isSince(int verb) {
        return verb > 0
                && grammar.word(verb).tag().equals("VBG")
                && grammar.lower(verb - 1).equals("since");
    }

    private boolean isWithTo(int verb) {
        return children(verb).anyMatch(child -> child < verb && grammar.lower(child).equals("to"));
    }

    private Optional<Direction> decide(int word, boolean infinitive) {
        String form = grammar.lower(word);
        if (AHEAD.contains(form) || (infinitive && PROMISES.contains(form)) || modified(word)) {
            return Optional.of(Direction.FUTURE);
        }
        return switch (grammar.word(word).tag()) {
            case "MD" -> modal(word);
            case "VBD" -> Optional.of(Direction.PAST);
            case "VBN" -> participle(word);
            case "VB" -> bareVerb(word);
            case "VBG" -> progressive(word);
            case "VBZ", "VBP" ->
                    infinitive && BE.contains(form) ? Optional.of(Direction.FUTURE) : none();
            default -> none();
        };
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
                && auxiliaries(head).noneMatch(one -> isHave(grammar.lower(one)));
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
    /// what was seen.
    private Optional<Direction> hypothetical(int verb) {
        boolean have = auxiliaries(verb).anyMatch(auxiliary -> isHave(grammar.lower(auxiliary)));
        boolean seen =
                PERCEIVED.contains(grammar.lower(verb))
                        && auxiliaries(verb).anyMatch(one -> grammar.lower(one).equals("could"))
                        && auxiliaries(verb).anyMatch(one -> grammar.lower(one).equals("be"));
        return Optional.of(have || seen ? Direction.PAST : Direction.FUTURE);
    }

    private Optional<Direction> modal(int word) {
        return MODALS.contains(grammar.lower(word))
                ? Optional.of(Direction.FUTURE)
                : Optional.empty();
    }

    private boolean isModal(int word) {
        return MODALS.contains(grammar.lower(word));
    }

    private static boolean isHave(String form) {
        return form.equals("have") || form.equals("has") || form.equals("had") || form.equals("ve");
    }

    private IntStream auxiliaries(int verb) {
        return children(verb).filter(child -> grammar.word(child).relation().startsWith("aux"));
    }

    private IntStream children(int word) {
        int first = Math.max(0, word - MOST_WORDS_BACK);
        int last = Math.min(grammar.size(), word + MOST_WORDS_BACK);
        return IntStream.range(first, last).filter(child -> grammar.word(child).head() == word);
    }

    /// The nearest word to the left in the sentence that decides.
    private Optional<Direction> leftOf(Span phrase) {
        int sentence = grammar.sentenceAt(phrase.start()).map(Span::start).orElse(phrase.start());
        int start = grammar.firstAfter(phrase.start());
        for (int word = start - 1; word >= Math.max(0, start - MOST_WORDS_BACK); word--) {
            if (grammar.word(word).span().start() < sentence) {
                break;
            }
            Optional<Direction> decided =
                    wants(word, start) ? Optional.of(Direction.FUTURE) : decide(word, false);
            if (decided.isPresent()) {
                return decided;
            }
        }
        return Optional.empty();
    }

    private static Optional<Direction> none() {
        return Optional.empty();
    }
}
