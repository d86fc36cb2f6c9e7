package dev.readout.extract.line;

import dev.readout.knowledge.CalendarNames;
import dev.readout.report.Published;
import dev.readout.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads calendar dates with a year, as news pages print them: "March 11, 2025 09:15", "Tue, 11 Mar
/// 2025 12:28 EDT", "12 Mar. 2025", "2025-03-12", "Published: 12.03.2025".
///
/// A day and month in figures is read only if one order is possible: "25/12/2013" and, between
/// points, "7.8.2013", never "07/08/2013". A time of day without an offset stays without one.
public final class DateReader {
    private static final String NAME = "(\\p{Lu}\\p{L}{2,8})\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";

    /// Words and marks between a date and its time: "March 11, 2025 at 9:15", "March 11, 2025 |
    /// 9:15".
    private static final String TO_TIME = "(?:\\s|,|\\.|at\\b|@|[-–—|/·•]|T(?=\\d)){1,6}";

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)" + DAY + "(?:\\s|-|of\\b){1,4}" + NAME + "(?:\\s|,|-){1,3}" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + NAME + "\\s{0,2}" + DAY + "(?:\\s|,){1,3}" + YEAR);
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<![\\d/.-])((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d)");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})/(\\d\\d)(?=[ ,]{1,3}\\d{1,2}:\\d\\d)"
                            + "(?=(.{0,12}?\\b(?:[ECMP][SD]?T)\\b)?)");
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2})(?::\\s?|\\.(?:\\s(?=\\d\\d\\s?[AaPp]\\.?[Mm]))?)(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,9})?)?(?!\\d)(?:\\s{0,2}([AaPp])\\.?[Mm]\\b\\.?)?"
                        + "(?:\\s{0,2}\\(?(Z\\b|GMT|UTC|[+-]\\d\\d:?\\d\\d|\\p{Lu}{2,5}\\b)\\)?)?");
    private static final Pattern TO_THE_TIME = Pattern.compile(TO_TIME);

    /// Abbreviations that mean one offset wherever news is written. CST, IST, AST and BST are not
    /// among them: each names several.
    private static final Map<String, ZoneOffset> OFFSETS =
            Map.ofEntries(
                    Map.entry("Z", ZoneOffset.UTC),
                    Map.entry("GMT", ZoneOffset.UTC),
                    Map.entry("UTC", ZoneOffset.UTC),
                    Map.entry("EST", ZoneOffset.ofHours(-5)),
                    Map.entry("EDT", ZoneOffset.ofHours(-4)),
                    Map.entry("CDT", ZoneOffset.ofHours(-5)),
                    Map.entry("MDT", ZoneOffset.ofHours(-6)),
                    Map.entry("PST", ZoneOffset.ofHours(-8)),
                    Map.entry("PDT", ZoneOffset.ofHours(-7)),
                    Map.entry("CET", ZoneOffset.ofHours(1)),
                    Map.entry("CEST", ZoneOffset.ofHours(2)),
                    Map.entry("AEST", ZoneOffset.ofHours(10)),
                    Map.entry("AEDT", ZoneOffset.ofHours(11)),
                    Map.entry("NZST", ZoneOffset.ofHours(12)),
                    Map.entry("NZDT", ZoneOffset.ofHours(13)),
                    Map.entry("HKT", ZoneOffset.ofHours(8)),
                    Map.entry("SGT", ZoneOffset.ofHours(8)),
                    Map.entry("JST", ZoneOffset.ofHours(9)),
                    Map.entry("KST", ZoneOffset.ofHours(9)));

    private DateReader() {}

    /// A date found in a line.
    ///
    /// @param words from the first character of the date to the last of its time, within the line
    public record Dated(Published published, Span words) {
        public boolean hasTime() {
            return published instanceof Published.At;
        }

        public LocalDate day() {
            return published.onDay().orElseThrow();
        }
    }

    /// All dates of a line, in its order.
    public static List<Dated> in(String line) {
        List<Dated> found = new ArrayList<>();
        if (!mayHold(line)) {
            return found;
        }
        collect(DAY_FIRST, line, m -> day(m.group(3), month(m.group(2)), m.group(1)), found);
        collect(MONTH_FIRST, line, m -> day(m.group(3), month(m.group(1)), m.group(2)), found);
        collect(YEAR_FIRST, line, m -> day(m.group(1), figures(m.group(3)), m.group(4)), found);
        collect(FIGURES, line, DateReader::inFigures, found);
        collect(SHORT, line, DateReader::inShort, found);
        found.sort((one, other) -> one.words().compareTo(other.words()));
        return found;
    }

    /// Whether there is a year, or figures between two bars before a time.
    static boolean mayHold(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            bars += c == '/' ? 1 : 0;
            boolean isYear =
                    (c == '1' || c == '2')
                            && line.startsWith(c == '1' ? "19" : "20", i)
                            && isDigit(line, i + 2)
                            && isDigit(line, i + 3);
            if (isYear || (bars >= 2 && c == ':')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String line, int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    public static Optional<Dated> firstIn(String line) {
        return in(line).stream().findFirst();
    }

    private interface DayOf {
        Optional<LocalDate> of(Matcher matcher);
    }

    private static void collect(Pattern pattern, String line, DayOf dayOf, List<Dated> found) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            Span words = new Span(matcher.start(), matcher.end());
            if (found.stream().noneMatch(other -> other.words().overlaps(words))) {
                dayOf.of(matcher).ifPresent(day -> found.add(withTime(line, day, words)));
            }
        }
    }

    /// The time after the date, or right before it.
    private static Dated withTime(String line, LocalDate day, Span words) {
        Matcher gap = TO_THE_TIME.matcher(line).region(words.end(), line.length());
        int from = gap.lookingAt() ? gap.end() : words.end();
        Matcher time = TIME.matcher(line).region(from, line.length());
        if (from > words.end() && time.lookingAt()) {
            Optional<Published> exact = at(day, time);
            if (exact.isPresent()) {
                return new Dated(exact.get(), new Span(words.start(), time.end()));
            }
        }
        return new Dated(new Published.On(day), words);
    }

    private static Optional<Published> at(LocalDate day, Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        int minute = Integer.parseInt(time.group(2));
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        LocalDateTime local = LocalDateTime.of(day, LocalTime.of(hour, minute, second));
        return Optional.of(new Published.At(local, offset(time.group(5))));
    }

    private static Optional<ZoneOffset> offset(@org.jspecify.annotations.Nullable String zone) {
        if (zone == null) {
            return Optional.empty();
        }
        if (zone.startsWith("+") || zone.startsWith("-")) {
            try {
                return Optional.of(ZoneOffset.of(zone));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(OFFSETS.get(zone));
    }

    /// Between points the day stands first wherever dates are written so.
    private static Optional<LocalDate> inFigures(Matcher matcher) {
        return matcher.group(2).equals(".")
                ? day(matcher.group(4), figures(matcher.group(3)), matcher.group(1))
                : inFigures(matcher.group(4), matcher.group(1), matcher.group(3));
    }

    private static Optional<LocalDate> inFigures(String year, String first, String second) {
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        if (one > 12 || one == two) {
            return day(year, figures(second), first);
        }
        return two > 12 ? day(year, figures(first), second) : Optional.empty();
    }

    /// "11/19/19 06:56 AM EST": of this century; where both orders are possible, the month stands
    /// first if a zone of North America follows.
    private static Optional<LocalDate> inShort(Matcher matcher) {
        String year = "20" + matcher.group(3);
        return matcher.group(4) == null
                ? inFigures(year, matcher.group(1), matcher.group(2))
                : day(year, figures(matcher.group(1)), matcher.group(2));
    }

    private static Optional<LocalDate> day(String year, Optional<Month> month, String day) {
        try {
            return month.map(
                    name -> LocalDate.of(Integer.parseInt(year), name, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String name) {
        return CalendarNames.month(
                name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    private static Optional<Month> figures(String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
    }
}
