package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.ReportId;
import dev.readout.story.Happening;
import dev.readout.story.Happening.Status;
import dev.readout.story.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gathers what the reports put on a date.
///
/// Moments at one time are one happening if their sentences share [#SHARED] words of matter; on one
/// day those that date a telling ("said Wednesday") stand apart. What two of them would show with
/// the same words is shown once. So a year ("last year") joins a month that lies in it, a month or
/// a weekend a day; a year never joins a day at once. The publication of a report is a happening of
/// its own; those on the day that most reports tell of are one, for there they tell a reader
/// little.
public final class TimelineBuilder {
    /// Words of matter that two sentences share when they are taken to tell of one thing. One alone
    /// is often the name of the country that all reports are about.
    private static final int SHARED = 2;

    private static final Comparator<Happening> ORDER =
            Comparator.comparing(Happening::time)
                    .thenComparing(happening -> happening.words().getFirst());

    /// Sorted by time, then by place.
    public List<Happening> of(List<Analysis> analyses, Map<ReportId, Dating> datings) {
        List<Moment> moments = new ArrayList<>();
        List<Analysis> dated =
                analyses.stream()
                        .filter(one ->
                                one.report().head().published().published().onDay().isPresent())
                        .toList();
        for (Analysis analysis : analyses) {
            Dating dating = datings.getOrDefault(analysis.report().id(), Dating.unknown());
            Twins twins = new Twins(analysis, dated);
            moments.addAll(new MomentFinder(analysis, dating, dated, twins).moments());
        }
        List<Group> groups = groups(moments.stream().sorted().toList());
        List<Happening> happenings =
                new ArrayList<>(once(groups.stream().map(Group::happening).toList()));
        happenings.addAll(publications(analyses, leadingDay(groups)));
        return happenings.stream().sorted(ORDER).toList();
    }

    /// Each clause is shown for one happening of its time.
    private static List<Happening> once(List<Happening> happenings) {
        List<Happening> kept = new ArrayList<>();
        for (Happening one : happenings) {
            boolean shown =
                    kept.stream()
                            .filter(other -> other.time().equals(one.time()))
                            .flatMap(other -> other.clause().stream())
                            .anyMatch(clause -> one.clause().filter(clause::overlaps).isPresent());
            kept.add(shown ? one.withoutClause() : one);
        }
        return kept;
    }

    private static List<Group> groups(List<Moment> moments) {
        List<Group> groups = new ArrayList<>();
        for (Moment moment : moments) {
            groups.stream()
                    .filter(group -> group.takes(moment))
                    .findFirst()
                    .orElseGet(() -> added(groups))
                    .add(moment);
        }
        return sharpened(groups);
    }

    private static Group added(List<Group> groups) {
        Group group = new Group();
        groups.add(group);
        return group;
    }

    /// Vaguer groups join the more exact one that shares most with them.
    private static List<Group> sharpened(List<Group> groups) {
        List<Group> kept = new ArrayList<>();
        List<Group> vagueFirst =
                groups.stream()
                        .sorted(Comparator.comparingInt(Group::vagueness).reversed())
                        .toList();
        for (Group vague : vagueFirst) {
            Optional<Group> exact =
                    groups.stream()
                            .filter(group -> group.sharpens(vague))
                            .filter(group -> group.shared(vague) >= shared(vague))
                            .max(Comparator.comparingLong(group -> group.shared(vague)));
            exact.ifPresentOrElse(group -> group.addAll(vague), () -> kept.add(vague));
        }
        return kept;
    }

    /// Two days of one weekend may each have had its news.
    private static int shared(Group vague) {
        return vague.isWeekend() ? SHARED + 1 : SHARED;
    }

