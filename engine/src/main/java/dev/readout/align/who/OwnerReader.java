package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Entity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds whose word a noun without a name is: the body, person or country before it, or after "of",
/// "from", "by" behind it.
final class OwnerReader {
    private static final Set<String> OWNERS = Set.of("of", "from", "by", "for", "at");

    /// Words between a noun and the "of" or "from" that names its owner: "a statement late on
    /// Monday from the ministry".
    private static final int OWNER_REACH = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;
    private final Function<Tokens.Range, Optional<Figure>> whole;

    /// @param whole reads a phrase that stands inside another one
    OwnerReader(Scene scene, Cast cast, Function<Tokens.Range, Optional<Figure>> whole) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
        this.whole = whole;
    }

    /// The body, person or country before the noun, or after "of", "from", "by" behind it.
    Optional<Figure> owner(NounPhrase parts) {
        Optional<Figure> first =
                lastName(parts.before()).or(() -> phrases.code(parts.before()).map(cast::country));
        if (first.isPresent()) {
            return first;
        }
        Optional<Figure> meant =
                possessive(parts.before()).or(() -> possessorPhrase(parts.before()));
        if (meant.isPresent()) {
            return meant;
        }
        int at = parts.core().to();
        while (at < parts.whole().to() && !OWNERS.contains(phrases.lower(at))) {
            at++;
        }
        int from = Math.min(at + 1, parts.whole().to());
        Tokens.Range after = new Tokens.Range(from, parts.whole().to());
        return after.isEmpty()
                        || at - parts.core().to() > OWNER_REACH
                        || CalendarNames.weekday(tokens.get(after.from()).text()).isPresent()
                        || CalendarNames.month(tokens.get(after.from()).text()).isPresent()
                ? Optional.empty()
                : whole.apply(after);
    }

    /// "His government" is that of the country whose office he holds.
    Optional<Figure> possessor(Tokens.Range before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return possessive(before)
                .or(() -> lastName(before))
                .flatMap(Figure::country)
                .map(cast::country);
    }

    /// "Its" in "its website", "his" in "his statement".
    Optional<Figure> possessive(Tokens.Range before) {
        return before.isEmpty()
                ? Optional.empty()
                : Pronouns.gender(phrases.lower(before.from()))
                        .flatMap(gender -> Pronouns.meant(scene, before.from(), gender));
    }

    /// "The ministry" in "the ministry’s statement of Tuesday".
    private Optional<Figure> possessorPhrase(Tokens.Range before) {
        boolean possessive =
                before.to() - before.from() > 1 && tokens.get(before.to() - 1).isPossessive();
        return possessive
                ? whole.apply(new Tokens.Range(before.from(), before.to() - 1))
                : Optional.empty();
    }

    /// The body or country for which a spokesperson without a name speaks.
    Optional<Figure> principal(NounPhrase parts) {
        Tokens.Range before = phrases.withoutArticle(parts.before());
        Optional<Figure> figure =
                before.isEmpty()
                        ? Optional.empty()
                        : whole.apply(parts.before()).filter(this::isOffice);
        return figure.or(() -> owner(parts).filter(this::isOffice));
    }

    private boolean isOffice(Figure figure) {
        return Scene.isBody(figure) || figure.kind() == Entity.Kind.COUNTRY;
    }

    /// The person in "Mara Vell’s office", "the prime minister’s office".
    Optional<Figure> holder(Tokens.Range before) {
        if (before.isEmpty() || !tokens.get(before.to() - 1).isPossessive()) {
            return possessive(before).filter(Figure::isPerson);
        }
        Tokens.Range person = new Tokens.Range(before.from(), before.to() - 1);
        return person.isEmpty() ? Optional.empty() : whole.apply(person).filter(Figure::isPerson);
    }

    /// "The Chancellery’s version": a body speaks through what it has, unless that is a person; a
    /// person through what one gives out: "Mara Vell’s apology".
    Optional<Figure> ownerOfThing(Tokens.Range core) {
        int possessive = core.to() - 2;
        if (possessive <= core.from() || !tokens.get(possessive).isPossessive()) {
            return Optional.empty();
        }
        List<String> noun = phrases.words(new Tokens.Range(possessive + 1, core.to()));
        return Descriptions.isPerson(noun)
                ? Optional.empty()
                : scene.figureAt(possessive - 1)
                        .filter(one ->
                                Scene.isBody(one)
                                        || (one.isPerson()
                                                && WordGroup.ISSUED_THING.has(noun.getLast())));
    }

    /// The last name in the words that is a person or a body; a country stands behind them.
    Optional<Figure> lastName(Tokens.Range range) {
        Optional<Figure> country = Optional.empty();
        for (int i = range.to() - 1; i >= range.from(); i--) {
            Optional<Figure> figure = speaking(i);
            if (figure.filter(one -> one.isPerson() || Scene.isBody(one)).isPresent()) {
                return figure;
            }
            country = country.isPresent() ? country : figure;
        }
        return country;
    }

    /// A name that ends the phrase. A capital that speaks is its government; a demonym alone
    /// ("Ruritanians") describes people.
    Optional<Figure> speaking(int token) {
        return scene.figureAt(token)
                .or(() ->
                        scene.nameAt(token)
                                .filter(name -> name.isKnown(Known.Kind.CAPITAL))
                                .flatMap(name -> scene.codeOf(token))
                                .map(cast::country));
    }
}
