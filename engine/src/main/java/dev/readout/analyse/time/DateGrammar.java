package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.knowledge.CalendarNames;
import dev.readout.report.TimePhrase.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads dates that name a day, a month or a weekday, in all the usual orders.
///
/// "03/07/2013" may be March or July and is left out; "23/07/2013" is not.
final class DateGrammar {
    /// Years that a report may name in four digits.
    static final int FIRST_YEAR = 1000;

    static final int LAST_YEAR = 2200;
    private static final Set<String> PARTS_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midnight");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> SHORT_MONTHS = Set.of("may", "june", "july");

    /// Tokens in "International Workers' Day", with room.
    private static final int LONGEST_DAY_NAME = 7;

    private DateGrammar() {}

    /// A form and the first token after its words.
    record Found(int end, Form form) {}

    /// The longest date that begins at `from`.
    static Optional<Found> at(Tokens tokens, int from) {
        return iso(tokens, from)
                .or(() -> numeric(tokens, from))
                .or(() -> weekdayLed(tokens, from))
                .or(() -> dayLed(tokens, from))
                .or(() -> monthLed(tokens, from))
                .or(() -> fixedDay(tokens, from));
    }

    private static Optional<Found> iso(Tokens tokens, int from) {
        boolean shape =
                tokens.word(from).length() == 4
                        && tokens.is(from + 1, "-")
                        && tokens.word(from + 2).length() == 2
                        && tokens.is(from + 3, "-")
                        && tokens.word(from + 4).length() == 2
                        && tokens.touches(from + 1)
                        && tokens.touches(from + 4);
        return shape
                ? day(tokens.number(from), tokens.number(from + 2), tokens.number(from + 4))
                        .map(date -> new Found(from + 5, new Form.OnDay(date)))
                : Optional.empty();
    }

    private static Optional<Found> numeric(Tokens tokens, int from) {
        String mark = tokens.word(from + 1);
        boolean shape =
                (mark.equals("/") || mark.equals("."))
                        && tokens.word(from + 3).equals(mark)
                        && tokens.word(from + 4).length() == 4
                        && tokens.touches(from + 1)
                        && tokens.touches(from + 2)
                        && tokens.touches(from + 3)
                        && tokens.touches(from + 4);
        if (!shape) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst =
                day(tokens.number(from + 4), tokens.number(from + 2), tokens.number(from));
        Optional<LocalDate> monthFirst =
                day(tokens.number(from + 4), tokens.number(from), tokens.number(from + 2));
        boolean clear = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        return dayFirst.or(() -> monthFirst)
                .filter(date -> clear)
                .map(date -> new Found(from + 5, new Form.OnDay(date)));
    }

    private static Optional<LocalDate> day(OptionalInt year, OptionalInt month, OptionalInt day) {
        boolean there = isYear(year) && month.isPresent() && day.isPresent();
        if (!there || month.getAsInt() < 1 || month.getAsInt() > 12) {
            return Optional.empty();
        }
        YearMonth within = YearMonth.of(year.getAsInt(), month.getAsInt());
        return within.isValidDay(day.getAsInt())
                ? Optional.of(within.atDay(day.getAsInt()))
                : Optional.empty();
    }

    private static Optional<Found> weekdayLed(Tokens tokens, int from) {
        Optional<DayOfWeek> weekday = weekday(tokens, from);
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = tokens.word(from).length() > "Thurs".length();
        int afterName = tokens.is(from + 1, ".") && !whole ? from + 2 : from + 1;
        int partOfDay = PARTS_OF_DAY.contains(tokens.small(afterName)) ? afterName + 1 : afterName;
        Optional<Found> tied = tied(tokens, weekday.get(), partOfDay);
        if (tied.isPresent() || !whole) {
            return tied;
        }
        return weekdayOfWeek(tokens, weekday.get(), partOfDay)
                .or(() -> Optional.of(new Found(partOfDay, new Form.Weekday(weekday.get()))));
    }

    /// "Thursday (March 20)", "Tuesday, March 11, 2025", "Tue 11 Mar 2025": the date after a
    /// weekday.
    private static Optional<Found> tied(Tokens tokens, DayOfWeek weekday, int from) {
        boolean bracket = tokens.is(from, "(");
        int start = bracket || tokens.is(from, ",") ? from + 1 : from;
        return at(tokens, start)
                .flatMap(date -> withWeekday(date, weekday))
                .map(date ->
                        bracket && tokens.is(date.end(), ")")
                                ? new Found(date.end() + 1, date.form())
                                : date);
    }

    private static Optional<Found> withWeekday(Found date, DayOfWeek weekday) {
        return switch (date.form()) {
            case Form.OnDay on -> Optional.of(date);
            case Form.MonthDay on ->
                    Optional.of(new Found(date.end(), new Form.WeekdayMonthDay(weekday, on.day())));
            default -> Optional.empty();
        };
    }

    private static Optional<Found> weekdayOfWeek(Tokens tokens, DayOfWeek weekday, int from) {
        int start = tokens.is(from, "of") ? from + 1 : from;
        OptionalInt shift = shift(tokens.small(start));
        return shift.isPresent() && tokens.is(start + 1, "week")
                ? Optional.of(
                        new Found(start + 2, new Form.WeekdayOfWeek(weekday, shift.getAsInt())))
                : Optional.empty();
    }

    private static Optional<Found> dayLed(Tokens tokens, int from) {
        OptionalInt day = dayNumber(tokens, from);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int afterDay = pastOrdinal(tokens, from + 1);
        int name = tokens.is(afterDay, "of") ? afterDay + 1 : afterDay;
        Optional<Month> month = month(tokens, name);
        if (month.isEmpty() || !validDay(month.get(), day.getAsInt())) {
            return Optional.empty();
        }
        return Optional.of(withYear(tokens, month.get(), day.getAsInt(), pastName(tokens, name)));
    }

