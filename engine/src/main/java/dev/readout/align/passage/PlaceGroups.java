package dev.readout.align.passage;

import dev.readout.report.Citation;
import dev.readout.story.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers pairs of places into passages: pairs that share a place are one passage.
///
/// Two places are the same if one holds most of the other and is not much longer; the longer stands
/// for both.
final class PlaceGroups {
    /// Share of the shorter place that lies in the longer one (0 = they only touch, 1 = all).
    private static final double SAME = 0.8;

    /// How many times longer the longer one may be.
    private static final int LONGER = 2;

    private final List<Group> groups = new ArrayList<>();

    void add(Passage pair) {
        List<Group> meeting = groups.stream().filter(group -> group.meets(pair)).toList();
        Group target = meeting.isEmpty() ? new Group(pair.kind()) : meeting.getFirst();
        if (meeting.isEmpty()) {
            groups.add(target);
        }
        pair.places().forEach(target::add);
        for (Group other : meeting.subList(Math.min(1, meeting.size()), meeting.size())) {
            other.places.forEach(target::add);
            groups.remove(other);
        }
    }

    List<Passage> passages() {
        return groups.stream()
                .map(group -> new Passage(group.kind, group.places))
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
        private final List<Citation> places = new ArrayList<>();

        Group(Passage.Kind kind) {
            this.kind = kind;
        }

        boolean meets(Passage pair) {
            return pair.places().stream()
                    .anyMatch(place -> places.stream().anyMatch(known -> isSame(known, place)));
        }

        void add(Citation place) {
            for (int i = 0; i < places.size(); i++) {
                if (isSame(places.get(i), place)) {
                    if (place.words().length() > places.get(i).words().length()) {
                        places.set(i, place);
                    }
                    return;
                }
            }
            places.add(place);
        }
    }
}
