package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.report.TimePhrase.Form;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads times with two ends: "from March to October last year", "between 6 and 22 May", "in the
/// third quarter of 2025".
final class RangeGrammar {
    private static final Set<String> JOINTS = Set.of("to", "until", "till", "through");
    private static final Set<String> PLACED = Set.of("in", "for", "during");
    private static final int MONTHS_OF_QUARTER = 3;

    private RangeGrammar() {}

    /// The range that begins at `from` with "from" or "between", or the quarter whose number stands
    /// there.
    static Optional<DateGrammar.Found> at(Tokens tokens, int from) {
        return switch (tokens.small(from)) {
            case "from", "between" -> ends(tokens, from).or(() -> years(tokens, from));
            case "the" -> quarter(tokens, from);
            default -> Optional.empty();
        };
    }

    private static Optional<DateGrammar.Found> ends(Tokens tokens, int from) {
        Optional<DateGrammar.Found> first = DateGrammar.at(tokens, from + 1);
        OptionalInt day = first.isPresent() ? OptionalInt.empty() : tokens.number(from + 1);
        int joint = first.map(DateGrammar.Found::end).orElse(from + 2);
        Optional<DateGrammar.Found> last =
                isJoint(tokens, from, joint) ? DateGrammar.at(tokens, joint + 1) : Optional.empty();
        return last.flatMap(end ->
                first.map(DateGrammar.Found::form)
                        .map(form -> likeLast(form, end.form()))
                        .or(() -> dayLike(day, end.form()))
                        .filter(form -> isMonth(form) ? isMonth(end.form()) : isDay(form))
                        .filter(form -> isMonth(form) || isDay(end.form()))
                        .map(form ->
                                new DateGrammar.Found(
                                        end.end(), new Form.Between(form, end.form()))));
    }

    /// "from 2009 to 2013", "between 1991 and 1998"
    private static Optional<DateGrammar.Found> years(Tokens tokens, int from) {
        OptionalInt first = DateGrammar.year(tokens, from + 1);
        OptionalInt last = DateGrammar.year(tokens, from + 3);
        return first.isPresent()
                        && last.isPresent()
                        && isJoint(tokens, from, from + 2)
                        && first.getAsInt() < last.getAsInt()
                ? found(
                        from + 4,
                        new Form.InYear(Year.of(first.getAsInt())),
                        new Form.InYear(Year.of(last.getAsInt())))
                : Optional.empty();
    }

    private static boolean isJoint(Tokens tokens, int from, int joint) {
        return tokens.is(from, "between")
                ? tokens.is(joint, "and")
                : JOINTS.contains(tokens.small(joint));
    }

    private static boolean isMonth(Form form) {
        return form instanceof Form.MonthOnly
                || form instanceof Form.MonthOfYear
                || form instanceof Form.InMonth;
    }

    private static boolean isDay(Form form) {
        return form instanceof Form.MonthDay || form instanceof Form.OnDay;
    }

    /// "6" in "between 6 and 22 May"
    private static Optional<Form> dayLike(OptionalInt day, Form last) {
        if (day.isEmpty() || day.getAsInt() < 1) {
            return Optional.empty();
        }
        return switch (last) {
            case Form.MonthDay on when day.getAsInt() < on.day().getDayOfMonth() ->
                    Optional.of(
                            new Form.MonthDay(MonthDay.of(on.day().getMonth(), day.getAsInt())));
            case Form.OnDay on when day.getAsInt() < on.day().getDayOfMonth() ->
                    Optional.of(new Form.OnDay(on.day().withDayOfMonth(day.getAsInt())));
            default -> Optional.empty();
        };
    }

    /// The first end with the year of the last one: "March to October last year".
    static Form likeLast(Form first, Form last) {
        return switch (last) {
            case Form.InMonth in -> withYear(first, in.month().getYear());
            case Form.OnDay on -> withYear(first, on.day().getYear());
            case Form.MonthOfYear of when first instanceof Form.MonthOnly month ->
                    new Form.MonthOfYear(month.month(), of.years());
            default -> first;
        };
    }

    static Form withYear(Form form, int year) {
        return switch (form) {
            case Form.MonthDay on when on.day().isValidYear(year) ->
                    new Form.OnDay(on.day().atYear(year));
            case Form.MonthOnly in -> new Form.InMonth(YearMonth.of(year, in.month()));
            default -> form;
        };
    }

    /// "The third quarter", "the third quarter of 2025", "the third quarter of last year"
    private static Optional<DateGrammar.Found> quarter(Tokens tokens, int from) {
        int number = ordinal(tokens.small(from + 1));
        boolean placed = PLACED.contains(tokens.small(from - 1));
        if (!placed || number < 1 || number > 4 || !tokens.is(from + 2, "quarter")) {
            return Optional.empty();
        }
        Month first = Month.of((number - 1) * MONTHS_OF_QUARTER + 1);
        Month last = first.plus(MONTHS_OF_QUARTER - 1);
        int next = from + 3;
        int at = tokens.is(next, "of") ? next + 1 : next;
        OptionalInt year = DateGrammar.year(tokens, at);
        OptionalInt shift = DateGrammar.shift(tokens.small(at));
        if (year.isPresent()) {
            Year of = Year.of(year.getAsInt());
            return found(
                    at + 1,
                    new Form.InMonth(of.atMonth(first)),
                    new Form.InMonth(of.atMonth(last)));
        }
        if (shift.isPresent() && tokens.is(at + 1, "year")) {
            return found(
                    at + 2,
                    new Form.MonthOfYear(first, shift.getAsInt()),
                    new Form.MonthOfYear(last, shift.getAsInt()));
        }
        return tokens.is(next, "of")
                ? Optional.empty()
                : found(next, new Form.MonthOnly(first), new Form.MonthOnly(last));
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            default -> 0;
        };
    }

    private static Optional<DateGrammar.Found> found(int end, Form first, Form last) {
        return Optional.of(new DateGrammar.Found(end, new Form.Between(first, last)));
    }
}