    /// The past day that most reports tell of.
    private static Optional<TimeSpan> leadingDay(List<Group> groups) {
        Map<TimeSpan, Set<ReportId>> tellers = new TreeMap<>();
        for (Group group : groups) {
            if (group.time().isDay() && group.status() == Status.HAPPENED) {
                tellers.computeIfAbsent(group.time(), day -> new HashSet<>())
                        .addAll(group.reports());
            }
        }
        return tellers.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey);
    }

    private static List<Happening> publications(
            List<Analysis> analyses, Optional<TimeSpan> leading) {
        List<Happening> happenings = new ArrayList<>();
        List<Citation> together = new ArrayList<>();
        for (Analysis analysis : analyses) {
            Dating dating = analysis.report().head().published();
            Optional<TimeSpan> day = dating.published().onDay().map(TimeSpan::of);
            if (day.isPresent() && day.equals(leading)) {
                together.addAll(dating.evidence());
            } else if (day.isPresent() && !dating.evidence().isEmpty()) {
                happenings.add(published(day.get(), dating.evidence()));
            }
        }
        leading.filter(day -> !together.isEmpty())
                .map(day -> published(day, together))
                .ifPresent(happenings::add);
        return happenings;
    }

    private static Happening published(TimeSpan day, List<Citation> evidence) {
        return new Happening(day, Status.HAPPENED, How.STATED, evidence, Optional.empty());
    }

    /// Moments of one happening, the first by place first.
    private static final class Group {
        private final List<Moment> moments = new ArrayList<>();

        void add(Moment moment) {
            moments.add(moment);
        }

        void addAll(Group vague) {
            moments.addAll(vague.moments);
        }

        TimeSpan time() {
            return moments.getFirst().time();
        }

        /// 0 for a day, 1 for a week or another run of days, 2 for a month, 3 for a year.
        int vagueness() {
            return switch (time().iso().length()) {
                case 4 -> 3;
                case 7 -> 2;
                case 10 -> 0;
                default -> 1;
            };
        }

        boolean isWeekend() {
            return vagueness() == 1 && time().last().equals(time().first().plusDays(1));
        }

        boolean takes(Moment moment) {
            Moment first = moments.getFirst();
            return first.time().equals(moment.time())
                    && (!first.time().isDay() || first.told() == moment.told())
                    && moments.stream().anyMatch(each -> each.shared(moment) >= SHARED);
        }

        /// Whether it is the month of that year, the day of that month or a day of that weekend.
        boolean sharpens(Group vague) {
            boolean step =
                    (vague.vagueness() == 3 && vagueness() == 2)
                            || (vague.vagueness() == 2 && vagueness() == 0)
                            || (vague.isWeekend() && vagueness() == 0);
            return step && vague.time().contains(time());
        }

        long shared(Group other) {
            return moments.stream()
                    .flatMap(one -> other.moments.stream().map(one::shared))
                    .max(Comparator.naturalOrder())
                    .orElse(0L);
        }

        Set<ReportId> reports() {
            Set<ReportId> reports = new HashSet<>();
            moments.forEach(moment -> reports.add(moment.words().report()));
            return reports;
        }

        /// Planned while no report tells it as past.
        Status status() {
            return moments.stream().allMatch(moment -> moment.status() == Status.PLANNED)
                    ? Status.PLANNED
                    : Status.HAPPENED;
        }

        Happening happening() {
            return new Happening(time(), status(), how(), words(), clause());
        }

        /// The best way that any report gives the date; borrowed if a more exact report lent it.
        private How how() {
            return moments.stream()
                    .filter(moment -> moment.time().equals(time()))
                    .map(Moment::how)
                    .min(Comparator.naturalOrder())
                    .orElse(How.UNKNOWN);
        }

        private Optional<Citation> clause() {
            return moments.stream().flatMap(moment -> moment.clause().stream()).findFirst();
        }

        /// One place per report, the first that gives the date of the happening itself.
        private List<Citation> words() {
            Map<ReportId, Citation> words = new TreeMap<>();
            for (Moment moment : moments) {
                words.putIfAbsent(moment.words().report(), moment.words());
            }
            return List.copyOf(words.values());
        }
    }
}
