package dev.readout.trace;

import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What stands between a place of a sentence and the nearest cue of an attribution, without the
/// words for who speaks and what is said.
///
/// @param place whether it stands before the cue, behind it or in it
/// @param words in their order, without white space around them
record CueGap(Place place, String words) {
    enum Place {
        BEFORE,
        INSIDE,
        BEHIND
    }

    static CueGap of(Attribution attribution, Span place, String text) {
        return attribution.cue().stream()
                .map(Citation::words)
                .min(Comparator.comparingInt(cue -> distance(cue, place)))
                .map(cue -> of(attribution, cue, place, text))
                .orElse(new CueGap(Place.INSIDE, ""));
    }

    private static CueGap of(Attribution attribution, Span cue, Span place, String text) {
        if (cue.overlaps(place)) {
            return new CueGap(Place.INSIDE, "");
        }
        return place.end() <= cue.start()
                ? new CueGap(Place.BEFORE, rest(attribution, place.end(), cue.start(), text))
                : new CueGap(Place.BEHIND, rest(attribution, cue.end(), place.start(), text));
    }

    private static int distance(Span cue, Span place) {
        return cue.overlaps(place)
                ? 0
                : Math.min(
                        Math.abs(cue.start() - place.end()), Math.abs(place.start() - cue.end()));
    }

    private static String rest(Attribution attribution, int from, int to, String text) {
        List<Span> left =
                new ArrayList<>(
                        Stream.of(attribution.source(), attribution.content())
                                .flatMap(List::stream)
                                .map(Citation::words)
                                .filter(span -> span.start() < to && span.end() > from)
                                .sorted()
                                .toList());
        StringBuilder words = new StringBuilder();
        int at = from;
        for (Span span : left) {
            if (span.start() > at) {
                words.append(text, at, span.start());
            }
            at = Math.max(at, span.end());
        }
        if (at < to) {
            words.append(text, at, to);
        }
        return words.toString().strip();
    }
}
