package dev.readout.align.who;

import dev.readout.knowledge.FirstNames;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The persons that the reports call by two names or more, with all spellings of each, and who may
/// be meant by one of these names alone.
///
/// "Nadia Al-Ruwi", "Nadia al Ruwi" and "Nadia M. Al Ruwi" are one person; "Omar Al-Ruwi" is
/// another. "Rob Quill" and "Robert T. Quill III" are one, unless a report names Robert Quill and
/// Robert Quill III.
final class PersonNames {
    /// Letters that may differ between two transcriptions of one name of [#LONG] letters or more.
    private static final int MOST_EDITS = 2;

    /// Letters: in a shorter name two others make another name. Chosen.
    private static final int LONG = 6;

    private final Descendants descendants;
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> byWord = new HashMap<>();

    /// @param names of each report the names of persons as written, each as often as it occurs
    PersonNames(List<List<String>> names, Cast cast) {
        descendants = new Descendants(names);
        for (List<String> variants : groups(names.stream().flatMap(List::stream).toList())) {
            String canonical = canonical(variants);
            Figure figure = cast.person(Plain.of(canonical), canonical);
            for (String variant : variants) {
                byName.put(Plain.of(variant), figure);
                bear(Descendants.withoutSuffix(Plain.words(variant)), figure);
            }
        }
    }

    private void bear(List<String> words, Figure figure) {
        for (String word : List.of(words.getFirst(), words.getLast())) {
            List<Figure> bearers = byWord.computeIfAbsent(word, key -> new ArrayList<>());
            if (!bearers.contains(figure)) {
                bearers.add(figure);
            }
        }
    }

    Optional<Figure> named(String name) {
        return Optional.ofNullable(byName.get(Plain.of(name)));
    }

    /// Persons whose first or last name it is.
    List<Figure> bearing(String word) {
        return List.copyOf(byWord.getOrDefault(Plain.of(word), List.of()));
    }

    private List<List<String>> groups(List<String> names) {
        Map<String, List<String>> spellings = new TreeMap<>(LONGEST_FIRST);
        for (String name : names) {
            if (Plain.words(name).size() > 1) {
                spellings.computeIfAbsent(Plain.of(name), key -> new ArrayList<>()).add(name);
            }
        }
        Map<String, List<String>> groups = new TreeMap<>(LONGEST_FIRST);
        Map<String, List<String>> byWord = new HashMap<>();
        spellings.forEach((plain, variants) -> {
            List<String> words = List.of(plain.split(" "));
            String first =
                    words.stream()
                            .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                            .filter(other -> isSame(other, plain))
                            .min(LONGEST_FIRST)
                            .orElse(plain);
            groups.computeIfAbsent(first, key -> new ArrayList<>()).addAll(variants);
            if (first.equals(plain)) {
                for (String word : words) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(plain);
                }
            }
        });
        return List.copyOf(groups.values());
    }

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt((String plain) -> -plain.split(" ").length)
                    .thenComparing(Comparator.naturalOrder());

    /// The spelling with most words, then the most frequent one, without what is left of a title.
    private static String canonical(List<String> variants) {
        return variants.stream()
                .map(name -> TitleRests.cut(name, variants))
                .distinct()
                .min(
                        Comparator.comparingInt((String name) -> -Plain.words(name).size())
                                .thenComparingLong(
                                        name -> -variants.stream().filter(name::equals).count())
                                .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private boolean isSame(String longer, String other) {
        List<String> whole = List.of(longer.split(" "));
        List<String> part = List.of(other.split(" "));
        if (descendants.areTwo(whole, part)) {
            return false;
        }
        List<String> one = Descendants.withoutSuffix(whole);
        List<String> two = Descendants.withoutSuffix(part);
        return (isEnds(one, two) && Math.min(one.size(), two.size()) == 2)
                || isPiece(one, two)
                || isInitial(one, two)
                || isFamilyName(one, two, whole, part)
                || isTranscription(one, two);
    }

    /// "Quill Jr." after "Robert Quill Jr."
    private static boolean isFamilyName(
            List<String> one, List<String> two, List<String> whole, List<String> part) {
        return two.size() == 1
                && one.getLast().equals(two.getFirst())
                && Descendants.hasSuffix(part)
                && whole.getLast().equals(part.getLast());
    }

    private static boolean isEnds(List<String> one, List<String> two) {
        String first = one.getFirst();
        return one.getLast().equals(two.getLast())
                && (first.equals(two.getFirst()) || FirstNames.isShortForm(first, two.getFirst()));
    }

    /// "Robert T. Quill" beside "Robert Thomas Quill".
    private static boolean isInitial(List<String> one, List<String> two) {
        if (one.size() != 3 || two.size() != 3 || !isEnds(one, two)) {
            return false;
        }
        String middle = one.get(1);
        String other = two.get(1);
        return Math.min(middle.length(), other.length()) == 1
                && middle.charAt(0) == other.charAt(0);
    }

    private static boolean isPiece(List<String> one, List<String> two) {
        return two.size() <= one.size()
                && two.size() > 1
                && (one.subList(0, two.size()).equals(two)
                        || one.subList(one.size() - two.size(), one.size()).equals(two));
    }

    private static boolean isTranscription(List<String> one, List<String> two) {
        if (one.size() != two.size()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(two.get(i))) {
                different++;
                if (!isClose(one.get(i), two.get(i))) {
                    return false;
                }
            }
        }
        return different <= 1;
    }

    private static boolean isClose(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        int allowed = shorter >= LONG ? MOST_EDITS : shorter == LONG - 1 ? 1 : 0;
        return one.charAt(0) == two.charAt(0) && !isPair(one, two) && edits(one, two) <= allowed;
    }

    /// "Mario" and "Maria" are two persons.
    private static boolean isPair(String one, String two) {
        int last = one.length() - 1;
        return last == two.length() - 1
                && one.substring(0, last).equals(two.substring(0, last))
                && "aeo".indexOf(one.charAt(last)) >= 0
                && "aeo".indexOf(two.charAt(last)) >= 0;
    }

    /// Levenshtein distance.
    private static int edits(String one, String two) {
        int[] before = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[two.length() + 1];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[two.length()];
    }
}
