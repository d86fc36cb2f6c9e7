package dev.readout.align.slot.event;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.DayParts;
import dev.readout.report.TimePhrase;
import dev.readout.text.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds times of day in a sentence: "at 5.15am", "shortly after two in the morning", "over
/// breakfast", "late on Thursday afternoon".
///
/// Bounds ("by noon", "until dawn") are left out: they tell when something was over or not yet.
final class DayTimeFinder {
    private static final Map<String, Integer> HOURS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12));

    private static final Pattern SPOKEN =
            Pattern.compile(
                    "\\b(?:(half past|quarter past|a quarter past|quarter to|a quarter to)"
                            + " )?(\\d{1,2}|"
                            + String.join("|", HOURS.keySet())
                            + ")(?: o['’]clock)?(?: in the| on [a-z]+day| [a-z]+day| at| that|"
                            + " this)? (morning|afternoon|evening|night)\\b");

    private static final Pattern MIDNIGHT = Pattern.compile("\\bmidnight\\b");

    /// What stands before a time and moves it.
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:(shortly|just|soon|a little|slightly|moments|minutes|a few minutes|not"
                        + " long) )?"
                        + "(before|after|past|towards?|by|until|till|since|from|between|to|about|around"
                        + "|nearly|almost|roughly|approximately|circa|at|shortly)(?:"
                        + " (?:about|around|roughly|approximately))? $");

    /// In minutes. A time in figures may be rounded by `SLACK`, one in words by `NEAR`; "shortly
    /// before" means up to `SOON`, "before" alone up to `LONG`. Chosen.
    private static final int HOUR = 60;

    private static final int SLACK = 10;
    private static final int NEAR = 20;
    private static final int SOON = 45;
    private static final int LONG = 120;

    private DayTimeFinder() {}

    /// In the order of the text, none inside another.
    static List<DayTime> in(SentenceWords sentence) {
        List<DayTime> found = new ArrayList<>();
        String text = sentence.text().replace('\n', ' ').toLowerCase(Locale.ROOT);
        int start = sentence.sentence().start();
        for (TimePhrase time : sentence.analysis().times()) {
            if (time.form() instanceof TimePhrase.Form.AtClock clock
                    && sentence.sentence().contains(time.words())) {
                int from = time.words().start() - start;
                while (!Character.isDigit(text.charAt(from))) {
                    from++;
                }
                hours(text, from, minutes(clock.time()), SLACK)
                        .ifPresent(hours ->
                                found.add(
                                        new DayTime(
                                                time.words(), hours, zone(clock.zone()), true)));
            }
        }
        List<Span> bounds = new ArrayList<>();
        clockWords(text, start).forEach(one -> add(one, found));
        midnights(text, start).forEach(one -> add(one, found));
        for (DayParts.Part part : DayParts.all()) {
            Matcher matcher = part.words().matcher(text);
            while (matcher.find()) {
                Span words = new Span(start + matcher.start(), start + matcher.end());
                if (isBound(text, matcher.start())) {
                    bounds.add(words);
                } else if (bounds.stream().noneMatch(words::overlaps)) {
                    add(
                            new DayTime(words, new Value.Hours(part.from(), part.to()), "", false),
                            found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(DayTime time, List<DayTime> found) {
        if (found.stream().noneMatch(other -> other.words().overlaps(time.words()))) {
            found.add(time);
        }
    }

    private static List<DayTime> clockWords(String text, int start) {
        List<DayTime> found = new ArrayList<>();
        Matcher matcher = SPOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group(2);
            int hour = HOURS.containsKey(word) ? HOURS.get(word) : Integer.parseInt(word);
            if (hour <= 12) {
                int minute = minute(hour, matcher.group(1), matcher.group(3));
                Span words = new Span(start + matcher.start(), start + matcher.end());
                hours(text, matcher.start(), minute, NEAR)
                        .ifPresent(hours -> found.add(new DayTime(words, hours, "", true)));
            }
        }
        return found;
    }

    private static int minute(int hour, String shift, String half) {
        boolean late =
                half.equals("afternoon")
                        || half.equals("evening")
                        || (half.equals("night") && hour >= 6 && hour < 12);
        int base = (hour % 12 + (late ? 12 : 0)) * HOUR;
        if (shift == null) {
            return base;
        }
        return base + (shift.startsWith("half") ? HOUR / 2 : shift.contains("past") ? 15 : -15);
    }

    private static List<DayTime> midnights(String text, int start) {
        List<DayTime> found = new ArrayList<>();
        Matcher matcher = MIDNIGHT.matcher(text);
        while (matcher.find()) {
            Span words = new Span(start + matcher.start(), start + matcher.end());
            hours(text, matcher.start(), 24 * HOUR, HOUR)
                    .ifPresent(hours -> found.add(new DayTime(words, hours, "", false)));
        }
        return found;
    }

    /// The hours that a time of day means with the words before it; empty of a bound.
    private static Optional<Value.Hours> hours(String text, int from, int minute, int slack) {
        Matcher lead = LEAD.matcher(text.substring(0, from));
        if (!lead.find()) {
            return Optional.of(new Value.Hours(minute - slack, minute + slack));
        }
        boolean soon = lead.group(1) != null;
        return switch (lead.group(2)) {
            case "before", "toward", "towards", "nearly", "almost" ->
                    Optional.of(new Value.Hours(minute - (soon ? SOON : LONG), minute));
            case "after", "past" ->
                    Optional.of(new Value.Hours(minute, minute + (soon ? SOON : LONG)));
            case "about", "around", "roughly", "approximately", "circa" ->
                    Optional.of(new Value.Hours(minute - slack - NEAR, minute + slack + NEAR));
            case "at", "shortly" -> Optional.of(new Value.Hours(minute - slack, minute + slack));
            default -> Optional.empty();
        };
    }

    private static boolean isBound(String text, int from) {
        return text.substring(0, from)
                .matches("(?s).*\\b(?:by|until|till|since|from|between|to|for|of|and) (?:the )?");
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    private static String zone(String written) {
        String zone = written.toLowerCase(Locale.ROOT);
        return zone.equals("gmt") || zone.equals("z")
                ? "utc"
                : zone.startsWith("local") ? "" : zone;
    }
}
