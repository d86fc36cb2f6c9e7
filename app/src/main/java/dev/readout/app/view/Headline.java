package dev.readout.app.view;

import dev.readout.report.Report;
import dev.readout.report.Stated;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Chooses the title of one report to stand over a brief: the one that shares most words with the
/// titles of the others, so that it tells of what all tell of.
public final class Headline {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Shorter words are mostly articles and prepositions.
    private static final int WORD = 4;

    private Headline() {}

    /// @return empty if no report has a title
    public static Optional<Report> of(List<Report> reports) {
        return of(reports, reports, -1);
    }

    /// The same among some of the reports, of titles that share a word with another one.
    ///
    /// @return empty if there is no such title
    public static Optional<Report> among(List<Report> some, List<Report> reports) {
        return of(some, reports, 0);
    }

    private static Optional<Report> of(List<Report> some, List<Report> reports, double least) {
        Map<String, Integer> titlesWith = new HashMap<>();
        for (Report report : reports) {
            words(report).forEach(word -> titlesWith.merge(word, 1, Integer::sum));
        }
        Optional<Report> best = Optional.empty();
        double highest = least;
        for (Report report : some) {
            double shared = shared(words(report), titlesWith);
            if (report.head().title().isPresent() && shared > highest) {
                best = Optional.of(report);
                highest = shared;
            }
        }
        return best;
    }

    /// Mean number of other titles that hold a word of this one.
    private static double shared(Set<String> words, Map<String, Integer> titlesWith) {
        return words.stream()
                .sorted()
                .mapToInt(word -> titlesWith.getOrDefault(word, 0) - 1)
                .average()
                .orElse(0);
    }

    private static Set<String> words(Report report) {
        Set<String> words = new HashSet<>();
        String title = report.head().title().map(Stated::value).orElse("");
        for (String word : NO_LETTER.split(title.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() >= WORD) {
                words.add(word);
            }
        }
        return words;
    }
}
