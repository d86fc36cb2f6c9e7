package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.ReportingVerbs;
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

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private static final Set<String> RELATIVE = Set.of("WP", "WDT");

    private static final Set<String> DELAYS =
            Set.of(
                    "postponed",
                    "postponing",
                    "postpone",
                    "delayed",
                    "delaying",
                    "delay",
                    "adjourned",
                    "adjourning",
                    "deferred",
                    "deferring",
                    "suspended",
                    "suspending",
                    "extended",
                    "extending",
                    "put",
                    "putting",
                    "pushed",
                    "pushing");

    private static final Set<String> WANTS =
            Set.of(
                    "demanded",
                    "demanding",
                    "demand",
                    "requested",
                    "requesting",
                    "sought",
                    "seeking",
                    "wanted",
                    "wanting",
                    "asked",
                    "asking",
                    "urged",
                    "urging",
                    "ordered",
                    "ordering",
                    "promised",
                    "promising",
                    "pledged",
                    "pledging",
                    "vowed",
                    "vowing",
                    "expected",
                    "expecting");

    private static final Set<String> LIMITS = Set.of("until", "till");

    /// Words from a phrase up, each governed by the next, at most: farther up another clause
    /// decides. Chosen.
    private static final int MOST_STEPS = 8;

    /// Words between a phrase and the word to its left that decides, at most. Chosen.
    private static final int MOST_WORDS_BACK = 14;

    private final Grammar grammar;
    private final VerbTense verbs;

    Tense(Grammar grammar) {
        this.grammar = grammar;
        verbs = new VerbTense(grammar);
    }

    /// Which way the governing words point.
    Direction of(Span phrase) {
        OptionalInt top = grammar.wordsIn(phrase).filter(word -> isTop(word, phrase)).findFirst();
        if (top.isEmpty() || isEffect(phrase)) {
            return Direction.UNKNOWN;
        }
        if (isDeadline(phrase)) {
            return Direction.FUTURE;
        }
        return climb(top.getAsInt())
                .or(() -> leftOf(phrase))
                .orElse(
                        isLimit(top.getAsInt()) || isIntended(top.getAsInt())
                                ? Direction.FUTURE
                                : Direction.UNKNOWN);
    }

    /// "Demanding the report by April 2", "put the vote off until Monday".
    private boolean isDeadline(Span phrase) {
        int first = grammar.firstAfter(phrase.start());
        boolean until = LIMITS.contains(grammar.lower(first));
        boolean by = grammar.lower(first).equals("by");
        Set<String> verbs = until ? DELAYS : by ? WANTS : Set.of();
        int sentence = grammar.sentenceAt(phrase.start()).map(Span::start).orElse(phrase.start());
        for (int at = first - 1; at >= Math.max(0, first - MOST_WORDS_BACK); at--) {
            if (verbs.isEmpty() || grammar.word(at).span().start() < sentence) {
                return false;
            }
            if (grammar.word(at).isVerb()) {
                return verbs.contains(grammar.lower(at));
            }
        }
        return false;
    }

    /// The same for a weekday: one that hangs on a verb of the present lies ahead, "the court opens
    /// the case on Monday"; not in a headline.
    Direction ofWeekday(Span phrase) {
        if (isInPresent(phrase) && hangsOnRelative(phrase)) {
            return Direction.FUTURE;
        }
        Direction governed = of(phrase);
        return governed == Direction.UNKNOWN && isInPresent(phrase) ? Direction.FUTURE : governed;
    }

    /// "Sor, who turns 29 on April 11, signed"
    private boolean hangsOnRelative(Span phrase) {
        return grammar.wordsIn(phrase)
                .filter(word -> isTop(word, phrase))
                .map(this::verbAbove)
                .filter(verb -> verb != Word.ROOT)
                .limit(1)
                .anyMatch(verb -> grammar.word(verb).relation().equals("acl"));
    }

    private boolean isInPresent(Span phrase) {
        OptionalInt top = grammar.wordsIn(phrase).filter(word -> isTop(word, phrase)).findFirst();
        int verb = top.isEmpty() ? Word.ROOT : verbAbove(top.getAsInt());
        return verb != Word.ROOT
                && PRESENT.contains(grammar.word(verb).tag())
                && !isSaying(verb)
                && isFullSentence(phrase);
    }

    /// What the word hangs on; of "the match is on Friday" the "is".
    private int verbAbove(int word) {
        return IntStream.range(Math.max(0, word - MOST_WORDS_BACK), word)
                .filter(other -> grammar.word(other).head() == word)
                .filter(other -> grammar.word(other).relation().equals("cop"))
                .findFirst()
                .orElse(grammar.word(word).head());
    }

    private boolean isSaying(int verb) {
        return ReportingVerbs.of(grammar.lower(verb)).isPresent();
    }

    /// A headline ends without a stop.
    private boolean isFullSentence(Span phrase) {
        return grammar.sentenceAt(phrase.start())
                .filter(sentence -> grammar.text().at(sentence).strip().endsWith("."))
                .isPresent();
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
                return verbs.isWithTo(current) && !verbs.isPerfect(current);
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
                        .anyMatch(word -> verbs.isAhead(word) || grammar.lower(word).equals("to"));
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
            if (isAside(current, from)) {
                current = grammar.word(current).head();
                continue;
            }
            if (wants(current, from)) {
                return Optional.of(Direction.FUTURE);
            }
            Optional<Direction> decided =
                    isSince(current) ? Optional.of(Direction.PAST) : verbs.of(current, infinitive);
            if (decided.isPresent()) {
                return decided;
            }
            infinitive |= grammar.word(current).tag().equals("VB");
            current = grammar.word(current).head();
        }
        return Optional.empty();
    }

    /// Whether the word stands in a clause between commas before the time: "the crew, who will
    /// leave the dam, met on Monday".
    private boolean isAside(int word, int time) {
        int opening = word;
        while (opening > 0 && !isComma(opening) && word - opening < MOST_WORDS_BACK) {
            opening--;
        }
        return isComma(opening)
                && RELATIVE.contains(grammar.word(opening + 1).tag())
                && opening + 1 < word
                && IntStream.range(word + 1, Math.max(word + 1, time)).anyMatch(this::isComma);
    }

    private boolean isComma(int at) {
        return grammar.lower(at).equals(",");
    }

    /// "Since agreeing to the loan over the weekend"
    private boolean isSince(int verb) {
        return verb > 0
                && grammar.word(verb).tag().equals("VBG")
                && grammar.lower(verb - 1).equals("since");
    }

    /// The nearest word to the left in the sentence that decides.
    private Optional<Direction> leftOf(Span phrase) {
        int sentence = grammar.sentenceAt(phrase.start()).map(Span::start).orElse(phrase.start());
        int start = grammar.firstAfter(phrase.start());
        for (int word = start - 1; word >= Math.max(0, start - MOST_WORDS_BACK); word--) {
            if (grammar.word(word).span().start() < sentence) {
                break;
            }
            if (isAside(word, start)) {
                continue;
            }
            Optional<Direction> decided =
                    wants(word, start) ? Optional.of(Direction.FUTURE) : verbs.of(word, false);
            if (decided.isPresent()) {
                return decided;
            }
        }
        return Optional.empty();
    }
}
