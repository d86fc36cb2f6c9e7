package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.knowledge.NumberWord;
import dev.readout.knowledge.NumberWords;
import dev.readout.report.TimePhrase.Form;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads times counted from the report or from another happening: "yesterday", "last week", "three
/// days ago", "the day before".
///
/// Stretches without an edge ("in recent years", "decades ago", "in the past week") are no times.
final class RelativeGrammar {
    /// Beyond this, "ago" rounds: "30 years ago" names no year.
    private static final int MOST_UNITS = 12;

    private static final Set<String> ROUNDED =
            Set.of("about", "around", "almost", "nearly", "over", "than", "roughly", "some");

    private static final Set<String> OVER = Set.of("over", "at", "on", "during");

    private static final Set<String> LIMITS = Set.of("by", "until", "till", "before");

    private RelativeGrammar() {}

    /// The longest phrase that begins at `from`.
    static Optional<DateGrammar.Found> at(Tokens tokens, int from) {
        return dayBeforeYesterday(tokens, from)
                .or(() -> endOf(tokens, from))
                .or(() -> weekend(tokens, from))
                .or(() -> namedDay(tokens, from))
                .or(() -> shiftedUnit(tokens, from))
                .or(() -> dayOfOther(tokens, from))
                .or(() -> counted(tokens, from));
    }

    private static Optional<DateGrammar.Found> dayBeforeYesterday(Tokens tokens, int from) {
        int day = tokens.is(from, "the") ? from + 1 : from;
        if (!tokens.is(day, "day")) {
            return Optional.empty();
        }
        if (tokens.is(day + 1, "before") && tokens.is(day + 2, "yesterday")) {
            return shifted(day + 3, -2, ChronoUnit.DAYS);
        }
        return tokens.is(day + 1, "after") && tokens.is(day + 2, "tomorrow")
                ? shifted(day + 3, 2, ChronoUnit.DAYS)
                : Optional.empty();
    }

    /// "The end of the month" behind "by", "until" or "before"
    private static Optional<DateGrammar.Found> endOf(Tokens tokens, int from) {
        boolean limit = LIMITS.contains(tokens.small(from - 1));
        boolean end =
                tokens.is(from, "the") && tokens.is(from + 1, "end") && tokens.is(from + 2, "of");
        if (!limit || !end) {
            return Optional.empty();
        }
        OptionalInt shift =
                tokens.is(from + 3, "the")
                        ? OptionalInt.of(0)
                        : DateGrammar.shift(tokens.small(from + 3));
        Optional<ChronoUnit> unit =
                unit(tokens.small(from + 4)).filter(one -> isSingular(tokens.small(from + 4)));
        return shift.isPresent() && unit.isPresent()
                ? Optional.of(
                        new DateGrammar.Found(
                                from + 5, new Form.EndOf(shift.getAsInt(), unit.get())))
                : Optional.empty();
    }

    /// "Over the weekend": the verb tells which one.
    private static Optional<DateGrammar.Found> weekend(Tokens tokens, int from) {
        boolean placed = OVER.contains(tokens.small(from - 1)) && tokens.is(from, "the");
        return placed && tokens.is(from + 1, "weekend")
                ? Optional.of(new DateGrammar.Found(from + 2, new Form.Weekend(0)))
                : Optional.empty();
    }

    private static Optional<DateGrammar.Found> namedDay(Tokens tokens, int from) {
        return switch (tokens.small(from)) {
            case "yesterday" -> shifted(from + 1, -1, ChronoUnit.DAYS);
            case "today", "tonight" -> shifted(from + 1, 0, ChronoUnit.DAYS);
            case "tomorrow" -> shifted(from + 1, 1, ChronoUnit.DAYS);
            default -> Optional.empty();
        };
    }

