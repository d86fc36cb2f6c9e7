package dev.readout.align.predicate;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.WordFamilies;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the verb of a clause with the words that make one with it: "was not", "down", "away".
final class VerbReader {
    /// Adverbs that make another verb of the one before them.
    private static final Set<String> PARTICLES = Set.of("away", "out", "off", "apart", "aside");

    private final WordTree words;
    private final MoodReader moods;

    VerbReader(WordTree words, MoodReader moods) {
        this.words = words;
        this.moods = moods;
    }

    Predicate.Verb verb(int at, Predicate.Sort sort, Span group) {
        String form = words.form(at);
        String particle = particle(at).map(child -> " " + words.form(child)).orElse("");
        return new Predicate.Verb(
                Lemmas.of(form) + particle, WordFamilies.of(form), sort, form + particle, group);
    }

    /// "Down" in "backed down", which is no backing; "away" in "passed away".
    private Optional<Integer> particle(int at) {
        return words.children(at).stream()
                .filter(child ->
                        words.word(child).tag().equals("RP")
                                || (child == at + 1 && PARTICLES.contains(words.form(child))))
                .findFirst();
    }

    /// A verb with its auxiliaries, its particle and its "not".
    Span group(int at) {
        return Stream.of(
                        words.children(at, "aux", "auxpass", "cop").stream(),
                        particle(at).stream(),
                        moods.negation(at).stream())
                .flatMap(parts -> parts)
                .map(part -> words.group(at, part))
                .reduce(words.group(at, at), Span::cover);
    }
}
