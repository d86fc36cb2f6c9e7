package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Base forms of English words, good enough to tell that two words are forms of one.
///
/// Irregular forms come from a file, the others lose their endings by rule, so that a base form may
/// be no word ("agree" and "agreed" both give "agre").
public final class Lemmas {
    private static final Map<String, String> IRREGULAR = irregular();
    private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u', 'y');

    /// Letters of "used" and "died", which lose their "d" alone.
    private static final int SHORT = 4;

    /// Shorter stems keep their ending: "sing", "red".
    private static final int MIN_STEM = 3;

    private Lemmas() {}

    /// The base form of `word`, in lower case.
    public static String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String base = IRREGULAR.get(small);
        if (base != null) {
            return withoutE(base);
        }
        String single = withoutS(small);
        return withoutE(withoutEnding(IRREGULAR.getOrDefault(single, single)));
    }

    /// The base forms of `words`.
    public static Set<String> setOf(String... words) {
        return Stream.of(words).map(Lemmas::of).collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutS(String word) {
        int length = word.length();
        if (length <= MIN_STEM
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > MIN_STEM + 1) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("ied") && word.length() > MIN_STEM + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() == SHORT && word.endsWith("ed") && hasVowel(word.substring(0, 2))) {
            return word.endsWith("eed") ? word : word.substring(0, SHORT - 1);
        }
        for (String ending : List.of("ing", "ed")) {
            String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
            if (word.endsWith(ending) && stem.length() >= MIN_STEM && hasVowel(stem)) {
                return withoutDouble(stem);
            }
        }
        return word;
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(character -> VOWELS.contains((char) character));
    }

    private static String withoutDouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }

    private static String withoutE(String word) {
        return word.length() > MIN_STEM && word.endsWith("e")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        Table.read("irregular-verbs", 2, row -> row)
                .forEach(row -> row.list(1).forEach(form -> forms.putIfAbsent(form, row.text(0))));
        return forms;
    }
}
