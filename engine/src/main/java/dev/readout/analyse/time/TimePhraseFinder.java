package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Tokens;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Form;
import dev.readout.text.Span;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds words that place a happening in time, clock times included: "on Tuesday", "in June last
/// year", "three days ago".
///
/// Lengths of time ("for three days"), habits ("every Tuesday"), names ("Bloody Sunday") and times
/// without an edge ("recently") are left out. Time grows with the length of the text.
public final class TimePhraseFinder {
    /// Words between a day and its year in "the New Year storm and flood in 1953".
    private static final int MOST_BETWEEN = 6;

    private TimePhraseFinder() {}

    public static List<TimePhrase> in(Grammar grammar) {
        List<TimePhrase> phrases = new ArrayList<>();
        for (Span sentence : grammar.reading().sentences()) {
            new Search(new TimeWords(grammar, Tokens.of(grammar.text(), sentence))).run(phrases);
        }
        return phrases;
    }

    /// The search of one sentence.
    private static final class Search {
        private final TimeWords words;
        private final Tokens tokens;
        private final TimeCheck check;
        private final DirectionReader directions;
        private int taken;

        Search(TimeWords words) {
            this.words = words;
            tokens = words.tokens();
            check = new TimeCheck(words);
            directions = new DirectionReader(words);
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
                    .or(() -> DateGrammar.at(tokens, at).map(this::yearLater))
                    .or(() -> ClockGrammar.at(tokens, at))
                    .or(() -> year(at))
                    .filter(found -> check.isTime(at, found, start(at) < at));
        }

        private void add(int start, int core, DateGrammar.Found found, List<TimePhrase> phrases) {
            Span phrase = tokens.span(start, found.end());
            phrases.add(
                    new TimePhrase(
                            phrase, form(core, found.form()), directions.of(core, found, phrase)));
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
            return start > taken && words.isPreposition(start - 1) ? start - 1 : start;
        }

        private boolean isModifier(int token) {
            return words.isModifier(token)
                    || (tokens.is(token, "-") && tokens.is(token - 1, "mid"));
        }

        /// "in 2019", "the 2004 tsunami", "since 2022"
        private Optional<DateGrammar.Found> year(int at) {
            OptionalInt year = DateGrammar.year(tokens, at);
            if (year.isEmpty() || !check.isYear(at, year.getAsInt())) {
                return Optional.empty();
            }
            return Optional.of(
                    new DateGrammar.Found(at + 1, new Form.InYear(Year.of(year.getAsInt()))));
        }

        /// Joins "the New Year storm and flood in 1953": a day, and its year a few words on.
        private DateGrammar.Found yearLater(DateGrammar.Found date) {
            if (!(date.form() instanceof Form.MonthDay || date.form() instanceof Form.MonthOnly)) {
                return date;
            }
            for (int in = date.end(); in < date.end() + MOST_BETWEEN && !isVerb(in); in++) {
                OptionalInt year = DateGrammar.year(tokens, in + 1);
                boolean placed = tokens.is(in, "in") || tokens.is(in, "of");
                if (placed && year.isPresent() && (in > date.end() || isDay(date))) {
                    return new DateGrammar.Found(
                            in + 2, RangeGrammar.withYear(date.form(), year.getAsInt()));
                }
            }
            return upTo(date);
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
            String tag = words.tag(token);
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
    }
}
