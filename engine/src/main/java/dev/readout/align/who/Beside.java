package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.story.Entity;
import java.util.Optional;
import java.util.stream.Stream;

/// Who speaks or acts right before a place of the text: in its sentence or in the one before.
final class Beside {
    private final Scene scene;
    private final Tokens tokens;

    Beside(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /// The body that spoke or acted last, or for which somebody without a name did; nobody if a
    /// person came after it, or if it only hands on what others say.
    Optional<Figure> body(int at) {
        return near(at).filter(Scene.Seen::acts)
                .map(Scene.Seen::figure)
                .findFirst()
                .flatMap(figure ->
                        figure.kind() == Entity.Kind.SOURCE ? figure.party() : Optional.of(figure))
                .filter(figure -> Scene.isBody(figure) && !figure.isMedium());
    }

    /// The other bodies that stand in the sentence of this one.
    Stream<Figure> companyOf(Figure body, int at) {
        int there =
                near(at).filter(one -> one.figure().equals(body))
                        .mapToInt(this::sentenceOf)
                        .max()
                        .orElse(tokens.get(at).sentence());
        return near(at).filter(one -> sentenceOf(one) == there && !one.figure().equals(body))
                .map(Scene.Seen::figure)
                .filter(Scene::isBody)
                .distinct();
    }

    private int sentenceOf(Scene.Seen one) {
        return tokens.get(one.at().from()).sentence();
    }

    private Stream<Scene.Seen> near(int at) {
        int sentence = tokens.get(at).sentence();
        return scene.met(figure -> true)
                .filter(one -> one.at().to() <= at)
                .takeWhile(one -> sentence - sentenceOf(one) <= 1);
    }
}
