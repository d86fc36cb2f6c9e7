package dev.readout.align.slot.number;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.TimePhrase;
import dev.readout.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Tells what a figure must not be if it is to be held against that of another report: of a part,
/// of another time or happening, of what may be, of what usually is.
final class Doubts {
    /// How a count stands before it is complete.
    private static final Pattern INTERIM =
            Pattern.compile(
                    "\\b(?:so far|as of|by (?:late |early |mid-?)?(?:noon|midday|midnight|dawn|dusk"
                        + "|nightfall|evening|morning|afternoon|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|\\d)|(?:first|early|initial|preliminary|provisional|interim)"
                        + " (?:count|counts|figure|figures|toll|report|reports|estimate|estimates)|initially|at"
                        + " first|at least|had (?:stood|been put) at|stood at|still"
                        + " (?:rising|climbing|growing)|(?:was|were|is|are) (?:likely|expected) to"
                        + " (?:rise|grow|climb|go up))\\b");

    /// Words on either side of a figure that tell how sure it is.
    private static final int NEAR = 10;

    private Doubts() {}

    /// Whether the sentence speaks of another time, of another happening, or of what usually is.
    static boolean isOfOthers(SentenceWords words) {
        return words.hasAny(WordGroup.OTHER_HAPPENING::has)
                || tellsOtherYear(words, words.sentence().end());
    }

    /// Whether the sentence does before a place in the text, or the one before it.
    static boolean tellsOtherYear(SentenceWords words, int until) {
        Span own = new Span(words.sentence().start(), until);
        Span sentence =
                words.analysis().reading().sentences().stream()
                        .filter(one -> one.end() <= own.start())
                        .reduce((first, second) -> second)
                        .map(own::cover)
                        .orElse(own);
        return words.analysis().times().stream()
                .filter(time -> sentence.contains(time.words()))
                .filter(time -> time.direction() != TimePhrase.Direction.FUTURE)
                .anyMatch(time -> isOtherYear(time.form()));
    }

    private static boolean isOtherYear(TimePhrase.Form form) {
        return switch (form) {
            case TimePhrase.Form.InYear year -> true;
            case TimePhrase.Form.InMonth month -> true;
            case TimePhrase.Form.MonthOfYear month -> month.years() != 0;
            case TimePhrase.Form.MonthOnly month -> true;
            case TimePhrase.Form.Shifted shifted ->
                    shifted.unit() == ChronoUnit.YEARS
                            || shifted.unit() == ChronoUnit.DECADES
                            || shifted.unit() == ChronoUnit.MONTHS;
            case TimePhrase.Form.OnDay day -> false;
            case TimePhrase.Form.MonthDay day -> false;
            case TimePhrase.Form.WeekdayMonthDay day -> false;
            case TimePhrase.Form.Weekday day -> false;
            case TimePhrase.Form.WeekdayOfWeek day -> false;
            case TimePhrase.Form.Weekend weekend -> false;
            case TimePhrase.Form.Between between -> false;
            case TimePhrase.Form.EndOf end -> false;
            case TimePhrase.Form.FromOther other -> false;
            case TimePhrase.Form.AtClock clock -> false;
        };
    }

    /// Whether it may not be so, as the words around the figure tell.
    static boolean isUnsure(Figure figure) {
        return isNear(figure, WordGroup.UNSURE::has) || isNear(figure, WordGroup.USUAL::has);
    }

    /// Whether it is still to come.
    static boolean isPlanned(Figure figure) {
        return isNear(figure, WordGroup.PLANNED::has);
    }

    /// Whether one of these stands in the clause of a figure.
    static boolean isNear(Figure figure, Predicate<String> forms) {
        SentenceWords words = figure.words();
        int from = figure.first();
        while (figure.first() - from < NEAR && !isStop(words, from - 1)) {
            from--;
        }
        int to = figure.noun();
        while (to - figure.noun() < NEAR && !isStop(words, to + 1)) {
            to++;
        }
        return words.has(from, to + 1, forms);
    }

    private static boolean isStop(SentenceWords words, int at) {
        return words.isEnd(at) && !words.form(at).equals("-");
    }

    /// Whether it counts a part, or those who come on top: "two of them", "another four".
    static boolean isPart(Figure figure) {
        SentenceWords words = figure.words();
        int before = figure.first() - 1;
        while (!WordGroup.PART_BEFORE.has(words.form(before))
                && (words.tag(before).equals("DT") || words.tag(before).equals("PRP$"))) {
            before--;
        }
        return WordGroup.PART_BEFORE.has(words.form(before))
                || isOfSome(words, before)
                || WordGroup.PART_BEHIND.has(words.form(figure.last() + 1))
                || WordGroup.PART_BEHIND.has(words.form(figure.noun()))
                || (WordGroup.PART_BEHIND.has(words.form(figure.noun() + 1))
                        && !(figure.isCounted() && words.form(figure.noun() + 1).equals("of")));
    }

    /// Whether it counts some of those whom the sentence has counted: "four of them", "nine more".
    static boolean isOfThem(Figure figure) {
        SentenceWords words = figure.words();
        int next = figure.last() + 1;
        return words.form(next).equals("of")
                ? Set.of("them", "those", "these", "whom", "which", "the")
                        .contains(words.form(next + 1))
                : isPart(figure);
    }

    /// "Two of three victims", "a mother of 12"; not "a total of nine", "speaks of six dead".
    private static boolean isOfSome(SentenceWords words, int before) {
        return words.form(before).equals("of")
                && !WordGroup.WHOLE.has(words.form(before - 1))
                && !words.tag(before - 1).startsWith("VB");
    }

    /// Whether it is a count of which the report itself tells that it goes on.
    static boolean isInterim(Figure figure) {
        return INTERIM.matcher(figure.words().text().toLowerCase(java.util.Locale.ROOT)).find();
    }

    /// Whether it is told to be more than it was.
    static boolean isGrown(Figure figure) {
        SentenceWords words = figure.words();
        String left = words.form(figure.first() - 1);
        return Set.of("passed", "reached", "now").contains(left)
                || (Set.of("to", "at").contains(left)
                        && words.has(figure.first() - NEAR, figure.first(), WordGroup.GROWN::has));
    }
}
