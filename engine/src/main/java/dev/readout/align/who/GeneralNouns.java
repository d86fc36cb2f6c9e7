package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.BodySort;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Optional;

/// Finds the body that a general noun calls again: "the agency" after "the Marsh Survey said", "the
/// group" after "the Marsh Club said".
final class GeneralNouns {
    /// Sentences from the noun back to the body. There must be only one in them that it may mean.
    private static final int REACH = 4;

    /// Letters of an abbreviation, at least: two stand for a state or a title as often ("UN",
    /// "PM").
    private static final int SHORTEST_ABBREVIATION = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final Phrases phrases;

    GeneralNouns(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new Phrases(scene);
    }

    Optional<Figure> called(Tokens.Range core) {
        List<String> words = phrases.words(core);
        if (!phrases.isDefinite(core) || words.size() != 2) {
            return Optional.empty();
        }
        String noun = words.getLast();
        int sentence = tokens.get(core.from()).sentence();
        List<Figure> bodies =
                scene.met(figure -> Scene.isBody(figure) && !figure.isMedium())
                        .filter(one -> one.at().to() <= core.from() && one.acts())
                        .takeWhile(
                                one -> sentence - tokens.get(one.at().from()).sentence() <= REACH)
                        .map(Scene.Seen::figure)
                        .distinct()
                        .filter(figure -> mayBe(noun, figure))
                        .toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    private static boolean mayBe(String noun, Figure figure) {
        Optional<BodySort> sort = BodySort.of(figure.canonical());
        if (BodySort.AGENCY.isCalled(noun)) {
            return !carriesNews(figure)
                    && sort.map(BodySort.AGENCY::equals).orElseGet(() -> isAbbreviation(figure));
        }
        return BodySort.GROUP.isCalled(noun) && sort.map(BodySort.GROUP::equals).orElse(true);
    }

    /// Of a news agency "the agency" mostly tells who passed words on, not who spoke.
    private static boolean carriesNews(Figure figure) {
        List<String> words = Plain.words(figure.canonical());
        return words.contains("news") || words.contains("press");
    }

    /// "NHMA", of which nothing more is known.
    private static boolean isAbbreviation(Figure figure) {
        String letters = figure.canonical().replace(".", "");
        return letters.length() >= SHORTEST_ABBREVIATION
                && letters.chars().allMatch(Character::isUpperCase);
    }
}
