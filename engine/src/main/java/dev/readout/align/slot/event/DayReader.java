package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads on which day something happened or is to happen: the weekday ("tied the knot on
/// Saturday"), or the day of the year ("opens on 21 June", "leaves at the end of March").
///
/// A night belongs to two days, and so do the small hours where reports stand in two zones: both
/// reach over to the day beside.
final class DayReader implements SlotReader {
    private static final int HOURS = 24;

    /// Hours of the next day that a night or a late evening reaches into.
    private static final int NIGHT = 8;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.is(sentence) && !namesZone(sentence)) {
                fills.addAll(fills(sentence));
            }
        }
        return fills;
    }

    /// Where a zone is named, the day may be another elsewhere.
    private static boolean namesZone(SentenceWords sentence) {
        return sentence.analysis().times().stream()
                .filter(time -> sentence.sentence().contains(time.words()))
                .anyMatch(time ->
                        time.form() instanceof TimePhrase.Form.AtClock clock
                                && !clock.zone().isEmpty());
    }

    private record Day(String unit, Value value) {}

    private static List<Fill> fills(SentenceWords sentence) {
        List<Fill> fills = new ArrayList<>();
        ToldReader reader = new ToldReader(sentence);
        for (TimePhrase time : sentence.analysis().times()) {
            Optional<Day> day =
                    sentence.sentence().contains(time.words())
                            ? day(time, before(sentence, time), behind(sentence, time))
                            : Optional.empty();
            if (day.isPresent()) {
                int first = sentence.at(time.words().start());
                int last = sentence.at(time.words().end() - 1);
                for (Told told : reader.with(first, last)) {
                    for (String of : Matters.notPlaces(told)) {
                        fills.add(
                                new Fill(
                                        slot(told, day.get().unit(), of),
                                        day.get().value(),
                                        sentence.cited(
                                                Math.min(first, told.first()),
                                                Math.max(last, told.last()))));
                    }
                }
            }
        }
        return fills;
    }

    private static Slot slot(Told told, String unit, String of) {
        return new Slot(
                "%s of %s%s".formatted(unit, told.kind().name(), of),
                Aspect.DATE,
                Step.Part.TIME,
                true,
                "one happening on two days");
    }

    private static Optional<Day> day(TimePhrase time, String before, String behind) {
        if (before.matches(".*\\b(?:since|by|between|from|before|after)(?: the)? ?$")
                || before.matches(".*\\b(?:last|next|previous) $")) {
            return Optional.empty();
        }
        if (behind.matches("^ ?[-–—:].*") && before.isBlank()) {
            return Optional.empty();
        }
        return switch (time.form()) {
            case TimePhrase.Form.Weekday(DayOfWeek day) ->
                    Optional.of(new Day("weekday", weekday(day, before, behind)));
            case TimePhrase.Form.WeekdayMonthDay on -> Optional.of(of(on.day()));
            case TimePhrase.Form.MonthDay on -> Optional.of(of(on.day()));
            case TimePhrase.Form.OnDay on -> Optional.of(ofYear(on.day()));
            case TimePhrase.Form.MonthOnly(Month month) -> Optional.of(of(month, before));
            default -> Optional.empty();
        };
    }

    private static Day of(MonthDay day) {
        long at = number(day.getMonth(), day.getDayOfMonth());
        return new Day("date", new Value.Period(at, at));
    }

    /// Held against days of the same year only: reports tell of like happenings of other years.
    private static Day ofYear(LocalDate day) {
        return new Day("date in " + day.getYear(), of(MonthDay.from(day)).value());
    }

    /// "At the end of March": its last days.
    private static Day of(Month month, String before) {
        int last = month.maxLength();
        boolean end = before.matches(".*\\b(?:the )?(?:end of|late) $");
        boolean start = before.matches(".*\\b(?:the )?(?:beginning of|start of|early) $");
        boolean middle = before.matches(".*\\b(?:the )?(?:middle of|mid-?) ?$");
        return new Day(
                "date",
                new Value.Period(
                        number(month, end ? last - 10 : middle ? 8 : 1),
                        number(month, start ? 12 : middle ? 23 : last)));
    }

    private static long number(Month month, int day) {
        return month.getValue() * 31L + day;
    }

    private static Value weekday(DayOfWeek day, String before, String behind) {
        int start = (day.getValue() - 1) * HOURS;
        boolean early =
                before.matches(".*\\b(?:early|before dawn|small hours|hours)(?: on| of)? ?$")
                        || behind.matches("^ (?:before dawn|morning).*");
        boolean late =
                before.matches(".*\\blate(?: on)? ?$")
                        || behind.matches("^ (?:night|evening|midnight).*")
                        || before.matches(".*\\bnight(?: on| of)? ?$");
        return new Value.Week(
                early ? start - NIGHT : start, start + (late ? HOURS + NIGHT : HOURS - 1));
    }

    private static String before(SentenceWords sentence, TimePhrase time) {
        String text = sentence.text();
        return flat(text.substring(0, time.words().start() - sentence.sentence().start()));
    }

    /// From the last letters of the words on, which may take in a part of the day.
    private static String behind(SentenceWords sentence, TimePhrase time) {
        String text = sentence.text();
        String words = text.substring(time.words().start() - sentence.sentence().start());
        int space = words.indexOf(' ');
        return space < 0 ? "" : flat(words.substring(space));
    }

    private static String flat(String text) {
        return text.replace('\n', ' ').toLowerCase(Locale.ROOT);
    }
}
