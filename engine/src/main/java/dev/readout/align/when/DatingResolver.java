package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
/// a share of all the weight ([LikelyDays]). Reports that nothing ties stay without a date.
public final class DatingResolver {
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

    /// The day of that name within [LikelyDays#REACH] days of a dated report.
    private static Optional<Dating> nearest(HeadDay head, List<Analysis> dated) {
        for (Analysis peer : dated) {
            LocalDate around = LikelyDays.dayOf(peer);
            for (int shift = -LikelyDays.REACH; shift <= LikelyDays.REACH; shift++) {
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
        Optional<LocalDate> day =
                peers.isEmpty() ? Optional.empty() : new LikelyDays(analysis, dated).best();
        return day.map(date ->
                new Dating(new Published.On(date), How.BORROWED, evidence(analysis, peers)));
    }

    private static boolean sharesDay(Set<DayOfWeek> named, Analysis peer) {
        return weekdays(peer).stream().anyMatch(named::contains);
    }

    private static List<DayOfWeek> weekdays(Analysis analysis) {
        return LikelyDays.weekdays(analysis).stream().map(DatingResolver::weekday).toList();
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
                                LikelyDays.weekdays(analysis).stream()
                                        .map(TimePhrase::words)
                                        .toList()));
        peers.forEach(peer -> evidence.addAll(peer.report().head().published().evidence()));
        return evidence;
    }
}
