package dev.readout.align.who;

import dev.readout.text.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What "Jr." and "III" behind a name tell apart.
///
/// Some papers write them, with the initial between the names, and others do not: "Rob Quill" and
/// "Robert T. Quill Jr." are one person unless a report names both. "Rob Quill Jr." is written so
/// to tell him from another.
final class Descendants {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /// Words of a name with a first name, an initial, a last name and a suffix.
    private static final int FULL = 4;

    /// Names without suffix that a report uses beside the same name with one.
    private final Set<List<String>> shared = new HashSet<>();

    /// @param names of each report, as written
    Descendants(List<List<String>> names) {
        for (List<String> report : names) {
            Set<List<String>> bare = new HashSet<>();
            Set<List<String>> descending = new HashSet<>();
            for (String name : report) {
                List<String> words = Plain.words(name);
                (hasSuffix(words) ? descending : bare).add(ends(words));
            }
            descending.retainAll(bare);
            shared.addAll(descending);
        }
    }

    /// Whether two names, in plain words, differ by a suffix that tells two persons apart here.
    boolean areTwo(List<String> one, List<String> two) {
        if (hasSuffix(one) == hasSuffix(two)) {
            return false;
        }
        List<String> descending = hasSuffix(one) ? one : two;
        return descending.size() < FULL || shared.contains(ends(one)) || shared.contains(ends(two));
    }

    /// Whether two names are alike but for a suffix.
    static boolean areNamesakes(List<String> one, List<String> two) {
        return hasSuffix(one) != hasSuffix(two) && ends(one).equals(ends(two));
    }

    /// The words without a suffix at their end.
    static List<String> withoutSuffix(List<String> words) {
        return hasSuffix(words) ? words.subList(0, words.size() - 1) : words;
    }

    /// "Jr", which alone is no name.
    static boolean isSuffix(String plain) {
        return SUFFIXES.contains(plain);
    }

    static boolean hasSuffix(List<String> words) {
        return words.size() > 1 && SUFFIXES.contains(words.getLast());
    }

    /// First and last name.
    private static List<String> ends(List<String> words) {
        List<String> bare = withoutSuffix(words);
        return bare.isEmpty() ? bare : List.of(bare.getFirst(), bare.getLast());
    }
}
