package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words and phrases in classes, of which mostly one is true of one thing: ways to die, causes of a
/// fire.
public final class PhraseClasses {
    /// Forms that [Lemmas] leaves as they are.
    private static final Map<String, List<String>> ING =
            Map.of(
                    "go", List.of("going"),
                    "die", List.of("dying"),
                    "lie", List.of("lying"),
                    "tie", List.of("tying"));

    /// What brings about fires, crashes, illnesses …
    public static final PhraseClasses CAUSES = new PhraseClasses("causes", true);

    public static final PhraseClasses WAYS_OF_DEATH = new PhraseClasses("ways-of-death", false);

    /// Relations of one person to another.
    public static final PhraseClasses KIN = new PhraseClasses("kin", false);

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /// A phrase, its words near each other in any order.
    ///
    /// @param of what the class belongs to, e.g. "fire" of a cause; empty where the file does not
    ///   tell
    /// @param name of the class
    /// @param words for each place the base forms ([Lemmas]) that may stand there
    /// @param alone whether it tells enough without other words
    public record Phrase(String of, String name, List<Set<String>> words, boolean alone) {}

    private PhraseClasses(String file, boolean parted) {
        int columns = parted ? 3 : 2;
        for (Table.Row row : Table.read(file, columns, row -> row)) {
            for (String form : row.list(columns - 1)) {
                add(phrase(parted ? row.text(0) : "", row.text(columns - 2), form));
            }
        }
    }

    /// Those of which `lemma` may be the first word.
    public List<Phrase> with(String lemma) {
        return phrases.getOrDefault(lemma, List.of());
    }

    private void add(Phrase phrase) {
        phrase.words()
                .getFirst()
                .forEach(word ->
                        phrases.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase));
    }

    private static Phrase phrase(String of, String name, String form) {
        boolean alone = form.startsWith("!");
        return new Phrase(of, name, places(alone ? form.substring(1) : form), alone);
    }

    /// The words of a phrase "a+b/c": for each place those that may stand there.
    static List<Set<String>> places(String phrase) {
        return Arrays.stream(phrase.split("\\+", -1))
                .map(place ->
                        Arrays.stream(place.split("/", -1))
                                .flatMap(word ->
                                        Stream.concat(
                                                Stream.of(word),
                                                ING.getOrDefault(word, List.of()).stream()))
                                .map(Lemmas::of)
                                .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }
}
