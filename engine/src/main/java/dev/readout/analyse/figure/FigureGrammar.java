package dev.readout.analyse.figure;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.knowledge.NumberWord;
import dev.readout.knowledge.NumberWord.Kind;
import dev.readout.knowledge.NumberWords;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.Units;
import dev.readout.report.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads one number in digits, in words or in both: "10,000", "1.2 million", "twenty-four", "a
/// dozen", "hundreds of thousands".
final class FigureGrammar {
    /// Digits of one number that we read; longer runs are no figures of a report.
    private static final int MOST_DIGITS = 15;

    private static final Set<String> PERCENT = Set.of("%", "percent", "per");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Set<String> STRENGTHS =
            Set.of("magnitude", "magnitudes", "richter", "strength");

    /// Tokens before a number in which one of these stands.
    private static final int STRENGTH = 6;

    private FigureGrammar() {}

    /// A number and the first token after its words.
    ///
    /// @param vague whether the words only tell its least size: "dozens"
    record Figure(int end, BigDecimal value, boolean vague) {}

    /// The longest number that begins at `from`.
    static Optional<Figure> at(Tokens tokens, int from) {
        return digits(tokens, from).or(() -> words(tokens, from));
    }

    private static Optional<Figure> digits(Tokens tokens, int from) {
        if (!tokens.isDigits(from) || tokens.word(from).length() > MOST_DIGITS) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(tokens.word(from));
        int at = from + 1;
        while ((isGroup(tokens, at) || isApart(tokens, at)) && digits.length() < MOST_DIGITS) {
            digits.append(tokens.word(at + 1));
            at += 2;
        }
        if (isDecimal(tokens, at)
                || isScaledApart(tokens, at)
                || isStrengthApart(tokens, from, at)) {
            digits.append('.').append(tokens.word(at + 1));
            at += 2;
        }
        return Optional.of(
                scaled(tokens, new Figure(at, new BigDecimal(digits.toString()), false)));
    }

    /// ",000"
    private static boolean isGroup(Tokens tokens, int comma) {
        return tokens.is(comma, ",")
                && joins(tokens, comma)
                && tokens.word(comma + 1).length() == 3
                && tokens.word(comma - 1).length() <= 3;
    }

