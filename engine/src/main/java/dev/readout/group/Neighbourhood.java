package dev.readout.group;

import dev.readout.report.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The stories near a report, and how they are decided again when it comes.
///
/// All open reports of the stories near it and the report itself are gathered anew, by how alike
/// they are on average ([Agglomeration]), and what falls apart into two events is parted
/// ([SplitRule]). A part goes on as the story that most of its reports stood in.
final class Neighbourhood {
    /// Least average likeness of the reports of one story. Three sets lose at most .015 of B-cubed
    /// F1 from .93 to 1.04; below 1.0 precision falls, above it recall.
    static final double ONE_STORY = 1.0;

    /// Stories whose reports are less like the new one, on average and the nearest, stay as they
    /// are.
    private static final double NEAR = 0.75;

    private static final double NEAR_ONE = 1.0;

    /// Reports looked up by their terms, and the stories they lead to.
    private static final int LOOKED_UP = 24;

    private static final int STORIES = 6;

    /// Of two reports that a person has put together: more than any likeness.
    private static final double TOGETHER = 1000;

    private final Desk desk;
    private final Marks marks;

    Neighbourhood(Desk desk, Marks marks) {
        this.desk = desk;
        this.marks = marks;
    }

    /// Puts a new report on the desk, or a new revision in the place of the one before, with the
    /// reports that are like it.
    Filed file(int number, Sketch sketch) {
        SortedMap<Integer, Float> like = new TreeMap<>();
        Likeness likeness = new Likeness(sketch);
        for (Group group : candidates(sketch)) {
            for (Filed report : group.open()) {
                double similarity = likeness.to(report);
                if (similarity >= Likeness.KEPT) {
                    like.put(report.number, (float) similarity);
                }
            }
        }
        Filed report = Filed.of(number, sketch, like);
        desk.report(sketch.report())
                .ifPresentOrElse(before -> desk.replace(before, report), () -> desk.add(report));
        return report;
    }

    private Collection<Group> candidates(Sketch sketch) {
        Set<Group> groups = new LinkedHashSet<>();
        for (Filed report : desk.nearest(sketch, LOOKED_UP)) {
            if (groups.size() < STORIES) {
                groups.add(desk.storyOf(report));
            }
        }
        return groups;
    }

    /// Decides the neighbourhood of a new report again.
    ///
    /// @return all reports whose story may have changed, with the story each stood in before
    Map<Filed, Group> settle(Filed report) {
        List<Group> near = near(report);
        Map<Filed, Group> before = new HashMap<>();
        Set<Filed> items = new TreeSet<>(Comparator.comparingInt(each -> each.number));
        items.add(report);
        for (Group group : near) {
            group.reports().forEach(each -> before.put(each, group));
            items.addAll(group.open());
        }
        new Succession(desk, near, before).of(parts(List.copyOf(items)));
        return before;
    }

    private List<Group> near(Filed report) {
        Set<Group> groups = new TreeSet<>(Group.BY_ID);
        for (int number : report.like()) {
            if (desk.has(number)) {
                groups.add(desk.storyOf(desk.report(number)));
            }
        }
        Set<Group> near = new TreeSet<>(Group.BY_ID);
        groups.stream().filter(group -> isNear(report, group)).forEach(near::add);
        desk.storyIfAny(report).ifPresent(near::add);
        return List.copyOf(near);
    }

    private static boolean isNear(Filed report, Group group) {
        double sum = 0;
        double best = 0;
        List<Filed> open = group.open();
        for (Filed other : open) {
            double similarity = report.similarity(other);
            sum += similarity;
            best = Math.max(best, similarity);
        }
        return best >= NEAR_ONE || sum / open.size() >= NEAR;
    }

    private List<List<Filed>> parts(List<Filed> items) {
        List<List<Filed>> parts = new ArrayList<>();
        for (List<Integer> part :
                new Agglomeration(similarities(items)).downTo(ONE_STORY).parts()) {
            parts.addAll(SplitRule.partsOf(part.stream().map(items::get).toList()));
        }
        return parts;
    }

    private double[][] similarities(List<Filed> items) {
        double[][] similarities = new double[items.size()][items.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                similarities[i][j] = similarity(items.get(i), items.get(j));
                similarities[j][i] = similarities[i][j];
            }
        }
        return similarities;
    }

    private double similarity(Filed one, Filed other) {
        if (one.mark != Marks.NONE && one.mark == other.mark) {
            return TOGETHER;
        }
        return marks.areApart(one.mark, other.mark)
                ? Double.NEGATIVE_INFINITY
                : one.similarity(other);
    }
}
