package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Tells when each report was published: as it states, or from its weekdays and a dated peer.
///
/// A report that gives day and month above its text takes the year of a dated peer near that day.
/// Another one without a date borrows one only if it names a weekday that a dated peer of the story
/// names too. Then each day near a dated report is weighed by how well the weekdays fit: reports
/// name mostly today, yesterday and the days just ahead. The day that fits best is taken if it has
/// at least [#LEAST_SHARE] of all the weight. Reports that nothing ties stay without a date.
public final class DatingResolver {
    /// Days before and after a peer's date on which a report of the same event may have come out.
    private static final int REACH = 7;

    /// Share of the weight that the best day must have, from 0 to 1. Below it the day is a guess.
    private static final double LEAST_SHARE = 0.4;

    /// How often a bare weekday means the day so many days back, today first. The order is what
    /// counts: the newer the commoner. Judgement from newspaper usage, not measured.
    private static final double[] BACK = {0.42, 0.32, 0.11, 0.06, 0.04, 0.03, 0.02};

    /// The same for days ahead.
    private static final double[] AHEAD = {0.10, 0.25, 0.20, 0.15, 0.12, 0.10, 0.08};

    /// How often two reports of one event come out so many days apart. Judgement, as above.
    private static final double[] APART = {0.50, 0.20, 0.05, 0.02, 0.01, 0.01, 0.01, 0.01};

    /// A weekday whose verb does not tell lies behind in so many cases.
    private static final double BEHIND = 0.7;

    /// One date per report, in the order of their ids.
    public Map<ReportId, Dating> of(List<Analysis> analyses) {
        Map<ReportId, Dating> datings = new TreeMap<>();
        List<Analysis> dated = new ArrayList<>();
        for (Analysis analysis : analyses) {
            Dating stated = analysis.report().head().published();
            datings.put(analysis.report().id(), stated);
            if (stated.published().onDay().isPresent()) {
                dated.add(analysis);
            }
        }
        dated.sort(Comparator.comparing(peer -> peer.report().id()));
        for (Analysis analysis : analyses) {
            if (!dated.contains(analysis)) {
                borrowed(analysis, dated)
                        .ifPresent(dating -> datings.put(analysis.report().id(), dating));
            }
        }
        return datings;
    }

    private static Optional<Dating> borrowed(Analysis analysis, List<Analysis> dated) {
        return HeadDay.of(analysis.report())
                .flatMap(head -> nearest(head, dated))
                .or(() -> ofWeekdays(analysis, dated));
    }

    /// The day of that name within [#REACH] days of a dated report.
    private static Optional<Dating> nearest(HeadDay head, List<Analysis> dated) {
        for (Analysis peer : dated) {
            LocalDate around = Weighing.day(peer);
            for (int shift = -REACH; shift <= REACH; shift++) {
                LocalDate day = around.plusDays(shift);
                if (head.isOf(day)) {
                    List<Citation> evidence = new ArrayList<>(List.of(head.words()));
                    evidence.addAll(peer.report().head().published().evidence());
                    return Optional.of(new Dating(new Published.On(day), How.BORROWED, evidence));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Dating> ofWeekdays(Analysis analysis, List<Analysis> dated) {
        Set<DayOfWeek> named = new HashSet<>(weekdays(analysis));
        List<Analysis> peers = dated.stream().filter(peer -> sharesDay(named, peer)).toList();
        List<TimePhrase> ties = weekdayPhrases(analysis);
        Optional<LocalDate> day =
                peers.isEmpty() ? Optional.empty() : new Weighing(ties, dated).best();
        return day.map(date ->
                new Dating(new Published.On(date), How.BORROWED, evidence(analysis, peers)));
    }

    private static boolean sharesDay(Set<DayOfWeek> named, Analysis peer) {
        return weekdays(peer).stream().anyMatch(named::contains);
    }

    private static List<DayOfWeek> weekdays(Analysis analysis) {
        return weekdayPhrases(analysis).stream().map(DatingResolver::weekday).toList();
    }

    private static List<TimePhrase> weekdayPhrases(Analysis analysis) {
        return analysis.times().stream()
                .filter(phrase ->
                        phrase.form() instanceof Form.Weekday
                                || phrase.form() instanceof Form.WeekdayMonthDay)
                .toList();
    }

    private static DayOfWeek weekday(TimePhrase phrase) {
        return switch (phrase.form()) {
            case Form.Weekday on -> on.day();
            case Form.WeekdayMonthDay on -> on.weekday();
            default -> throw new IllegalArgumentException("no weekday: " + phrase);
        };
    }

    /// The weekdays of the report and the words that date its peers.
    private static List<Citation> evidence(Analysis analysis, List<Analysis> peers) {
        List<Citation> evidence =
                new ArrayList<>(
                        Citation.of(
                                analysis.report().id(),
                                weekdayPhrases(analysis).stream().map(TimePhrase::words).toList()));
        peers.forEach(peer -> evidence.addAll(peer.report().head().published().evidence()));
        return evidence;
    }

    /// The days on which one report may have come out, weighed.
    ///
    /// @param ties its weekdays
    /// @param dated all dated reports of the story
    private record Weighing(List<TimePhrase> ties, List<Analysis> dated) {

        Optional<LocalDate> best() {
            Map<LocalDate, Double> weights = new TreeMap<>();
            for (Analysis peer : dated) {
                LocalDate around = day(peer);
                for (int shift = -REACH; shift <= REACH; shift++) {
                    LocalDate day = around.plusDays(shift);
                    weights.merge(day, weight(day, Math.abs(shift)), Math::max);
                }
            }
            double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
            return weights.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .filter(best -> sum > 0 && best.getValue() >= LEAST_SHARE * sum)
                    .map(Map.Entry::getKey);
        }

        private static LocalDate day(Analysis peer) {
            return peer.report().head().published().published().onDay().orElseThrow();
        }

        private double weight(LocalDate day, int apart) {
            double weight = APART[apart];
            for (TimePhrase phrase : distinct()) {
                weight *= fit(phrase, day);
            }
            return weight;
        }

        /// Each weekday counts once per direction.
        private List<TimePhrase> distinct() {
            Set<String> seen = new HashSet<>();
            return ties.stream()
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
}
