package dev.readout.analyse.figure;

import dev.readout.analyse.figure.MeasureReader.Measured;
import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Tokens;
import dev.readout.report.Mention;
import dev.readout.report.Quantity.Bound;
import dev.readout.text.Span;
import java.util.Set;

/// Tells figures that count nothing: ages, ordinals, years, scores, telephone numbers, the numbers
/// of names and lists, "one of them".
final class LabelFilter {
    /// Four digits between these are mostly a year.
    private static final int FIRST_MODERN_YEAR = 1800;

    private static final int LAST_MODERN_YEAR = 2100;
    private static final Set<String> NUMBER_MARKS = Set.of("no", "nos", "number", "#", "№");
    private static final Set<String> AGES = Set.of("aged", "age", "ages");
    private static final Set<String> NO_COUNTS = Set.of("no", "another", "any", "each", "every");

    private final Grammar grammar;
    private final Tokens tokens;
    private final CountedFinder counted;

    LabelFilter(Grammar grammar, Tokens tokens, CountedFinder counted) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.counted = counted;
    }

    boolean isCount(int from, FigureGrammar.Figure figure, Measured measured) {
        return !isAge(from, measured)
                && !isOrdinal(figure)
                && !isPartOfName(from, figure)
                && !counted.isModel(from)
                && !isYear(from, figure, measured)
                && !tokens.is(from, "few")
                && !isLabel(from, figure, measured)
                && !isPronoun(from, figure, measured);
    }

    /// "aged 24", "a 22-year-old", "54 years old", "Rima Sol, 54,"
    private boolean isAge(int from, Measured measured) {
        int end = measured.end();
        boolean old =
                measured.unit().equals("year")
                        && (tokens.is(end, "old")
                                || (tokens.isDash(end) && tokens.is(end + 1, "old")));
        boolean apposed =
                tokens.is(from - 1, ",")
                        && tokens.isCapital(from - 2)
                        && (tokens.is(end, ",") || tokens.is(end, "."))
                        && measured.unit().isEmpty();
        return old || apposed || AGES.contains(tokens.small(from - 1));
    }

    /// "22nd", "A320", "4G"
    private boolean isOrdinal(FigureGrammar.Figure figure) {
        int end = figure.end();
        String next = tokens.small(end);
        boolean ending =
                tokens.touches(end)
                        && (next.equals("st")
                                || next.equals("nd")
                                || next.equals("rd")
                                || next.equals("th"));
        boolean slash = tokens.touches(end) && (tokens.is(end, "/") || tokens.is(end, ":"));
        return ending || slash;
    }

    /// "the 1981 blouse", "the 1940s": four digits count only what stands in the plural.
    private boolean isYear(int from, FigureGrammar.Figure figure, Measured measured) {
        boolean four =
                tokens.number(from).isPresent()
                        && tokens.word(from).length() == 4
                        && figure.end() == from + 1
                        && measured.unit().isEmpty();
        int year = four ? tokens.number(from).getAsInt() : 0;
        boolean modern = year >= FIRST_MODERN_YEAR && year <= LAST_MODERN_YEAR;
        boolean plural =
                counted.from(figure.end())
                        .map(noun -> counted.lastTag(noun).endsWith("S"))
                        .orElse(false);
        return modern && (!plural || tokens.touches(figure.end()));
    }

    private boolean isPartOfName(int from, FigureGrammar.Figure figure) {
        Span words = tokens.span(from, figure.end());
        return grammar.reading().names().stream()
                .map(Mention::span)
                .anyMatch(name -> name.contains(words));
    }

    /// "Flight 12", "No. 5", "F-16", the "1." of a list
    private boolean isLabel(int from, FigureGrammar.Figure figure, Measured measured) {
        boolean digits = tokens.isDigits(from);
        boolean glued =
                digits
                        && tokens.touches(from)
                        && measured.from() == from
                        && (tokens.isLetters(from - 1)
                                || tokens.isDigits(from - 2)
                                || (tokens.isDash(from - 1) && tokens.touches(from - 1)));
        boolean numbered =
                NUMBER_MARKS.contains(tokens.small(from - 1))
                        || (tokens.is(from - 1, ".")
                                && NUMBER_MARKS.contains(tokens.small(from - 2)));
        boolean named =
                digits
                        && measured.unit().isEmpty()
                        && counted.tag(from - 1).startsWith("NN")
                        && tokens.isCapital(from - 1)
                        && counted.from(figure.end()).isEmpty();
        boolean listed = from == 0 && digits && tokens.is(figure.end(), ".");
        return glued || numbered || named || listed || isJoined(figure.end());
    }

    /// "3-1", "555-0134"
    private boolean isJoined(int end) {
        return tokens.isDash(end) && tokens.touches(end) && tokens.isDigits(end + 1);
    }

    /// "one of them", "no one", "one another"
    private boolean isPronoun(int from, FigureGrammar.Figure figure, Measured measured) {
        boolean one = tokens.is(from, "one") && figure.end() == from + 1;
        boolean bare =
                measured.unit().isEmpty()
                        && counted.from(figure.end())
                                .filter(noun -> counted.lastTag(noun).startsWith("NN"))
                                .isEmpty();
        boolean bounded = BoundWords.around(tokens, from, figure.end()).bound() != Bound.EXACT;
        boolean determined =
                NO_COUNTS.contains(tokens.small(from - 1))
                        || tokens.is(figure.end(), "of")
                        || tokens.is(figure.end(), "another");
        return one && ((bare && !bounded) || determined);
    }
}
