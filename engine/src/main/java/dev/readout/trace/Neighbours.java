package dev.readout.trace;

import dev.readout.knowledge.StopWords;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds, for an attribution that names nobody ("reportedly", "a news report said"), another one of
/// the same report that tells the same with a name.
final class Neighbours {
    /// Share of the content words of the shorter content that must be in the other one too: 0 =
    /// none, 1 = all. Chosen so that two sentences on one event with two common names do not pass.
    private static final double SAME = 0.4;

    /// Letters of a word that are compared, so that "support", "supports" and "supported" are one.
    private static final int STEM = 6;

    /// Characters between two attributions that one paragraph or two hold.
    private static final int NEAR = 600;

    private final Analysis analysis;
    private final Map<Attribution, Set<String>> words = new HashMap<>();

    Neighbours(Analysis analysis) {
        this.analysis = analysis;
    }

    /// Where to look, best first: without any source the attributions before it in the paragraph,
    /// the last one first; then those with similar content, the most similar first, of equal ones
    /// the nearest. Only attributions that are not nested in another one.
    List<Attribution> sameStatement(Attribution asking) {
        List<Attribution> candidates = new ArrayList<>();
        if (asking.source().isEmpty()) {
            candidates.addAll(before(asking));
        }
        analysis.attributions().stream()
                .filter(other -> other.within().isEmpty() && !other.equals(asking))
                .filter(other -> similarity(asking, other) >= SAME)
                .sorted(
                        Comparator.comparingDouble(
                                        (Attribution other) -> -similarity(asking, other))
                                .thenComparingInt(other -> distance(asking, other)))
                .forEach(candidates::add);
        return candidates;
    }

    /// Attributions near by that are quoted inside another one and have similar content, the most
    /// similar first.
    List<Attribution> nestedAlike(Attribution asking) {
        return analysis.attributions().stream()
                .filter(other -> other.within().isPresent() && !other.equals(asking))
                .filter(other -> distance(asking, other) < NEAR)
                .filter(other -> similarity(asking, other) >= SAME)
                .sorted(
                        Comparator.comparingDouble(
                                        (Attribution other) -> -similarity(asking, other))
                                .thenComparingInt(other -> distance(asking, other)))
                .toList();
    }

    private List<Attribution> before(Attribution asking) {
        int start = start(asking);
        String text = analysis.report().text().characters();
        return analysis.attributions().stream()
                .filter(other -> start(other) < start && start - start(other) < NEAR)
                .filter(other -> other.within().isEmpty())
                .filter(other -> text.substring(start(other), start).indexOf('\n') < 0)
                .sorted(Comparator.comparingInt(Neighbours::start).reversed())
                .toList();
    }

    private static int distance(Attribution one, Attribution other) {
        return Math.abs(start(one) - start(other));
    }

    private static int start(Attribution attribution) {
        return attribution.content().getFirst().words().start();
    }

    private double similarity(Attribution one, Attribution other) {
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        int shorter = Math.min(mine.size(), theirs.size());
        long shared = mine.stream().filter(theirs::contains).count();
        return shorter < 3 ? 0 : (double) shared / shorter;
    }

    private Set<String> words(Attribution attribution) {
        return words.computeIfAbsent(attribution, this::contentWords);
    }

    private Set<String> contentWords(Attribution attribution) {
        Set<String> set = new TreeSet<>();
        for (Citation content : attribution.content()) {
            StringBuilder word = new StringBuilder();
            for (char character : (analysis.report().at(content) + " ").toCharArray()) {
                if (Character.isLetterOrDigit(character)) {
                    word.append(character);
                } else if (!word.isEmpty()) {
                    String one = word.toString().toLowerCase(Locale.ROOT);
                    if (!StopWords.is(one) && one.length() > 1) {
                        set.add(one.substring(0, Math.min(STEM, one.length())));
                    }
                    word.setLength(0);
                }
            }
        }
        return set;
    }
}
