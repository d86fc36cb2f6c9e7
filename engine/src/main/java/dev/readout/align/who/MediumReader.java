package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.BodySort;
import dev.readout.knowledge.WordGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the agency or outlet that is described: "the Solpress news agency", "the Ruritanian
/// outlet", "both countries’ state media".
final class MediumReader {
    /// Sentences from "the newspaper" back to its name.
    private static final int REACH = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;
    private final Bearers bearers;
    private final OwnerReader owners;
    private final UnnamedReader unnamed;

    MediumReader(Scene scene, Cast cast, OwnerReader owners) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
        this.bearers = new Bearers(scene, cast);
        this.owners = owners;
        this.unnamed = new UnnamedReader(scene, cast);
    }

    /// "The Solpress news agency", "the Ruritanian outlet". In "a Tavenna newspaper" Tavenna is no
    /// name of it.
    Optional<Figure> in(NounPhrase parts) {
        Optional<Figure> named = owners.lastName(parts.before()).filter(Scene::isBody);
        if (named.isPresent() && !phrases.isIndefinite(parts.whole())) {
            return named;
        }
        boolean several = Descriptions.isMany(phrases.text(parts.core()));
        Optional<Figure> medium =
                several || phrases.isIndefinite(parts.core())
                        ? Optional.empty()
                        : phrases.code(parts.whole()).flatMap(this::foremostMedium);
        return medium.or(() -> bearers.lastCalled(parts.core()))
                .or(() -> lastCited(parts.core()))
                .or(() -> Optional.of(unnamed.of(parts.whole(), parts.core())));
    }

    /// "The newspaper" right behind "the Tarn Gazette reported": the only outlet named there.
    private Optional<Figure> lastCited(Tokens.Range core) {
        if (!phrases.isDefinite(core)) {
            return Optional.empty();
        }
        String noun = String.join(" ", phrases.words(phrases.withoutArticle(core)));
        int sentence = tokens.get(core.from()).sentence();
        List<Figure> media =
                scene.met(figure -> isCalled(figure, noun))
                        .filter(one -> one.at().to() <= core.from())
                        .takeWhile(
                                one -> sentence - tokens.get(one.at().from()).sentence() <= REACH)
                        .map(Scene.Seen::figure)
                        .distinct()
                        .toList();
        return media.size() == 1 ? Optional.of(media.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(Figure figure, String noun) {
        return (figure.isKnown(Known.Kind.AGENCY) && BodySort.NEWS_AGENCY.isCalled(noun))
                || (figure.isKnown(Known.Kind.OUTLET) && BodySort.OUTLET.isCalled(noun));
    }

    /// "The state propaganda agency", "the official agency": it carries news.
    boolean isStateMedium(Body head, Tokens.Range before) {
        List<String> words = new ArrayList<>();
        for (int i = before.from(); i < before.to(); i++) {
            if (scene.nameAt(i).isEmpty() && tokens.get(i).isWord()) {
                words.add(phrases.lower(i));
            }
        }
        words.removeIf(Descriptions::isArticle);
        return head.name().equals("agency")
                && !words.isEmpty()
                && words.stream().allMatch(WordGroup.STATE_OWNED::has);
    }

    /// In "both countries’ state media" the agencies of the two countries that the sentence names
    /// first, if the reports name one of each; else nobody.
    List<Figure> mediaOfBoth(Tokens.Range range) {
        List<String> words = phrases.words(range);
        boolean both =
                words.size() > 2
                        && words.getFirst().equals("both")
                        && WordGroup.STATES_TOGETHER.has(words.get(1));
        Optional<Body> head = Descriptions.headOf(words);
        if (!both || head.filter(body -> body.kind() == Body.Kind.MEDIUM).isEmpty()) {
            return List.of();
        }
        List<Figure> media =
                firstCodes(range.from()).stream()
                        .map(this::foremostMedium)
                        .flatMap(Optional::stream)
                        .toList();
        return media.size() == 2 ? media : List.of();
    }

    private Stream<Figure> mediaOf(String code) {
        return cast.all().stream().filter(figure -> figure.isMediumOf(code));
    }

    /// The agency or outlet of a country that the reports name most often; nobody if two are equal.
    private Optional<Figure> foremostMedium(String code) {
        List<Figure> media =
                mediaOf(code).sorted(Comparator.comparingInt(Figure::count).reversed()).toList();
        boolean clear =
                media.size() == 1
                        || (media.size() > 1 && media.get(0).count() > media.get(1).count());
        return clear ? Optional.of(media.getFirst()) : Optional.empty();
    }

    /// The two countries that the sentence names or points at first, where its subjects stand.
    private List<String> firstCodes(int token) {
        int start = token;
        while (start > 0 && tokens.sameSentence(start - 1, token)) {
            start--;
        }
        List<String> codes = new ArrayList<>();
        for (int i = start; i < token && codes.size() < 2; i++) {
            scene.codeOf(i).filter(code -> !codes.contains(code)).ifPresent(codes::add);
        }
        return codes;
    }
}
