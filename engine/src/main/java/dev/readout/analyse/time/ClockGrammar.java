package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.report.TimePhrase.Form;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads times of day with their zone: "4:52 AM local time", "04:52 UTC", "0300 GMT", "5 p.m.".
///
/// Two numbers with a colon alone may be a score or a length; they count after "at" and the like,
/// or before a zone. Texts that were taken apart have a space behind the mark ("9: 03am"); such
/// numbers count before a half of the day or a zone only.
final class ClockGrammar {
    private static final Set<String> BEFORE =
            Set.of("at", "around", "about", "by", "until", "from", "since", "before", "after");
    private static final Set<String> ZONES =
            Set.of(
                    "UTC", "GMT", "BST", "IST", "WET", "WEST", "CET", "CEST", "EET", "EEST", "MSK",
                    "SAST", "CAT", "EAT", "WAT", "PKT", "NPT", "BDT", "MMT", "ICT", "WIB", "WITA",
                    "WIT", "SGT", "HKT", "PHT", "JST", "KST", "AWST", "ACST", "ACDT", "AEST",
                    "AEDT", "NZST", "NZDT", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST",
                    "MDT", "PT", "PST", "PDT", "AKST", "AKDT", "HST", "AST", "ADT", "NST", "NDT",
                    "BRT", "ART", "CLT");

    private ClockGrammar() {}

    /// The time of day that begins at `from`.
    static Optional<DateGrammar.Found> at(Tokens tokens, int from) {
        return military(tokens, from).or(() -> figures(tokens, from));
    }

    /// "0300 GMT"
    private static Optional<DateGrammar.Found> military(Tokens tokens, int from) {
        OptionalInt number = tokens.number(from);
        Zone zone = zone(tokens, from + 1);
        if (number.isEmpty() || tokens.word(from).length() != 4 || zone.words().isEmpty()) {
            return Optional.empty();
        }
        return time(number.getAsInt() / 100, number.getAsInt() % 100, Half.NONE)
                .map(time ->
                        new DateGrammar.Found(zone.end(), new Form.AtClock(time, zone.words())));
    }

    private static Optional<DateGrammar.Found> figures(Tokens tokens, int from) {
        OptionalInt hour = tokens.number(from);
        if (hour.isEmpty() || tokens.word(from).length() > 2 || isTail(tokens, from)) {
            return Optional.empty();
        }
        boolean minutes = hasMinutes(tokens, from);
        int afterFigures = minutes ? from + 3 : from + 1;
        Half half = half(tokens, afterFigures);
        int afterHalf = afterFigures + half.tokens(tokens, afterFigures);
        Zone zone = zone(tokens, afterHalf);
        boolean clock = minutes && tokens.is(from + 1, ":");
        boolean placed = !zone.words().isEmpty() || BEFORE.contains(tokens.small(from - 1));
        boolean apart = minutes && !tokens.touches(from + 2);
        boolean told = half != Half.NONE || (clock && (apart ? !zone.words().isEmpty() : placed));
        if (!told) {
            return Optional.empty();
        }
        int minute = minutes ? tokens.number(from + 2).getAsInt() : 0;
        return time(hour.getAsInt(), minute, half)
                .map(time ->
                        new DateGrammar.Found(zone.end(), new Form.AtClock(time, zone.words())));
    }

    /// Whether the figures go on from others: the "52" of "4:52", the "000" of "10,000".
    private static boolean isTail(Tokens tokens, int figures) {
        return tokens.touches(figures) && !tokens.is(figures - 1, "(");
    }

    private static boolean hasMinutes(Tokens tokens, int hour) {
        return (tokens.is(hour + 1, ":") || tokens.is(hour + 1, "."))
                && tokens.touches(hour + 1)
                && tokens.isDigits(hour + 2)
                && tokens.word(hour + 2).length() == 2;
    }

    private static Optional<LocalTime> time(int hour, int minute, Half half) {
        boolean twelve = half != Half.NONE && hour <= 12;
        int full = twelve ? hour % 12 + (half == Half.AFTER_NOON ? 12 : 0) : hour;
        return full < 24 && minute < 60
                ? Optional.of(LocalTime.of(full, minute))
                : Optional.empty();
    }

    private static Half half(Tokens tokens, int token) {
        return switch (tokens.small(token)) {
            case "am" -> Half.BEFORE_NOON;
            case "pm" -> Half.AFTER_NOON;
            case "a" -> dotted(tokens, token) ? Half.BEFORE_NOON : Half.NONE;
            case "p" -> dotted(tokens, token) ? Half.AFTER_NOON : Half.NONE;
            default -> Half.NONE;
        };
    }

    /// "a.m."
    private static boolean dotted(Tokens tokens, int token) {
        return tokens.is(token + 1, ".") && tokens.is(token + 2, "m");
    }

    private static Zone zone(Tokens tokens, int from) {
        String next = tokens.word(from);
        if (ZONES.contains(next)) {
            return new Zone(from + 1, next);
        }
        boolean named = tokens.isLetters(from) && tokens.is(from + 1, "time");
        return named ? new Zone(from + 2, tokens.words(from, from + 2)) : new Zone(from, "");
    }

    /// @param words empty if no zone is named
    private record Zone(int end, String words) {}

    private enum Half {
        NONE,
        BEFORE_NOON,
        AFTER_NOON;

        /// How many tokens say so: "AM", "a.m", "a.m."
        int tokens(Tokens tokens, int from) {
            if (this == NONE) {
                return 0;
            }
            if (!dotted(tokens, from)) {
                return 1;
            }
            return tokens.is(from + 3, ".") && tokens.touches(from + 3) ? 4 : 3;
        }
    }
}
