package dev.readout.group;

import dev.readout.report.ReportId;
import dev.readout.report.Terms;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import dev.readout.story.TimeSpan;
import dev.readout.text.Plain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Tells what a story is about, from its open reports.
final class StoryTeller {
    private static final int RELATED = 5;

    /// Names that two stories share at least to be related, of the first ones of each
    /// ([Billing#NAMES]). One that few stories tell of counts more.
    private static final int COMMON = 2;

    private final Desk desk;

    StoryTeller(Desk desk) {
        this.desk = desk;
    }

    Story tell(Group group) {
        Billing billing = new Billing(group.open());
        List<ReportId> reports =
                group.reports().stream().map(report -> report.sketch.report()).toList();
        return new Story(
                group.id,
                reports,
                title(group.open()),
                published(group.reports()),
                new Story.Cast(billing.names(), billing.places()),
                related(group, billing),
                new Story.Descent(List.copyOf(group.splitFrom), List.copyOf(group.merged)));
    }

    /// The headline of the report that is most like the others, of equal ones the earliest.
    private static String title(List<Filed> reports) {
        Filed best = reports.getFirst();
        double most = -1;
        for (Filed report : reports) {
            double sum = 0;
            for (Filed other : reports) {
                sum += other == report ? 0 : report.similarity(other);
            }
            if (sum > most && !report.sketch.headline().isEmpty()) {
                best = report;
                most = sum;
            }
        }
        return best.sketch.headline();
    }

    private static Optional<TimeSpan> published(List<Filed> reports) {
        List<LocalDate> days =
                reports.stream()
                        .flatMap(report -> report.sketch.published().onDay().stream())
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                days.getFirst().equals(days.getLast())
                        ? TimeSpan.of(days.getFirst())
                        : TimeSpan.between(days.getFirst(), days.getLast()));
    }

    private List<StoryId> related(Group group, Billing billing) {
        Map<Group, Double> shared = new TreeMap<>(Group.BY_ID);
        Map<Group, Integer> common = new TreeMap<>(Group.BY_ID);
        for (String name : billing.plain()) {
            List<Group> others = tellingOf(name, group);
            for (Group other : others) {
                shared.merge(other, 1.0 / others.size(), Double::sum);
                common.merge(other, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> common.getOrDefault(entry.getKey(), 0) >= COMMON)
                .sorted(
                        Map.Entry.<Group, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().id))
                .limit(RELATED)
                .map(entry -> entry.getKey().id)
                .toList();
    }

    /// The other stories that tell of a name.
    private List<Group> tellingOf(String name, Group group) {
        Set<Group> alike = new TreeSet<>(Group.BY_ID);
        for (String word : Plain.words(name)) {
            alike.addAll(desk.under(Terms.key(word)));
        }
        alike.remove(group);
        return alike.stream().filter(other -> other.names().contains(name)).toList();
    }
}
