package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Parties by the noun for one of their members: "Republican", "R" in "R-Texas".
public final class Parties {
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        Table.read("parties", 3, Parties::add);
    }

    private Parties() {}

    private static String add(Table.Row row) {
        String noun = row.text(0);
        WORDS.put(noun, noun);
        row.list(1).forEach(word -> WORDS.put(word, noun));
        row.list(2).forEach(letters -> LETTERS.put(letters, noun));
        return noun;
    }

    /// The party that a noun or an adjective tells, by its noun: "GOP" is `republican`. Case does
    /// not count.
    public static Optional<String> of(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /// Whether one member is called so: "the Democrat".
    public static boolean isMember(String word) {
        return of(word).filter(List.of(word.toLowerCase(Locale.ROOT))::contains).isPresent();
    }

    /// The party that letters behind a name stand for: `republican` for "R".
    public static Optional<String> ofLetters(String letters) {
        return Optional.ofNullable(LETTERS.get(letters));
    }
}
