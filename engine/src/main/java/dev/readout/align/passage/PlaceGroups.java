package dev.readout.align.passage;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Passage;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Gathers pairs of places into passages: pairs that share a place are one passage.
///
/// Two places are the same if one holds most of the other and is not much longer; the longer stands
/// for both.
final class PlaceGroups {
    /// Share of the shorter place that lies in the longer one (0 = they only touch, 1 = all).
    private static final double SAME = 0.8;

    /// How many times longer the longer one may be.
    private static final int LONGER = 2;

    private final NavigableMap<Integer, Group> groups = new TreeMap<>();

    /// The places of each report with the number of their group.
    private final Map<ReportId, Map<Citation, Integer>> groupOf = new HashMap<>();

    private int numbers;

    void add(Passage pair) {
        NavigableSet<Integer> meeting = new TreeSet<>();
        pair.places().forEach(place -> meeting.addAll(meeting(place)));
        int target = meeting.isEmpty() ? numbers++ : meeting.removeFirst();
        Group group = groups.computeIfAbsent(target, number -> new Group(pair.kind()));
        pair.places().forEach(place -> put(place, target, group));
        for (int other : meeting) {
            for (Citation place : placesOf(groups.remove(other))) {
                places(place).remove(place, other);
                put(place, target, group);
            }
        }
    }

    private static List<Citation> placesOf(@Nullable Group group) {
        return group == null ? List.of() : List.copyOf(group.places);
    }

    /// The groups with the same place, or nearly the same.
    private List<Integer> meeting(Citation place) {
        return places(place).entrySet().stream()
                .filter(known -> isSame(known.getKey(), place))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<Citation, Integer> places(Citation place) {
        return groupOf.computeIfAbsent(place.report(), report -> new TreeMap<>());
    }

    private void put(Citation place, int number, Group group) {
        Optional<Citation> known = group.same(place);
        if (known.isEmpty()) {
            group.places.add(place);
            places(place).put(place, number);
        } else if (place.words().length() > known.get().words().length()) {
            group.places.remove(known.get());
            places(place).remove(known.get(), number);
            group.places.add(place);
            places(place).put(place, number);
        }
    }

    List<Passage> passages() {
        return groups.values().stream()
                .map(group -> new Passage(group.kind, List.copyOf(group.places)))
                .sorted(Comparator.comparing(passage -> passage.places().getFirst()))
                .toList();
    }

    private static boolean isSame(Citation one, Citation other) {
        if (!one.report().equals(other.report())) {
            return false;
        }
        Span a = one.words();
        Span b = other.words();
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        return a.shared(b) >= SAME * shorter && longer <= LONGER * shorter;
    }

    private static final class Group {
        private final Passage.Kind kind;
        private final NavigableSet<Citation> places = new TreeSet<>();

        Group(Passage.Kind kind) {
            this.kind = kind;
        }

        /// The place of this group that is the same as `place`, or nearly.
        Optional<Citation> same(Citation place) {
            Span nowhere = new Span(0, 0);
            return places.tailSet(new Citation(place.report(), nowhere), true).stream()
                    .takeWhile(known -> known.report().equals(place.report()))
                    .filter(known -> isSame(known, place))
                    .findFirst();
        }
    }
}
