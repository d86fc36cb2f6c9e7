package dev.readout.align.slot.state;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Appointments;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.NotWords;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the day for which something is fixed that has not been yet: the hearing, the vote, the
/// reopening.
///
/// Sentences that name somebody or something, and nothing in common, tell of two appointments.
final class PlanDateReader implements SlotReader {
    /// Words between the day and what is fixed for it, at most.
    private static final int BEFORE = 9;

    /// Words behind the day that may name what is fixed for it, and before both that tell whether
    /// it is to come: few, as another deed may follow or go before. Chosen.
    private static final int BEHIND = 5;

    /// Words that tell that it is still to come.
    private static final Set<String> AHEAD =
            Set.of(
                    "will",
                    "'ll",
                    "’ll",
                    "set",
                    "scheduled",
                    "schedule",
                    "schedules",
                    "due",
                    "fixed",
                    "date",
                    "planned",
                    "slated",
                    "expected",
                    "adjourned",
                    "next");

    private static final Set<String> TAKING_PLACE =
            Set.of("held", "taking", "been", "being", "begun", "starting", "beginning", "going");

    private static final Set<String> OPEN =
            NotWords.and(
                    "or",
                    "if",
                    "originally",
                    "initially",
                    "previously",
                    "earlier",
                    "postponed",
                    "delayed",
                    "moved",
                    "instead",
                    "first",
                    "second",
                    "third",
                    "another",
                    "until");

    private static final Set<String> PAST = Set.of("was", "were", "had");
    private static final Set<String> FIXED =
            Set.of("set", "scheduled", "fixed", "adjourned", "date");

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            List<TimePhrase> times =
                    report.analysis().times().stream()
                            .filter(time -> words.sentence().contains(time.words()))
                            .toList();
            times.forEach(time -> fill(words, time).ifPresent(fills::add));
        }
        return fills;
    }

    private static Optional<Fill> fill(SentenceWords words, TimePhrase time) {
        int first = words.at(time.words().start());
        int last = words.at(time.words().end() - 1);
        boolean past =
                time.direction() == TimePhrase.Direction.PAST
                        && !words.has(first - BEFORE, first, FIXED);
        return day(time)
                .filter(day -> !past)
                .flatMap(day ->
                        appointment(words, first, last)
                                .filter(at ->
                                        isAhead(words, Math.min(at, first), Math.max(at, last)))
                                .map(at -> fill(words, at, first, last, day)));
    }

    private static Fill fill(SentenceWords words, int at, int first, int last, String day) {
        String name = Appointments.of(words.form(at)).orElseThrow();
        String sort = Character.isDigit(day.charAt(0)) ? "day" : "weekday";
        return new Fill(
                new Slot(
                        sort + " of the " + name,
                        Aspect.DATE,
                        Step.Part.TIME,
                        true,
                        "one appointment on two days"),
                new Value.State(Set.of(day), names(words)),
                words.cited(Math.min(at, first), Math.max(at, last)));
    }

    private static Set<String> names(SentenceWords words) {
        return words.names().stream()
                .filter(name -> !isCalendar(name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isCalendar(String name) {
        return CalendarNames.weekday(name).isPresent() || CalendarNames.month(name).isPresent();
    }

    /// The day without its year, or the weekday.
    private static Optional<String> day(TimePhrase time) {
        return switch (time.form()) {
            case TimePhrase.Form.OnDay(var day) ->
                    Optional.of(MonthDay.from(day).toString().substring(2));
            case TimePhrase.Form.MonthDay(var day) -> Optional.of(day.toString().substring(2));
            case TimePhrase.Form.WeekdayMonthDay(var weekday, var day) ->
                    Optional.of(day.toString().substring(2));
            case TimePhrase.Form.Weekday(var weekday) -> Optional.of(weekday.toString());
            case TimePhrase.Form.InMonth month -> Optional.empty();
            case TimePhrase.Form.InYear year -> Optional.empty();
            case TimePhrase.Form.MonthOnly month -> Optional.empty();
            case TimePhrase.Form.MonthOfYear month -> Optional.empty();
            case TimePhrase.Form.WeekdayOfWeek week -> Optional.empty();
            case TimePhrase.Form.Weekend weekend -> Optional.empty();
            case TimePhrase.Form.Shifted shifted -> Optional.empty();
            case TimePhrase.Form.Between between -> Optional.empty();
            case TimePhrase.Form.EndOf end -> Optional.empty();
            case TimePhrase.Form.FromOther other -> Optional.empty();
            case TimePhrase.Form.AtClock clock -> Optional.empty();
        };
    }

    /// The nearest word before the day that tells what is fixed, or else behind it.
    private static Optional<Integer> appointment(SentenceWords words, int first, int last) {
        for (int at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
            if (Appointments.of(words.form(at)).isPresent()) {
                boolean compound =
                        words.isNoun(at) && Appointments.of(words.form(at - 1)).isPresent();
                return Optional.of(compound ? at - 1 : at);
            }
            if (Set.of(";", ".").contains(words.form(at)) || isOfAnother(words, at)) {
                break;
            }
        }
        for (int at = last + 1; at <= last + BEHIND && !words.isEnd(at); at++) {
            if (Appointments.of(words.form(at)).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// Whether the day may be that of another deed: "its agenda will be announced on Friday".
    private static boolean isOfAnother(SentenceWords words, int at) {
        return Set.of("VBN", "VBG").contains(words.tag(at))
                && !FIXED.contains(words.form(at))
                && !AHEAD.contains(words.form(at))
                && !TAKING_PLACE.contains(words.form(at));
    }

    /// Whether what stands around tells that it is still to come: "is set for", "are to meet".
    private static boolean isAhead(SentenceWords words, int from, int to) {
        int start = Math.max(0, from - BEHIND);
        boolean ahead = words.has(start, to + 1, AHEAD);
        for (int at = start; at < from; at++) {
            ahead |=
                    Set.of("is", "are").contains(words.form(at)) && words.form(at + 1).equals("to");
        }
        boolean past = words.has(start, to + 1, PAST) && !words.has(start, to + 1, FIXED);
        return ahead && !past && !words.has(start, to + 1, OPEN);
    }
}
