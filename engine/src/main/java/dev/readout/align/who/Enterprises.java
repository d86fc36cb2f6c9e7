package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Plain;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the enterprise that is called by its trade: "the company", "the ferry firm", "the French
/// carmaker".
final class Enterprises {
    /// "The company" alone goes to the enterprise that spoke or acted last, or was met last where
    /// none did: "Harl Ferries mended a hole in Velm Reader. The company said …".
    private static final Set<String> BARE =
            Set.of("company", "firm", "group", "corporation", "enterprise", "business");

    /// Words that tell of another one than was named so far.
    private static final Set<String> OTHERS =
            Set.of(
                    "another",
                    "other",
                    "second",
                    "third",
                    "rival",
                    "competing",
                    "sister",
                    "parent",
                    "partner",
                    "new",
                    "former",
                    "unnamed",
                    "different",
                    "law");

    private final Scene scene;
    private final Tokens tokens;
    private final Phrases phrases;
    private final Beside beside;

    Enterprises(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new Phrases(scene);
        this.beside = new Beside(scene);
    }

    Optional<Figure> called(Tokens.Range core) {
        Tokens.Range bare = phrases.withoutArticle(core);
        if (!phrases.isDefinite(core) || bare.isEmpty()) {
            return Optional.empty();
        }
        String noun = tokens.get(core.to() - 1).text().toLowerCase(Locale.ROOT);
        if (bare.to() - bare.from() == 1 && BARE.contains(noun)) {
            return scene.met(Enterprises::isEnterprise)
                    .sorted(Comparator.comparing(one -> !one.acts()))
                    .map(Scene.Seen::figure)
                    .findFirst();
        }
        boolean another = phrases.words(bare).stream().anyMatch(OTHERS::contains);
        return another || !WordGroup.FIRM_NOUN.has(noun) ? Optional.empty() : only(bare);
    }

    /// The only one that the report has named so far, or the one that has just spoken or acted with
    /// no other beside it; with a country, of those of that country, if any is.
    private Optional<Figure> only(Tokens.Range bare) {
        Optional<String> code = phrases.code(bare);
        List<Figure> met =
                scene.met(Enterprises::isEnterprise)
                        .map(Scene.Seen::figure)
                        .distinct()
                        .filter(one -> mayBeOf(one, code))
                        .toList();
        List<Figure> sure =
                met.stream().filter(one -> code.isPresent() && one.country().equals(code)).toList();
        List<Figure> candidates = sure.isEmpty() ? met : sure;
        return candidates.size() == 1
                ? Optional.of(candidates.getFirst())
                : beside.body(bare.from())
                        .filter(candidates::contains)
                        .filter(one ->
                                beside.companyOf(one, bare.from()).noneMatch(candidates::contains));
    }

    private static boolean mayBeOf(Figure figure, Optional<String> code) {
        return code.isEmpty() || figure.country().isEmpty() || figure.country().equals(code);
    }

    private static boolean isEnterprise(Figure figure) {
        return Scene.isBody(figure) && figure.isPlain() && !isInstitution(figure);
    }

    private static boolean isInstitution(Figure figure) {
        List<String> words = Plain.words(figure.canonical());
        return Descriptions.headOf(words)
                .filter(body -> body.kind() != Body.Kind.UNNAMED)
                .isPresent();
    }
}