    private static Optional<Found> monthLed(Tokens tokens, int from) {
        Optional<Month> month = month(tokens, from);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int afterName = pastName(tokens, from);
        OptionalInt day = dayNumber(tokens, afterName);
        if (day.isPresent() && validDay(month.get(), day.getAsInt())) {
            int afterDay = pastOrdinal(tokens, afterName + 1);
            return Optional.of(
                    tokens.isDash(afterDay) && tokens.isDigits(afterDay + 1)
                            ? withYear(tokens, month.get(), afterDay + 2)
                            : withYear(tokens, month.get(), day.getAsInt(), afterDay));
        }
        return Optional.of(withYear(tokens, month.get(), afterName))
                .filter(found -> isMonthName(tokens, from, found));
    }

    /// An abbreviation alone is no month ("Jan", "Mar", "Sep" are names too).
    private static boolean isMonthName(Tokens tokens, int from, Found found) {
        return !(found.form() instanceof Form.MonthOnly)
                || tokens.word(from).length() > "Sept".length()
                || SHORT_MONTHS.contains(tokens.small(from));
    }

    private static Found withYear(Tokens tokens, Month month, int day, int from) {
        int start = tokens.is(from, ",") ? from + 1 : from;
        OptionalInt year = year(tokens, start);
        if (year.isPresent() && YearMonth.of(year.getAsInt(), month).isValidDay(day)) {
            return new Found(start + 1, new Form.OnDay(LocalDate.of(year.getAsInt(), month, day)));
        }
        return new Found(from, new Form.MonthDay(MonthDay.of(month, day)));
    }

    private static Found withYear(Tokens tokens, Month month, int from) {
        int start = tokens.is(from, ",") || tokens.is(from, "of") ? from + 1 : from;
        OptionalInt year = year(tokens, start);
        if (year.isPresent()) {
            return new Found(start + 1, new Form.InMonth(YearMonth.of(year.getAsInt(), month)));
        }
        OptionalInt shift = shift(tokens.small(start));
        return shift.isPresent() && tokens.is(start + 1, "year")
                ? new Found(start + 2, new Form.MonthOfYear(month, shift.getAsInt()))
                : new Found(from, new Form.MonthOnly(month));
    }

    /// "Boxing Day 2004", "Christmas Eve". A day that is named in two words or more.
    private static Optional<Found> fixedDay(Tokens tokens, int from) {
        if (!tokens.isCapital(from)) {
            return Optional.empty();
        }
        for (int end = Math.min(tokens.size(), from + LONGEST_DAY_NAME); end > from; end--) {
            Optional<MonthDay> day = CalendarNames.day(tokens.words(from, end));
            if (day.isPresent()) {
                MonthDay named = day.get();
                return Optional.of(withYear(tokens, named.getMonth(), named.getDayOfMonth(), end));
            }
        }
        return Optional.empty();
    }

    /// −1 for "last", 0 for "this", 1 for "next".
    static OptionalInt shift(String word) {
        return switch (word) {
            case "last" -> OptionalInt.of(-1);
            case "this" -> OptionalInt.of(0);
            case "next" -> OptionalInt.of(1);
            default -> OptionalInt.empty();
        };
    }

    static Optional<Month> month(Tokens tokens, int token) {
        return tokens.isLetters(token) ? CalendarNames.month(tokens.word(token)) : Optional.empty();
    }

    static Optional<DayOfWeek> weekday(Tokens tokens, int token) {
        return tokens.isLetters(token)
                ? CalendarNames.weekday(tokens.word(token))
                : Optional.empty();
    }

    /// A year in four digits; empty if they are the start of a longer number, a clock or a sum.
    static OptionalInt year(Tokens tokens, int token) {
        boolean figure =
                tokens.touches(token + 2)
                        && tokens.isDigits(token + 2)
                        && !tokens.isDash(token + 1);
        boolean joined =
                tokens.touches(token + 1)
                        && (tokens.isLetters(token + 1) || tokens.is(token + 1, "%") || figure);
        OptionalInt year = tokens.number(token);
        return isYear(year) && tokens.word(token).length() == 4 && !joined
                ? year
                : OptionalInt.empty();
    }

    private static boolean isYear(OptionalInt year) {
        return year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR;
    }

    private static OptionalInt dayNumber(Tokens tokens, int token) {
        OptionalInt day = tokens.number(token);
        boolean fits =
                day.isPresent()
                        && tokens.word(token).length() <= 2
                        && day.getAsInt() >= 1
                        && day.getAsInt() <= 31;
        boolean longer =
                tokens.touches(token + 1)
                        && tokens.touches(token + 2)
                        && tokens.isDigits(token + 2)
                        && !tokens.isDash(token + 1);
        boolean tail =
                tokens.touches(token)
                        && (tokens.is(token - 1, ".") || tokens.is(token - 1, ":"))
                        && tokens.isDigits(token - 2);
        return fits && !longer && !tail && !tokens.is(token + 1, "%") ? day : OptionalInt.empty();
    }

    private static boolean validDay(Month month, int day) {
        return day <= month.maxLength();
    }

    private static int pastOrdinal(Tokens tokens, int token) {
        return ORDINAL_ENDINGS.contains(tokens.small(token)) && tokens.touches(token)
                ? token + 1
                : token;
    }

    /// The token after a month's name and the full stop of its abbreviation.
    private static int pastName(Tokens tokens, int name) {
        boolean stop =
                tokens.is(name + 1, ".")
                        && tokens.touches(name + 1)
                        && tokens.word(name).length() <= "Sept".length()
                        && !SHORT_MONTHS.contains(tokens.small(name));
        return stop ? name + 2 : name + 1;
    }
}
