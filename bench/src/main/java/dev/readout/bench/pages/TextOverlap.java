package dev.readout.bench.pages;

import dev.readout.bench.accuracy.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of the running text of one page was found, counted in runs of [#RUN] words.
///
/// @param right runs in both texts, as often as they stand in both
/// @param extra runs that only the found text has
/// @param missing runs that only gold has
record TextOverlap(int right, int extra, int missing) {
    /// As scrapinghub's article-extraction-benchmark counts; a shorter text is one run.
    private static final int RUN = 4;

    static TextOverlap of(List<String> gold, List<String> found) {
        Map<List<String>, Integer> left = runs(gold);
        int right = 0;
        int all = 0;
        for (Map.Entry<List<String>, Integer> run : runs(found).entrySet()) {
            all += run.getValue();
            right += Math.min(run.getValue(), left.getOrDefault(run.getKey(), 0));
        }
        int wanted = left.values().stream().mapToInt(Integer::intValue).sum();
        return new TextOverlap(right, all - right, wanted - right);
    }

    /// Precision and recall, each on average over the pages; a page without found text has no
    /// precision, and one without gold no recall.
    static Figure.Retrieval mean(List<TextOverlap> pages) {
        double precision =
                pages.stream()
                        .filter(page -> page.right + page.extra > 0)
                        .mapToDouble(page -> (double) page.right / (page.right + page.extra))
                        .average()
                        .orElse(0);
        double recall =
                pages.stream()
                        .filter(page -> page.right + page.missing > 0)
                        .mapToDouble(page -> (double) page.right / (page.right + page.missing))
                        .average()
                        .orElse(0);
        int found = (int) pages.stream().filter(page -> page.right > 0).count();
        return new Figure.Retrieval(precision, recall, found, pages.size());
    }

    private static Map<List<String>, Integer> runs(List<String> words) {
        Map<List<String>, Integer> runs = new HashMap<>();
        if (!words.isEmpty() && words.size() < RUN) {
            runs.put(words, 1);
        }
        for (int end = RUN; end <= words.size(); end++) {
            runs.merge(words.subList(end - RUN, end), 1, Integer::sum);
        }
        return runs;
    }
}
