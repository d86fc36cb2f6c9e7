package dev.readout.align.passage;

import dev.readout.align.words.FoldedWord;
import dev.readout.align.words.FunctionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which lines are worth comparing word by word: those that share three running words of which one
/// is no function word.
///
/// Time grows with the number of words. Where more than [#MAX_LINES] lines share a run, equal lines
/// stand for one, so that a sentence that a hundred reports print is found; runs that stand in more
/// than so many different lines propose nothing, since set phrases of a topic are no copies.
final class LinePairs {
    /// A phrase in more lines than this tells of the topic, not of copying; it also bounds the
    /// pairs that one phrase can propose to about 3,000.
    private static final int MAX_LINES = 80;

    private LinePairs() {}

    /// Positions of two lines, the smaller first, sorted.
    record Pair(int one, int other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            return one != pair.one
                    ? Integer.compare(one, pair.one)
                    : Integer.compare(other, pair.other);
        }
    }

    static List<Pair> in(List<Line> lines) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int number = 0; number < lines.size(); number++) {
            for (String run : runs(lines.get(number))) {
                holders.computeIfAbsent(run, key -> new ArrayList<>()).add(number);
            }
        }
        List<Integer> firstEqual = firstEqual(lines);
        TreeSet<Pair> pairs = new TreeSet<>();
        for (List<Integer> numbers : holders.values()) {
            if (numbers.size() <= MAX_LINES) {
                addAll(numbers, pairs);
            } else {
                addDifferent(numbers, firstEqual, pairs);
            }
        }
        return List.copyOf(pairs);
    }

    /// For each line the first one with the same words.
    private static List<Integer> firstEqual(List<Line> lines) {
        Map<List<String>, Integer> first = new HashMap<>();
        List<Integer> firstEqual = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            List<String> forms = lines.get(number).words().stream().map(FoldedWord::form).toList();
            Integer known = first.putIfAbsent(forms, number);
            firstEqual.add(known == null ? number : known);
        }
        return firstEqual;
    }

    private static void addDifferent(
            List<Integer> numbers, List<Integer> firstEqual, Set<Pair> pairs) {
        List<Integer> different = numbers.stream().map(firstEqual::get).distinct().toList();
        if (different.size() <= MAX_LINES) {
            addAll(different, pairs);
        }
        for (int number : numbers) {
            if (firstEqual.get(number) != number) {
                pairs.add(new Pair(firstEqual.get(number), number));
            }
        }
    }

    private static void addAll(List<Integer> numbers, Set<Pair> pairs) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                pairs.add(new Pair(numbers.get(i), numbers.get(j)));
            }
        }
    }

    private static Set<String> runs(Line line) {
        Set<String> runs = new TreeSet<>();
        List<FoldedWord> words = line.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            List<String> forms = words.subList(i, i + 3).stream().map(FoldedWord::form).toList();
            if (!forms.stream().allMatch(FunctionWords::contains)) {
                runs.add(String.join(" ", forms));
            }
        }
        return runs;
    }
}
