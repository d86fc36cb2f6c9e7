package dev.readout.align.who;

import dev.readout.text.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What "Jr." and "III" behind a name tell apart.
///
/// Some papers write them and others do not, so that "Rob Quill" and "Rob Quill Jr." are one person
/// unless a report names both.
final class Descendants {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

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
        boolean differ = hasSuffix(one) != hasSuffix(two);
        return differ && (shared.contains(ends(one)) || shared.contains(ends(two)));
    }

    /// The words without a suffix at their end.
    static List<String> withoutSuffix(List<String> words) {
        return hasSuffix(words) ? words.subList(0, words.size() - 1) : words;
    }

    private static boolean hasSuffix(List<String> words) {
        return words.size() > 1 && SUFFIXES.contains(words.getLast());
    }

    /// First and last name.
    private static List<String> ends(List<String> words) {
        List<String> bare = withoutSuffix(words);
        return bare.isEmpty() ? bare : List.of(bare.getFirst(), bare.getLast());
    }
}
