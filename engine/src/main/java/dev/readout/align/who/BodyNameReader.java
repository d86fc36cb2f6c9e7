package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds bodies by a name that no file knows: the noun before it tells that it is one, or the words
/// are all a name.
final class BodyNameReader {
    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;

    BodyNameReader(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
    }

    /// "The public broadcaster ATV", "the Norda institute": the noun tells what bears the name.
    Optional<Figure> apposed(Tokens.Range core) {
        int from = core.to();
        while (from > core.from() && isNameWord(from - 1)) {
            from--;
        }
        Tokens.Range before = new Tokens.Range(core.from(), from);
        if (from == core.to() || before.isEmpty() || !isBodyNoun(before)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = from; i < core.to(); i++) {
            words.addAll(Plain.words(tokens.get(i).text()));
        }
        String name = tokens.text(from, core.to());
        return Optional.of(cast.body(words, phrases.code(before), name));
    }

    private boolean isNameWord(int token) {
        return tokens.get(token).isCapital()
                && !tokens.get(token).isHeadline()
                && scene.figureAt(token).isEmpty()
                && scene.codeOf(token).isEmpty()
                && Bodies.of(tokens.get(token).text()).isEmpty();
    }

    private boolean isBodyNoun(Tokens.Range range) {
        return Descriptions.headOf(phrases.words(range))
                .filter(head ->
                        head.kind() == Body.Kind.MEDIUM || head.kind() == Body.Kind.INSTITUTION)
                .isPresent();
    }

    /// Words that are all a name without a figure: a body that no file knows; a family name that
    /// several bear means nobody.
    Optional<Figure> bareName(Tokens.Range core) {
        Tokens.Range bare = phrases.withoutArticle(core);
        return bare.isEmpty()
                ? Optional.empty()
                : scene.nameAt(bare.from())
                        .filter(name -> name.at().equals(bare) && name.known().isEmpty())
                        .filter(name -> !name.isPerson())
                        .map(cast::body);
    }

    boolean isBareName(Tokens.Range core) {
        Tokens.Range bare = phrases.withoutArticle(core);
        return !bare.isEmpty()
                && scene.nameAt(bare.from())
                        .filter(name -> name.at().equals(bare) && name.known().isEmpty())
                        .isPresent();
    }
}
