package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.NumberWords;
import dev.readout.knowledge.Parties;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the person whom a report calls again by what it tells of him: "the lawmaker" after
/// "Senator Ilan Sor", "the Texas Republican" after "Ilan Sor, R-Texas", "the 54-year-old" after
/// "Ilan Sor, 54,".
///
/// Nobody is found unless exactly one person of the whole report fits, and stands before the words:
/// a wrong speaker costs more than none.
final class Epithets {
    private final Scene scene;
    private final Tokens tokens;
    private final Phrases phrases;
    private final RoleFinder roles;
    private final TraitReader traits;

    Epithets(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.phrases = new Phrases(scene);
        this.roles = new RoleFinder(scene, cast);
        this.traits = new TraitReader(scene);
    }

    /// "The Texas Republican", "the 54-year-old": words that need no title.
    Optional<Figure> ofTrait(Tokens.Range core) {
        int last = core.to() - 1;
        boolean member = Parties.isMember(tokens.get(last).text());
        if (!phrases.isDefinite(core)
                || !(member || traits.isAgeOf(last))
                || !isPlain(core, last)) {
            return Optional.empty();
        }
        Traits asked = traits.of(core);
        return only(core, person -> person.traits().show(asked) && person.traits().allow(asked));
    }

    /// "The lawmaker", "the four-term congressman": a title, or a noun wider than that.
    Optional<Figure> ofTitle(Tokens.Range core) {
        if (!phrases.isDefinite(core) || Descriptions.isMany(phrases.text(core))) {
            return Optional.empty();
        }
        int from = core.from() + 1;
        while (from < core.to() - 1 && isNeutral(from)) {
            from++;
        }
        Optional<Role> role =
                roles.role(from, core.to())
                        .filter(one -> Titles.isTitle(one.head()) || Titles.isWider(one.head()));
        Traits asked = traits.of(core);
        return role.flatMap(one -> only(core, person -> fits(person, one, asked)));
    }

    private static boolean fits(Figure person, Role role, Traits asked) {
        Optional<Figure.Gender> gender = Pronouns.told(role.head());
        return person.mayBeCalled(role)
                && person.traits().allow(asked)
                && gender.filter(told -> !person.may(told)).isEmpty();
    }

    /// The only person of the report who fits, if named before the words.
    private Optional<Figure> only(Tokens.Range core, Predicate<Figure> fits) {
        List<Figure> fitting =
                scene.names().stream()
                        .map(scene::figureOf)
                        .flatMap(Optional::stream)
                        .filter(figure -> figure.isPerson() && fits.test(figure))
                        .distinct()
                        .toList();
        return fitting.size() == 1
                ? scene.met(fitting.getFirst()::equals)
                        .filter(one -> one.at().to() <= core.from())
                        .map(Scene.Seen::figure)
                        .findFirst()
                : Optional.empty();
    }

    /// Whether nothing but names and words that tell no office stand between the article and
    /// `last`.
    private boolean isPlain(Tokens.Range core, int last) {
        for (int at = core.from() + 1; at < last; at++) {
            if (!isNeutral(at)) {
                return false;
            }
        }
        return true;
    }

    /// "Four-term", "54-year-old", "Texas", "Republican", "embattled": which office somebody holds
    /// is not told by it.
    private boolean isNeutral(int at) {
        String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
        int hyphen = word.indexOf('-');
        boolean counted =
                hyphen > 0
                        && (Character.isDigit(word.charAt(0))
                                || NumberWords.of(word.substring(0, hyphen)).isPresent());
        return counted
                || traits.isTrait(at)
                || WordGroup.EPITHET_ADJECTIVE.has(word)
                || traits.isOfPlace(at);
    }
}
