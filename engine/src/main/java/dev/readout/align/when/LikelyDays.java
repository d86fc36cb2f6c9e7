package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.story.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The days on which one report without a date may have come out: those near its dated peers, each
/// weighed by how well the weekdays that it names fit.
final class LikelyDays {
    /// Days before and after a peer's date on which a report of the same event may have come out.
    static final int REACH = 7;

    /// Share of the weight that the best day must have, from 0 to 1. Below it the day is a guess.
    private static final double LEAST_SHARE = 0.4;

    /// Share of the weight of the days that must put a phrase on one date, from 0 to 1. Higher than
    /// [#LEAST_SHARE], for here nothing but the weekday ties the report to its peers. Chosen.
    private static final double AGREED = 0.8;

    /// How often a bare weekday means the day so many days back, today first. The order is what
    /// counts: the newer the commoner. Judgement from newspaper usage, not measured.
    private static final double[] BACK = {0.42, 0.32, 0.11, 0.06, 0.04, 0.03, 0.02};

    /// The same for days ahead.
    private static final double[] AHEAD = {0.10, 0.25, 0.20, 0.15, 0.12, 0.10, 0.08};

    /// How often two reports of one event come out so many days apart. Judgement, as above.
    private static final double[] APART = {0.50, 0.20, 0.05, 0.02, 0.01, 0.01, 0.01, 0.01};

    /// A weekday whose verb does not tell lies behind in so many cases.
    private static final double BEHIND = 0.7;

    private final Map<LocalDate, Double> weights = new TreeMap<>();
    private final double sum;

    /// @param dated the dated reports of the story; none makes no day likely
    LikelyDays(Analysis analysis, List<Analysis> dated) {
        List<TimePhrase> ties = ties(analysis);
        for (Analysis peer : dated) {
            LocalDate around = dayOf(peer);
            for (int shift = -REACH; shift <= REACH; shift++) {
                LocalDate day = around.plusDays(shift);
                weights.merge(day, weight(ties, day, Math.abs(shift)), Math::max);
            }
        }
        sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The day of publication that a dated report states.
    static LocalDate dayOf(Analysis dated) {
        return dated.report().head().published().published().onDay().orElseThrow();
    }

    /// The phrases of a report that name weekdays.
    static List<TimePhrase> weekdays(Analysis analysis) {
        return analysis.times().stream()
                .filter(phrase ->
                        phrase.form() instanceof Form.Weekday
                                || phrase.form() instanceof Form.WeekdayMonthDay)
                .toList();
    }

    /// The day that fits best, if it stands out.
    Optional<LocalDate> best() {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> sum > 0 && best.getValue() >= LEAST_SHARE * sum)
                .map(Map.Entry::getKey);
    }

    /// The date of a phrase, if nearly all likely days give it the same: "on Sunday" in a report of
    /// some day in the middle of the week.
    Optional<TimeSpan> place(Form form, Direction direction) {
        Map<TimeSpan, Double> places = new TreeMap<>();
        weights.forEach((day, weight) ->
                new Calendar(day)
                        .place(form, direction)
                        .ifPresent(time -> places.merge(time, weight, Double::sum)));
        return places.entrySet().stream()
                .filter(place -> sum > 0 && place.getValue() >= AGREED * sum)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static double weight(List<TimePhrase> ties, LocalDate day, int apart) {
        double weight = APART[apart];
        for (TimePhrase phrase : ties) {
            weight *= fit(phrase, day);
        }
        return weight;
    }

    /// Each weekday counts once per direction.
    private static List<TimePhrase> ties(Analysis analysis) {
        Set<String> seen = new HashSet<>();
        return weekdays(analysis).stream()
                .filter(phrase -> seen.add(phrase.form() + " " + phrase.direction()))
                .toList();
    }

    private static double fit(TimePhrase phrase, LocalDate day) {
        return switch (phrase.form()) {
            case Form.WeekdayMonthDay on ->
                    Calendar.tied(on, day.getYear())
                            .map(date -> fit(date, day, phrase.direction()))
                            .orElse(0.0);
            case Form.Weekday on -> fit(on.day(), day, phrase.direction());
            default -> 1;
        };
    }

    private static double fit(LocalDate named, LocalDate day, Direction direction) {
        long apart = ChronoUnit.DAYS.between(day, named);
        boolean against =
                (direction == Direction.FUTURE && apart < 0)
                        || (direction == Direction.PAST && apart > 0);
        if (against || Math.abs(apart) > REACH - 1) {
            return 0;
        }
        return apart < 0 ? BACK[(int) -apart] : AHEAD[(int) apart];
    }

    private static double fit(DayOfWeek named, LocalDate day, Direction direction) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - named.getValue(), 7);
        int ahead = Math.floorMod(-back, 7);
        return switch (direction) {
            case PAST -> BACK[back];
            case FUTURE -> AHEAD[ahead];
            case UNKNOWN -> Math.max(BEHIND * BACK[back], (1 - BEHIND) * AHEAD[ahead]);
        };
    }
}