    /// ", 000" where the text was taken apart. In a list the next figure may have three digits,
    /// too, but none begins with a zero.
    private static boolean isApart(Tokens tokens, int comma) {
        for (int at = comma; at < comma + MOST_DIGITS && isGroupApart(tokens, at); at += 2) {
            if (tokens.word(at + 1).startsWith("0")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGroupApart(Tokens tokens, int comma) {
        return tokens.is(comma, ",")
                && tokens.touches(comma)
                && tokens.isDigits(comma + 1)
                && tokens.word(comma + 1).length() == 3
                && tokens.word(comma - 1).length() <= 3;
    }

    /// "$3. 5 million", "2. 6 - million", "4. 5 percent"
    private static boolean isScaledApart(Tokens tokens, int point) {
        return tokens.is(point, ".")
                && tokens.touches(point)
                && tokens.isDigits(point + 1)
                && tokens.word(point + 1).length() <= 2
                && (kind(tokens, scaleAt(tokens, point + 2)) == Kind.SCALE
                        || PERCENT.contains(tokens.small(point + 2)));
    }

    /// Where a scale stands that a hyphen may part from its number.
    private static int scaleAt(Tokens tokens, int at) {
        return tokens.is(at, "-") ? at + 1 : at;
    }

    /// "magnitude of at least 5. 9", "6. 1-magnitude"
    private static boolean isStrengthApart(Tokens tokens, int from, int point) {
        boolean apart =
                point == from + 1
                        && tokens.word(from).length() == 1
                        && tokens.is(point, ".")
                        && tokens.touches(point)
                        && tokens.isDigits(point + 1)
                        && tokens.word(point + 1).length() == 1;
        boolean told = false;
        for (int at = from - STRENGTH; at <= point + STRENGTH / 2; at++) {
            told |= at >= 0 && at < tokens.size() && STRENGTHS.contains(tokens.small(at));
        }
        return apart && told;
    }

    private static boolean isDecimal(Tokens tokens, int point) {
        return tokens.is(point, ".")
                && joins(tokens, point)
                && tokens.word(point + 1).length() <= MOST_DIGITS;
    }

    private static boolean joins(Tokens tokens, int mark) {
        return tokens.touches(mark) && tokens.touches(mark + 1) && tokens.isDigits(mark + 1);
    }

    private static Optional<Figure> words(Tokens tokens, int from) {
        boolean article = tokens.is(from, "a") || tokens.is(from, "an");
        if (article) {
            Figure one = new Figure(from + 1, BigDecimal.ONE, false);
            return kind(tokens, from + 1) == Kind.SCALE
                    ? Optional.of(scaled(tokens, one))
                    : Optional.of(one).filter(figure -> isBoundedTime(tokens, from));
        }
        return switch (kind(tokens, from)) {
            case VAGUE -> Optional.of(vague(tokens, from));
            case ONE, TEN -> Optional.of(scaled(tokens, belowHundred(tokens, from)));
            case FRACTION -> half(tokens, from);
            case SCALE, ORDINAL, TIMES -> Optional.empty();
        };
    }

    /// "almost an hour", "more than a year"
    private static boolean isBoundedTime(Tokens tokens, int article) {
        return BoundWords.around(tokens, article, article + 1).bound() != Quantity.Bound.EXACT
                && Units.of(tokens.word(article + 1))
                        .filter(unit -> unit.dimension() == Unit.Dimension.TIME)
                        .isPresent();
    }

    /// "half a million"
    private static Optional<Figure> half(Tokens tokens, int from) {
        boolean article = tokens.is(from + 1, "a") || tokens.is(from + 1, "an");
        return article && kind(tokens, from + 2) == Kind.SCALE
                ? Optional.of(scaled(tokens, new Figure(from + 2, value(tokens, from), false)))
                : Optional.empty();
    }

    /// "hundreds of thousands"
    private static Figure vague(Tokens tokens, int from) {
        BigDecimal value = value(tokens, from);
        boolean more = tokens.is(from + 1, "of") && kind(tokens, from + 2) == Kind.VAGUE;
        return more
                ? new Figure(from + 3, value.multiply(single(tokens, from + 2)), true)
                : new Figure(from + 1, value, true);
    }

    /// "thousands" is two thousand alone, and one thousand after "hundreds of".
    private static BigDecimal single(Tokens tokens, int token) {
        return value(tokens, token).divide(BigDecimal.TWO);
    }

    private static Figure belowHundred(Tokens tokens, int from) {
        BigDecimal value = value(tokens, from);
        int next = tokens.is(from + 1, "-") ? from + 2 : from + 1;
        boolean more = kind(tokens, from) == Kind.TEN && kind(tokens, next) == Kind.ONE;
        return more
                ? new Figure(next + 1, value.add(value(tokens, next)), false)
                : new Figure(from + 1, value, false);
    }

    /// The number with the scales and the rest that follow: "two hundred and fifty thousand".
    private static Figure scaled(Tokens tokens, Figure figure) {
        Figure result = withHalf(tokens, figure);
        while (kind(tokens, scaleAt(tokens, result.end())) == Kind.SCALE) {
            int at = scaleAt(tokens, result.end());
            BigDecimal scale = value(tokens, at);
            result = new Figure(at + 1, result.value().multiply(scale), false);
            result = rest(tokens, result, scale);
        }
        return result;
    }

    /// "8½", "eight and a half"
    private static Figure withHalf(Tokens tokens, Figure figure) {
        int end = figure.end();
        boolean told =
                tokens.is(end, "and") && tokens.is(end + 1, "a") && tokens.is(end + 2, "half");
        boolean sign = tokens.is(end, "½");
        return told || sign
                ? new Figure(told ? end + 3 : end + 1, figure.value().add(HALF), figure.vague())
                : figure;
    }

    /// "and fifty" after "two hundred"
    private static Figure rest(Tokens tokens, Figure figure, BigDecimal scale) {
        boolean and = tokens.is(figure.end(), "and");
        int from = and ? figure.end() + 1 : figure.end();
        boolean fits =
                scale.compareTo(HUNDRED) >= 0
                        && (kind(tokens, from) == Kind.ONE || kind(tokens, from) == Kind.TEN)
                        && value(tokens, from).compareTo(scale) < 0;
        if (!fits) {
            return figure;
        }
        Figure small = belowHundred(tokens, from);
        return new Figure(small.end(), figure.value().add(small.value()), false);
    }

    /// What the word at `token` is; a number word of no use here counts as an ordinal.
    private static Kind kind(Tokens tokens, int token) {
        return word(tokens, token).map(NumberWord::kind).orElse(Kind.ORDINAL);
    }

    private static BigDecimal value(Tokens tokens, int token) {
        return word(tokens, token).map(NumberWord::value).orElse(BigDecimal.ZERO);
    }

    private static Optional<NumberWord> word(Tokens tokens, int token) {
        return tokens.isLetters(token) ? NumberWords.of(tokens.word(token)) : Optional.empty();
    }
}
