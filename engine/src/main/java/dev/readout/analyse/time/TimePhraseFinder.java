package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Tokens;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Mention;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.text.Span;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds words that place a happening in time, clock times included: "on Tuesday", "in June last
/// year", "three days ago".
///
/// Lengths of time ("for three days"), habits ("every Tuesday"), names ("Bloody Sunday") and times
/// without an edge ("recently") are left out. Time grows with the length of the text.
public final class TimePhraseFinder {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "on",
                    "in",
                    "since",
                    "during",
                    "by",
                    "until",
                    "till",
                    "from",
                    "at",
                    "over",
                    "before",
                    "after",
                    "of",
                    "for",
                    "through",
                    "throughout",
                    "to",
                    "between",
                    "around",
                    "about");
    private static final Set<String> MODIFIERS =
            Set.of(
                    "early", "late", "earlier", "later", "mid", "last", "this", "next", "past",
                    "coming");

    /// After these a month is no first name: "In March Greer resigned".
    private static final Set<String> BEFORE_MONTHS =
            Set.of("in", "since", "until", "during", "last", "next", "early", "late");

    private static final Set<String> HABITS = Set.of("every", "each", "per");
    private static final Set<String> NAMED_DAYS =
            Set.of(
                    "black", "good", "easter", "ash", "bloody", "super", "palm", "holy", "maundy",
                    "whit", "cyber", "shrove");

    /// Four digits are a year between these when only their place speaks for it.
    private static final int FIRST_MODERN_YEAR = 1800;

    private static final int LAST_MODERN_YEAR = 2100;

    /// Words between a day and its year in "the New Year storm and flood in 1953".
    private static final int MOST_BETWEEN = 6;

    private TimePhraseFinder() {}

    public static List<TimePhrase> in(Grammar grammar) {
        List<TimePhrase> phrases = new ArrayList<>();
        for (Span sentence : grammar.reading().sentences()) {
            new Search(grammar, Tokens.of(grammar.text(), sentence)).run(phrases);
        }
        return phrases;
    }

    /// The search of one sentence.
    private static final class Search {
        private final Grammar grammar;
        private final Tokens tokens;
        private final Tense tense;
        private int taken;

        Search(Grammar grammar, Tokens tokens) {
            this.grammar = grammar;
            this.tokens = tokens;
            this.tense = new Tense(grammar);
        }

        void run(List<TimePhrase> phrases) {
            int at = 0;
            while (at < tokens.size()) {
                Optional<DateGrammar.Found> found = found(at);
                if (found.isPresent()) {
                    int start = start(at);
                    add(start, at, found.get(), phrases);
                    taken = found.get().end();
                    at = taken;
                } else {
                    at++;
                }
            }
        }

        private Optional<DateGrammar.Found> found(int at) {
            return RangeGrammar.at(tokens, at)
                    .or(() -> RelativeGrammar.at(tokens, at))
                    .or(() -> DateGrammar.at(tokens, at).flatMap(date -> yearLater(date)))
                    .or(() -> ClockGrammar.at(tokens, at))
                    .or(() -> year(at))
                    .filter(found -> isTime(at, found));
        }

        private void add(int start, int core, DateGrammar.Found found, List<TimePhrase> phrases) {
            Span words = tokens.span(start, found.end());
            phrases.add(
                    new TimePhrase(words, form(core, found.form()), direction(core, found, words)));
        }

        /// The first token of the phrase: its modifiers and its preposition.
        private int start(int core) {
            int start = core;
            while (start > taken && isModifier(start - 1)) {
                start--;
            }
            boolean dayNumber = tokens.isDigits(core) && tokens.word(core).length() <= 2;
            if (start > taken && tokens.is(start - 1, "the") && (start < core || dayNumber)) {
                start--;
            }
            return start > taken && PREPOSITIONS.contains(tokens.small(start - 1))
                    ? start - 1
                    : start;
        }

        private boolean isModifier(int token) {
            return MODIFIERS.contains(tokens.small(token))
                    || (tokens.is(token, "-") && tokens.is(token - 1, "mid"));
        }

        private boolean isTime(int at, DateGrammar.Found found) {
            return switch (found.form()) {
                case Form.MonthOnly month -> isPlaced(at);
                case Form.Weekday day ->
                        isOneDay(at) && !isNamePart(at, found.end()) && !isKind(at, found.end());
                case Form.Shifted shifted ->
                        !isNamePart(at, found.end()) && !isStretch(at, shifted.unit());
                case Form.MonthDay day -> !isNamePart(at, found.end());
                case Form.Between(Form.InYear first, Form.InYear last) ->
                        isModern(first.year().getValue())
                                && isModern(last.year().getValue())
                                && !tag(found.end()).equals("NNS");
                case Form.Between(Form.MonthOnly first, Form.MonthOnly last)
                        when tokens.is(at + 2, "quarter") ->
                        tells(WordGroup.QUARTERLY::has);
                default -> true;
            };
        }

        private static boolean isModern(int year) {
            return year >= FIRST_MODERN_YEAR && year <= LAST_MODERN_YEAR;
        }

        private boolean tells(Predicate<String> word) {
            return IntStream.range(0, tokens.size()).mapToObj(tokens::small).anyMatch(word);
        }

        private boolean isPlaced(int at) {
            boolean named = isNamePart(at, at + 1) && !BEFORE_MONTHS.contains(tokens.small(at - 1));
            return start(at) < at && !HABITS.contains(tokens.small(at - 1)) && !named;
        }

        private boolean isOneDay(int at) {
            String before = tokens.small(at - 1);
            return !HABITS.contains(before)
                    && !(NAMED_DAYS.contains(before) && tokens.isCapital(at - 1));
        }

        /// "Sunday school", but not "on Sunday protesters marched" or "Sunday's vote".
        private boolean isKind(int at, int end) {
            String before = tokens.small(at - 1);
            boolean placed = before.equals("on") || MODIFIERS.contains(before);
            return !placed && end == at + 1 && tag(end).equals("NN") && !tokens.isCapital(end);
        }

        /// "over the last year" tells how long, "last year" when.
        private boolean isStretch(int at, ChronoUnit unit) {
            return tokens.is(at - 1, "the")
                    && tokens.is(at, "last")
                    && unit.compareTo(ChronoUnit.WEEKS) >= 0;
        }

        /// Whether a name of more words holds these: "Sunday Times", "April Jones".
        private boolean isNamePart(int from, int end) {
            Span words = tokens.span(from, end);
            return grammar.reading().names().stream()
                    .map(Mention::span)
                    .anyMatch(name -> name.contains(words) && name.length() > words.length());
        }

        /// "in 2019", "the 2004 tsunami", "since 2022"
        private Optional<DateGrammar.Found> year(int at) {
            OptionalInt year = DateGrammar.year(tokens, at);
            if (year.isEmpty() || !isPlacedYear(at, year.getAsInt())) {
                return Optional.empty();
            }
            return Optional.of(
                    new DateGrammar.Found(at + 1, new Form.InYear(Year.of(year.getAsInt()))));
        }

        private boolean isPlacedYear(int at, int year) {
            boolean range = tokens.touches(at + 1) && tokens.is(at + 1, "-");
            boolean counts = tokens.isLetters(at + 1) && tag(at + 1).equals("NNS");
            String before = tokens.small(at - 1);
            boolean preposition =
                    PREPOSITIONS.contains(before)
                            || before.equals("early")
                            || before.equals("late");
            boolean noun = before.equals("the") && tag(at + 1).startsWith("NN");
            boolean surely = before.equals("in") || before.equals("since");
            return isModern(year) && !range && (surely || (!counts && (preposition || noun)));
        }

        private String tag(int token) {
            return token < tokens.size()
                    ? grammar.wordsIn(tokens.span(token))
                            .mapToObj(word -> grammar.word(word).tag())
                            .findFirst()
                            .orElse("")
                    : "";
        }

        /// Joins "the New Year storm and flood in 1953": a day, and its year a few words on.
        private Optional<DateGrammar.Found> yearLater(DateGrammar.Found date) {
            if (!(date.form() instanceof Form.MonthDay || date.form() instanceof Form.MonthOnly)) {
                return Optional.of(date);
            }
            for (int in = date.end(); in < date.end() + MOST_BETWEEN && !isVerb(in); in++) {
                OptionalInt year = DateGrammar.year(tokens, in + 1);
                boolean placed = tokens.is(in, "in") || tokens.is(in, "of");
                if (placed && year.isPresent() && (in > date.end() || isDay(date))) {
                    return Optional.of(
                            new DateGrammar.Found(
                                    in + 2, RangeGrammar.withYear(date.form(), year.getAsInt())));
                }
            }
            return Optional.of(upTo(date));
        }

        /// "March to October last year": both months are of last year.
        private DateGrammar.Found upTo(DateGrammar.Found date) {
            boolean to = tokens.is(date.end(), "to") || tokens.is(date.end(), "and");
            Optional<Form> last =
                    to
                            ? DateGrammar.at(tokens, date.end() + 1).map(DateGrammar.Found::form)
                            : Optional.empty();
            return last.map(form ->
                            new DateGrammar.Found(
                                    date.end(), RangeGrammar.likeLast(date.form(), form)))
                    .orElse(date);
        }

        private static boolean isDay(DateGrammar.Found date) {
            return date.form() instanceof Form.MonthDay;
        }

        private boolean isVerb(int token) {
            String tag = tag(token);
            return tag.startsWith("VB") || tag.equals("MD") || tokens.is(token, ";");
        }

        /// "this June" names its year, "next Friday" its week.
        private Form form(int core, Form form) {
            return switch (form) {
                case Form.MonthOnly month when tokens.is(core - 1, "this") ->
                        new Form.MonthOfYear(month.month(), 0);
                case Form.Weekday on when tokens.is(core - 1, "next") ->
                        new Form.WeekdayOfWeek(on.day(), 1);
                default -> form;
            };
        }

        private Direction direction(int core, DateGrammar.Found found, Span words) {
            return switch (found.form()) {
                case Form.EndOf end -> Direction.FUTURE;
                case Form.Shifted shifted when shifted.amount() != 0 -> sign(shifted.amount());
                case Form.Weekend weekend when weekend.weeks() != 0 -> sign(weekend.weeks());
                case Form.WeekdayOfWeek day when day.weeks() != 0 -> sign(day.weeks());
                case Form.MonthOfYear month when month.years() != 0 -> sign(month.years());
                case Form.Weekday day -> byWords(core).orElseGet(() -> tense.of(words));
                case Form.MonthOnly month ->
                        byWords(core)
                                .orElseGet(() -> tense.ofMonth(words, tokens.is(core - 1, "in")));
                case Form.MonthDay day when isModifier(core, found.end()) -> Direction.UNKNOWN;
                case Form.MonthDay day -> byWords(core).orElseGet(() -> tense.of(words));
                default -> tense.of(words);
            };
        }

        /// "the Oct. 7 storm" may be years old.
        private boolean isModifier(int core, int end) {
            String before = tokens.small(core - 1);
            boolean article = before.equals("the") || before.equals("a") || before.equals("an");
            return article && tag(end).startsWith("NN");
        }

        /// "last Friday", "this coming Friday", "next May"
        private Optional<Direction> byWords(int core) {
            return switch (tokens.small(core - 1)) {
                case "last", "past" -> Optional.of(Direction.PAST);
                case "next", "coming" -> Optional.of(Direction.FUTURE);
                default -> Optional.empty();
            };
        }

        private static Direction sign(int amount) {
            return amount < 0 ? Direction.PAST : Direction.FUTURE;
        }
    }
}
