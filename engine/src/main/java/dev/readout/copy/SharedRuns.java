package dev.readout.copy;

import dev.readout.story.Copy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the passages that two texts share word for word, each as long as possible, in the order of
/// the newer text, disjoint in it.
///
/// Case, punctuation and white space do not count. From every run of five words that stands in both
/// the passage is followed to its end; where several places of the older text begin with the run,
/// the longest passage counts, then the first. Time grows with the sum of the two lengths, since of
/// one run at most [#MAX_PLACES] places are tried.
final class SharedRuns {
    private static final int MAX_PLACES = 16;
    private static final int LENGTH = RunSet.LENGTH;

    private SharedRuns() {}

    /// Words from `one` and `other` on, `length` of them.
    record Run(int one, int other, int length) {
        Copy.Shared spans(Words older, Words newer) {
            return new Copy.Shared(
                    older.span(one, one + length), newer.span(other, other + length));
        }
    }

    static List<Run> between(Words older, Words newer) {
        Map<Long, List<Integer>> places = places(older);
        long[] runs = newer.runs(LENGTH);
        List<Run> found = new ArrayList<>();
        int at = 0;
        while (at < runs.length) {
            Run longest = new Run(0, at, 0);
            for (int place : places.getOrDefault(runs[at], List.of())) {
                int length = length(older, place, newer, at);
                if (length > longest.length) {
                    longest = new Run(place, at, length);
                }
            }
            if (longest.length >= LENGTH) {
                found.add(longest);
                at += longest.length;
            } else {
                at++;
            }
        }
        return found;
    }

    private static Map<Long, List<Integer>> places(Words words) {
        Map<Long, List<Integer>> places = new HashMap<>();
        long[] runs = words.runs(LENGTH);
        for (int i = 0; i < runs.length; i++) {
            List<Integer> known = places.computeIfAbsent(runs[i], run -> new ArrayList<>(1));
            if (known.size() < MAX_PLACES) {
                known.add(i);
            }
        }
        return places;
    }

    private static int length(Words older, int one, Words newer, int other) {
        int length = 0;
        while (one + length < older.size()
                && other + length < newer.size()
                && older.form(one + length) == newer.form(other + length)) {
            length++;
        }
        return length;
    }
}
