package dev.readout.group;

import dev.readout.report.Mention;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import dev.readout.story.Story;
import dev.readout.story.StoryId;
import dev.readout.story.TimeSpan;
import dev.readout.text.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Tells what a story is about, from its open reports.
final class StoryTeller {
    private static final int NAMES = 8;
    private static final int RELATED = 5;

    /// Names that two stories share at least to be related, of the first [#NAMES] of each.
    private static final int COMMON = 2;

    private final Desk desk;

    StoryTeller(Desk desk) {
        this.desk = desk;
    }

    Story tell(Group group) {
        List<ReportId> reports =
                group.reports().stream().map(report -> report.sketch.report()).toList();
        return new Story(
                group.id,
                reports,
                title(group.open()),
                published(group.reports()),
                cast(group.open()),
                related(group),
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

    private static Story.Cast cast(List<Filed> reports) {
        return new Story.Cast(
                names(reports, kind -> kind != Mention.Kind.PLACE),
                names(reports, kind -> kind == Mention.Kind.PLACE));
    }

    /// By the number of reports that name them, then by the alphabet.
    private static List<String> names(List<Filed> reports, Predicate<Mention.Kind> asked) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Filed report : reports) {
            for (Sketch.Named name : report.sketch.names()) {
                if (asked.test(name.kind())) {
                    String plain = Plain.name(name.words());
                    words.putIfAbsent(plain, name.words());
                    counts.merge(plain, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(NAMES)
                .flatMap(entry -> Optional.ofNullable(words.get(entry.getKey())).stream())
                .toList();
    }

    private List<StoryId> related(Group group) {
        List<String> mine = allNames(group);
        Map<Group, Integer> common = new LinkedHashMap<>();
        for (Group other : namedAlike(mine)) {
            if (other != group) {
                Set<String> shared = new HashSet<>(allNames(other));
                shared.retainAll(mine);
                common.put(other, shared.size());
            }
        }
        return common.entrySet().stream()
                .filter(entry -> entry.getValue() >= COMMON)
                .sorted(
                        Map.Entry.<Group, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().id))
                .limit(RELATED)
                .map(entry -> entry.getKey().id)
                .toList();
    }

    private Set<Group> namedAlike(List<String> names) {
        Set<Group> alike = new HashSet<>();
        for (String name : names) {
            for (String word : Plain.words(name)) {
                alike.addAll(desk.under(Terms.key(word)));
            }
        }
        return alike;
    }

    private static List<String> allNames(Group group) {
        List<String> names = new ArrayList<>(names(group.open(), kind -> true));
        names.replaceAll(Plain::name);
        return names;
    }
}
