package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What news tell of and the words they tell it with: "tied the knot" and "exchanged vows" are one
/// wedding.
public final class Happenings {
    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private Happenings() {}

    /// How often an event has it.
    public enum Sort {
        /// Seldom more than once.
        SINGLE,
        /// As often as not more than once; what it befell tells which is meant.
        MANY
    }

    /// @param name e.g. "wedding"
    public record Kind(String name, Sort sort) {}

    /// Words that tell of it where they stand near each other, in any order.
    ///
    /// @param words for each place the base forms ([Lemmas]) that may stand there
    public record Phrase(Kind kind, List<Set<String>> words) {}

    /// Those of which `lemma` may be the first word.
    public static List<Phrase> with(String lemma) {
        return PHRASES.getOrDefault(lemma, List.of());
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        Table.read("happenings", 3, Happenings::phrases).stream()
                .flatMap(List::stream)
                .forEach(phrase ->
                        phrase.words()
                                .getFirst()
                                .forEach(word ->
                                        phrases.merge(word, List.of(phrase), Happenings::joined)));
        return phrases;
    }

    private static List<Phrase> joined(List<Phrase> some, List<Phrase> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Phrase> phrases(Table.Row row) {
        Kind kind = new Kind(row.text(0), row.choice(1, Sort.class));
        return row.list(2).stream()
                .map(words -> new Phrase(kind, PhraseClasses.places(words)))
                .toList();
    }
}