    /// "last week", "this month", "next year", "last weekend", "this morning"
    private static Optional<DateGrammar.Found> shiftedUnit(Tokens tokens, int from) {
        OptionalInt shift = DateGrammar.shift(tokens.small(from));
        if (shift.isEmpty()) {
            return Optional.empty();
        }
        int amount = shift.getAsInt();
        return switch (tokens.small(from + 1)) {
            case "week" -> shifted(from + 2, amount, ChronoUnit.WEEKS);
            case "month" -> shifted(from + 2, amount, ChronoUnit.MONTHS);
            case "year" -> shifted(from + 2, amount, ChronoUnit.YEARS);
            case "weekend" ->
                    Optional.of(new DateGrammar.Found(from + 2, new Form.Weekend(amount)));
            case "morning", "afternoon", "evening" ->
                    amount == 0 ? shifted(from + 2, 0, ChronoUnit.DAYS) : Optional.empty();
            case "night" ->
                    amount == -1 ? shifted(from + 2, -1, ChronoUnit.DAYS) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// "the previous day", "the following week", "the day before", "the next day"
    private static Optional<DateGrammar.Found> dayOfOther(Tokens tokens, int from) {
        if (!tokens.is(from, "the")) {
            return Optional.empty();
        }
        Optional<ChronoUnit> second = unit(tokens.small(from + 2));
        if (second.isPresent() && isSingular(tokens.small(from + 2))) {
            return switch (tokens.small(from + 1)) {
                case "previous", "preceding" -> other(from + 3, -1, second.get());
                case "following", "next" -> other(from + 3, 1, second.get());
                default -> Optional.empty();
            };
        }
        Optional<ChronoUnit> first = unit(tokens.small(from + 1));
        if (first.isEmpty() || !isSingular(tokens.small(from + 1))) {
            return Optional.empty();
        }
        return switch (tokens.small(from + 2)) {
            case "before" -> other(from + 3, -1, first.get());
            case "after" -> other(from + 3, 1, first.get());
            default -> Optional.empty();
        };
    }

    /// "three days ago", "a week earlier", "two days before", "a month later"
    private static Optional<DateGrammar.Found> counted(Tokens tokens, int from) {
        OptionalInt amount = amount(tokens, from);
        Optional<ChronoUnit> unit = unit(tokens.small(from + 1));
        boolean compared = tokens.is(from + 3, "than");
        boolean rounded = ROUNDED.contains(tokens.small(from - 1));
        if (amount.isEmpty() || unit.isEmpty() || rounded || compared) {
            return Optional.empty();
        }
        int count = amount.getAsInt();
        return switch (tokens.small(from + 2)) {
            case "ago" -> shifted(from + 3, -count, unit.get());
            case "earlier", "before" -> other(from + 3, -count, unit.get());
            case "later", "after" -> other(from + 3, count, unit.get());
            default -> Optional.empty();
        };
    }

    private static OptionalInt amount(Tokens tokens, int token) {
        if (tokens.is(token, "a") || tokens.is(token, "an")) {
            return OptionalInt.of(1);
        }
        OptionalInt figure = tokens.number(token);
        OptionalInt amount =
                figure.isPresent()
                        ? figure
                        : NumberWords.of(tokens.small(token))
                                .filter(word -> word.kind() == NumberWord.Kind.ONE)
                                .map(word -> OptionalInt.of(word.value().intValue()))
                                .orElse(OptionalInt.empty());
        return amount.isPresent() && amount.getAsInt() > 0 && amount.getAsInt() <= MOST_UNITS
                ? amount
                : OptionalInt.empty();
    }

    private static Optional<ChronoUnit> unit(String word) {
        return switch (word) {
            case "day", "days" -> Optional.of(ChronoUnit.DAYS);
            case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
            case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
            case "year", "years" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }

    private static boolean isSingular(String unit) {
        return !unit.endsWith("s");
    }

    private static Optional<DateGrammar.Found> shifted(int end, int amount, ChronoUnit unit) {
        return Optional.of(new DateGrammar.Found(end, new Form.Shifted(amount, unit)));
    }

    private static Optional<DateGrammar.Found> other(int end, int amount, ChronoUnit unit) {
        return Optional.of(new DateGrammar.Found(end, new Form.FromOther(amount, unit)));
    }
}
