package dev.readout.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which part of a neighbourhood goes on as which story.
///
/// The pair of a story and a part with most reports in common comes first. A story that is left
/// over has ended in the part that took most of its reports; a part that is left over is a new
/// story. Reports that are no longer open go with their story.
final class Succession {
    private final Desk desk;
    private final List<Group> stories;
    private final Map<Filed, Group> before;
    private final Map<Integer, Group> storyOfPart = new LinkedHashMap<>();

    /// @param stories those of the neighbourhood
    /// @param before the story of each of their reports
    Succession(Desk desk, List<Group> stories, Map<Filed, Group> before) {
        this.desk = desk;
        this.stories = stories;
        this.before = before;
    }

    void of(List<List<Filed>> parts) {
        Map<Group, List<Filed>> settled = settled(parts);
        List<Shared> shared = shared(parts);
        Set<Group> continued = new HashSet<>();
        for (Shared pair : shared) {
            if (!storyOfPart.containsKey(pair.part) && continued.add(pair.story)) {
                storyOfPart.put(pair.part, pair.story);
            }
        }
        List<List<Filed>> members = new ArrayList<>();
        parts.forEach(part -> members.add(new ArrayList<>(part)));
        List<Shared> ended = new ArrayList<>();
        for (Group story : stories) {
            Shared most =
                    shared.stream()
                            .filter(pair ->
                                    pair.story == story
                                            && (!continued.contains(story)
                                                    || storyOfPart.get(pair.part) == story))
                            .findFirst()
                            .orElseThrow();
            members.get(most.part).addAll(settled.getOrDefault(story, List.of()));
            if (!continued.contains(story)) {
                ended.add(most);
            }
        }
        ended.forEach(pair -> desk.drop(pair.story));
        for (int part = 0; part < parts.size(); part++) {
            give(part, members.get(part));
        }
        ended.forEach(this::remember);
    }

    private void give(int part, List<Filed> members) {
        members.sort(Comparator.comparingInt(report -> report.number));
        Group story = storyOfPart.get(part);
        if (story != null) {
            desk.set(story, members);
            return;
        }
        Group opened = desk.open(members);
        members.stream()
                .filter(before::containsKey)
                .findFirst()
                .map(before::get)
                .ifPresent(origin -> {
                    opened.splitFrom.add(origin.id);
                    desk.touch(opened, origin.touchedDay, origin.touchedNumber);
                });
        storyOfPart.put(part, opened);
    }

    private void remember(Shared pair) {
        Group into = storyOfPart.get(pair.part);
        if (into != null) {
            into.merged.add(pair.story.id);
            into.merged.addAll(pair.story.merged);
            into.merged.remove(into.id);
        }
    }

    /// The reports of each story that are in no part.
    private Map<Group, List<Filed>> settled(List<List<Filed>> parts) {
        Set<Filed> open = new HashSet<>();
        parts.forEach(open::addAll);
        Map<Group, List<Filed>> settled = new HashMap<>();
        for (Group story : stories) {
            settled.put(
                    story,
                    story.reports().stream().filter(report -> !open.contains(report)).toList());
        }
        return settled;
    }

    /// Stories and parts that have reports in common, most first.
    private List<Shared> shared(List<List<Filed>> parts) {
        List<Shared> shared = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            Map<Group, Integer> counts = new HashMap<>();
            for (Filed report : parts.get(part)) {
                Group story = before.get(report);
                if (story != null) {
                    counts.merge(story, 1, Integer::sum);
                }
            }
            for (Map.Entry<Group, Integer> entry : counts.entrySet()) {
                shared.add(new Shared(entry.getKey(), part, entry.getValue()));
            }
        }
        shared.sort(
                Comparator.<Shared>comparingInt(pair -> -pair.count)
                        .thenComparing(pair -> pair.story, Group.BY_ID)
                        .thenComparingInt(pair -> pair.part));
        return shared;
    }

    private record Shared(Group story, int part, int count) {}
}
