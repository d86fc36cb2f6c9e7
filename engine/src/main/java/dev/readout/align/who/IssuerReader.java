package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Entity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the body that gave out what speaks: "a toll released by the ferry line". Who was released
/// by somebody speaks for himself.
final class IssuerReader {
    private static final Set<String> ISSUED =
            Set.of("released", "published", "issued", "compiled", "posted", "circulated");

    /// Words between "released" and "by": "released late on Monday by".
    private static final int REACH = 3;

    private final Tokens tokens;
    private final Phrases phrases;
    private final Function<Tokens.Range, Optional<Figure>> whole;

    /// @param whole reads the phrase behind "by"
    IssuerReader(Scene scene, Function<Tokens.Range, Optional<Figure>> whole) {
        this.tokens = scene.tokens();
        this.phrases = new Phrases(scene);
        this.whole = whole;
    }

    Optional<Figure> in(Tokens.Range range) {
        for (int i = range.from() + 1; i + 1 < range.to(); i++) {
            if (ISSUED.contains(phrases.lower(i)) && isThing(new Tokens.Range(range.from(), i))) {
                return behindBy(i, range.to())
                        .flatMap(whole)
                        .filter(one -> Scene.isBody(one) || one.kind() == Entity.Kind.COUNTRY);
            }
        }
        return Optional.empty();
    }

    private Optional<Tokens.Range> behindBy(int issued, int to) {
        for (int i = issued + 1; i + 1 < to && i <= issued + REACH + 1; i++) {
            if (tokens.get(i).is("by")) {
                return Optional.of(new Tokens.Range(i + 1, to));
            }
        }
        return Optional.empty();
    }

    private boolean isThing(Tokens.Range before) {
        List<String> words = phrases.words(phrases.core(before));
        return !words.isEmpty()
                && (WordGroup.ISSUED_THING.has(words.getLast())
                        || Descriptions.headOf(words)
                                .filter(body -> body.kind() == Body.Kind.RELEASE)
                                .isPresent());
    }
}
