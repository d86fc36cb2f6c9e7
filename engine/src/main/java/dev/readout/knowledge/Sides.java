package dev.readout.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Services and offices that a place has one of: cops, detectives and a police department are one
/// side.
public final class Sides {
    private static final Map<String, Set<String>> BY_NOUN = new HashMap<>();
    private static final Map<String, String> BY_END = new HashMap<>();
    private static final Set<String> EACH = new HashSet<>();
    private static int longest = 1;

    static {
        Table.read("sides", 4, Sides::add);
    }

    private Sides() {}

    private static String add(Table.Row row) {
        String side = row.text(0);
        for (String noun : row.list(2)) {
            BY_NOUN.computeIfAbsent(noun, key -> new HashSet<>()).add(side);
            longest = Math.max(longest, noun.split(" ").length);
        }
        row.list(3).forEach(end -> BY_END.put(end, side));
        if (row.text(1).equals("each")) {
            EACH.add(side);
        }
        return side;
    }

    /// The sides whose people or bodies the words name, the longest nouns first: "fire chief" is
    /// only the fire service, "captain" any of three.
    ///
    /// @param words as written, without marks
    public static Set<String> in(List<String> words) {
        Set<String> sides = new HashSet<>();
        for (int at = 0; at < words.size(); ) {
            int count = Math.min(longest, words.size() - at);
            while (count > 0 && of(words.subList(at, at + count)).isEmpty()) {
                count--;
            }
            if (count > 0) {
                narrow(sides, of(words.subList(at, at + count)));
            }
            at += Math.max(1, count);
        }
        return Set.copyOf(sides);
    }

    /// "Police captain": what all nouns may be; of "police and prosecutors" both.
    private static void narrow(Set<String> sides, Set<String> more) {
        Set<String> common = new HashSet<>(sides);
        common.retainAll(more);
        if (common.isEmpty()) {
            sides.addAll(more);
        } else {
            sides.retainAll(common);
        }
    }

    private static Set<String> of(List<String> words) {
        Set<String> sides =
                BY_NOUN.getOrDefault(String.join(" ", words).toLowerCase(Locale.ROOT), Set.of());
        return sides.isEmpty() && words.size() == 1 ? ofInitials(words.getFirst()) : sides;
    }

    /// "TPD" ends as the initials of police departments do.
    private static Set<String> ofInitials(String word) {
        boolean initials = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
        return BY_END.entrySet().stream()
                .filter(end -> initials && word.endsWith(end.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a person of the side has a word of one's own: a judge, not a police officer.
    public static boolean isOfEach(String side) {
        return EACH.contains(side);
    }
}
