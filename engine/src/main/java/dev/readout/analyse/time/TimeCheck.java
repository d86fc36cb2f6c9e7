package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.TimePhrase.Form;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Tells whether words that may be a time are one: "in March" and "on Sunday" are, "April Jones",
/// "every Sunday" and "over the last year" are not.
final class TimeCheck {
    /// After these a month is no first name: "In March Greer resigned".
    private static final Set<String> BEFORE_MONTHS =
            Set.of("in", "since", "until", "during", "last", "next", "early", "late");

    private static final Set<String> HABITS = Set.of("every", "each", "per");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");

    private static final Set<String> NAMED_DAYS =
            Set.of(
                    "black", "good", "easter", "ash", "bloody", "super", "palm", "holy", "maundy",
                    "whit", "cyber", "shrove");

    /// Four digits are a year between these when only their place speaks for it.
    private static final int FIRST_MODERN_YEAR = 1800;

    private static final int LAST_MODERN_YEAR = 2100;

    private final TimeWords words;
    private final Tokens tokens;

    TimeCheck(TimeWords words) {
        this.words = words;
        tokens = words.tokens();
    }

    /// Whether what is found at a token is a time.
    ///
    /// @param led whether a preposition or a modifier goes before it
    boolean isTime(int at, DateGrammar.Found found, boolean led) {
        return switch (found.form()) {
            case Form.MonthOnly month -> led && isMonth(at);
            case Form.Weekday day ->
                    isOneDay(at) && !words.isNamePart(at, found.end()) && !isKind(at, found.end());
            case Form.Shifted shifted ->
                    !words.isNamePart(at, found.end()) && !isStretch(at, shifted.unit());
            case Form.MonthDay day -> !words.isNamePart(at, found.end());
            case Form.Between(Form.InYear first, Form.InYear last) ->
                    isModern(first.year().getValue())
                            && isModern(last.year().getValue())
                            && !words.tag(found.end()).equals("NNS");
            case Form.Between(Form.MonthOnly first, Form.MonthOnly last)
                    when tokens.is(at + 2, "quarter") ->
                    tells(WordGroup.QUARTERLY::has);
            default -> true;
        };
    }

    /// Whether a number is a year where it stands: "in 2019", "the 2004 tsunami", "since 2022".
    boolean isYear(int at, int year) {
        boolean range = tokens.touches(at + 1) && tokens.is(at + 1, "-");
        boolean counts = tokens.isLetters(at + 1) && words.tag(at + 1).equals("NNS");
        String before = tokens.small(at - 1);
        boolean placed =
                words.isPreposition(at - 1) || before.equals("early") || before.equals("late");
        boolean noun = before.equals("the") && words.tag(at + 1).startsWith("NN");
        boolean surely = before.equals("in") || before.equals("since");
        return isModern(year) && !range && (surely || (!counts && (placed || noun)));
    }

    private static boolean isModern(int year) {
        return year >= FIRST_MODERN_YEAR && year <= LAST_MODERN_YEAR;
    }

    private boolean tells(Predicate<String> word) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::small).anyMatch(word);
    }

    private boolean isMonth(int at) {
        String before = tokens.small(at - 1);
        return !HABITS.contains(before)
                && (BEFORE_MONTHS.contains(before) || !words.isNamePart(at, at + 1));
    }

    private boolean isOneDay(int at) {
        String before = tokens.small(at - 1);
        boolean habit = tokens.is(at + 1, "of") && HABITS.contains(tokens.small(at + 2));
        return !HABITS.contains(before)
                && !habit
                && !isAnyDay(at)
                && !(NAMED_DAYS.contains(before) && tokens.isCapital(at - 1));
    }

    /// "On a Friday afternoon", but "at a Friday hearing".
    private boolean isAnyDay(int at) {
        String before = tokens.small(at - 1);
        int next = DAY_PARTS.contains(tokens.small(at + 1)) ? at + 2 : at + 1;
        boolean noun = words.tag(next).startsWith("NN") && tokens.isLetters(next);
        return (before.equals("a") || before.equals("one")) && !noun;
    }

    /// "Sunday school", but not "on Sunday protesters marched" or "Sunday's vote".
    private boolean isKind(int at, int end) {
        boolean placed = tokens.small(at - 1).equals("on") || words.isModifier(at - 1);
        return !placed && end == at + 1 && words.tag(end).equals("NN") && !tokens.isCapital(end);
    }

    /// "over the last year" tells how long, "last year" when.
    private boolean isStretch(int at, ChronoUnit unit) {
        return tokens.is(at - 1, "the")
                && tokens.is(at, "last")
                && unit.compareTo(ChronoUnit.WEEKS) >= 0;
    }
}
