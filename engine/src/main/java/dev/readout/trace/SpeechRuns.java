package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what stands right before and right after an attribution: "She told Norda News that the
/// port is shut. She added that …" is one run, and Norda News carried all of it. Sentences that are
/// nothing but what is said do not count as steps.
final class SpeechRuns {
    /// Sentences from one attribution of a run to the next.
    private static final int STEP = 1;

    private final List<Attribution> outermost;
    private final Map<Attribution, Integer> places = new HashMap<>();
    private final List<Integer> sentences;
    private final List<Span> titles;

    /// For each sentence, how many of those before it are more than a piece of what is said.
    private final int[] told;

    SpeechRuns(Analysis analysis) {
        titles = analysis.report().zones(Zone.Kind.TITLE);
        outermost = analysis.attributions().stream().filter(one -> one.within().isEmpty()).toList();
        List<Span> spans = analysis.reading().sentences();
        sentences =
                outermost.stream()
                        .map(one -> Span.firstAfter(spans, span -> span, cue(one)))
                        .toList();
        told = told(spans);
        for (int i = 0; i < outermost.size(); i++) {
            places.putIfAbsent(outermost.get(i), i);
        }
    }

    private int[] told(List<Span> spans) {
        int[] before = new int[spans.size() + 1];
        for (int at = 0; at < spans.size(); at++) {
            Span sentence = spans.get(at);
            boolean said =
                    outermost.stream()
                            .flatMap(one -> one.content().stream())
                            .anyMatch(content -> content.words().contains(sentence));
            before[at + 1] = before[at] + (said ? 0 : 1);
        }
        return before;
    }

    private static int cue(Attribution attribution) {
        return attribution.cue().getFirst().words().start();
    }

    /// The outermost attributions behind this one, as long as each stands in the sentence of the
    /// one before or in the next. Behind a headline comes the first one of the text.
    List<Attribution> after(Attribution attribution) {
        return from(attribution, 1);
    }

    /// The same before it, the nearest first.
    List<Attribution> before(Attribution attribution) {
        return from(attribution, -1);
    }

    private List<Attribution> from(Attribution attribution, int direction) {
        List<Attribution> run = new ArrayList<>();
        Integer place = places.get(attribution);
        if (place == null) {
            return run;
        }
        for (int at = place + direction; at >= 0 && at < outermost.size(); at += direction) {
            int gap = Math.abs(told[sentences.get(at)] - told[sentences.get(at - direction)]);
            if (gap > STEP && !(direction > 0 && isTitle(outermost.get(at - direction)))) {
                break;
            }
            run.add(outermost.get(at));
        }
        return run;
    }

    private boolean isTitle(Attribution attribution) {
        return titles.stream().anyMatch(title -> title.contains(cue(attribution)));
    }
}
