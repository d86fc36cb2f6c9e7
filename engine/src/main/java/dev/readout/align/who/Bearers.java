package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Entity;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds who was called so before: the bearer of a role, a body by the end of its name, a speaker
/// without a name by its noun.
final class Bearers {
    /// Between "a" and its noun: "a new regional court".
    private static final int MOST_BETWEEN = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;
    private final RoleFinder roles;
    private final TraitReader traits;

    Bearers(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
        this.roles = new RoleFinder(scene, cast);
        this.traits = new TraitReader(scene);
    }

    /// "The doctor", "the Ruritanian president", "Ruritanian leader".
    Optional<Figure> ofRole(Tokens.Range core) {
        Tokens.Range bare = phrases.withoutArticle(core);
        Optional<Role> role = roles.role(bare.from(), bare.to());
        boolean country = role.flatMap(Role::country).isPresent();
        boolean means = phrases.isDefinite(core) || (country && !phrases.isIndefinite(core));
        Traits asked = traits.of(core);
        return means ? role.flatMap(one -> bearer(one, asked)) : Optional.empty();
    }

    /// "Senator apologises": in a headline, the only person of the report whom its text calls so.
    Optional<Figure> ofHeadline(Tokens.Range core) {
        boolean bare = scene.isTitle(core.from()) && phrases.withoutArticle(core).equals(core);
        Optional<Role> role =
                (bare ? roles.role(core.from(), core.to()) : Optional.<Role>empty())
                        .filter(one -> Titles.isTitle(one.head()));
        if (role.isEmpty() || Descriptions.isMany(phrases.text(core))) {
            return Optional.empty();
        }
        List<Figure> called =
                scene.names().stream()
                        .map(scene::figureOf)
                        .flatMap(Optional::stream)
                        .filter(figure -> figure.isPerson() && figure.answers(role.get()))
                        .distinct()
                        .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /// Of several bearers the one who acted last in this report, or else was met last; with a
    /// country also one whom only other reports name, if there is no second.
    private Optional<Figure> bearer(Role role, Traits asked) {
        List<Scene.Seen> seen = scene.met(figure -> answers(figure, role, asked)).toList();
        Optional<Figure> met =
                seen.stream()
                        .filter(Scene.Seen::acts)
                        .findFirst()
                        .or(() -> seen.stream().findFirst())
                        .map(Scene.Seen::figure);
        if (met.isPresent()
                || (role.country().isEmpty() && !WordGroup.SINGLE_OFFICE.has(role.head()))) {
            return met;
        }
        List<Figure> bearers =
                cast.all().stream().filter(figure -> answers(figure, role, asked)).toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    private static boolean answers(Figure figure, Role role, Traits asked) {
        return figure.isPerson() && figure.answers(role) && figure.traits().allow(asked);
    }

    /// The body met last whose name ends in these words: "the service", "the ministry"; without an
    /// article the one of that kind in all reports: "police".
    Optional<Figure> lastCalled(Tokens.Range core) {
        if (phrases.isDefinite(core)) {
            return lastCalledSo(core);
        }
        Tokens.Range bare = phrases.withoutArticle(core);
        if (phrases.words(core).equals(List.of("detectives"))) {
            return cast.onlyBodyOfKind("police");
        }
        return bare.equals(core) && isLocalService(core)
                ? cast.onlyBodyOfKind(Plain.of(phrases.text(core)))
                : Optional.empty();
    }

    private boolean isLocalService(Tokens.Range core) {
        return WordGroup.LOCAL_SERVICE.has(String.join(" ", phrases.words(core)));
    }

    /// As if "the" stood before the noun: "the board" in "a board spokesman".
    Optional<Figure> lastCalledSo(Tokens.Range core) {
        String wanted = Plain.of(phrases.text(phrases.withoutArticle(core)));
        return wanted.isEmpty()
                ? Optional.empty()
                : scene.met(figure -> Scene.isBody(figure) && figure.isCalled(wanted))
                        .map(Scene.Seen::figure)
                        .findFirst()
                        .or(() ->
                                isIntroduced(core)
                                        ? Optional.empty()
                                        : cast.onlyBodyCalled(wanted));
    }

    /// Whether the report brought in one of that noun without a name: after "a northern court" it
    /// is "the court", and no other that somebody else names.
    private boolean isIntroduced(Tokens.Range core) {
        String noun = tokens.get(core.to() - 1).text();
        if (!Bodies.is(noun, Body.Kind.INSTITUTION)) {
            return false;
        }
        for (int at = core.from() - 1; at > 0; at--) {
            if (tokens.get(at).text().equals(noun) && isIndefinite(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIndefinite(int noun) {
        int from = noun - 1;
        while (from > 0 && from > noun - MOST_BETWEEN && tokens.get(from).tag().startsWith("JJ")) {
            from--;
        }
        return tokens.get(from).is("a") || tokens.get(from).is("an");
    }

    /// The speaker without a name met last whose description has this noun for its head: after "a
    /// local official" he is "the official".
    Optional<Figure> lastOfKind(Tokens.Range core) {
        String noun = tokens.get(core.to() - 1).text().toLowerCase(Locale.ROOT);
        return scene.met(figure ->
                        figure.kind() == Entity.Kind.SOURCE
                                && Descriptions.headNoun(figure.canonical()).equals(noun))
                .map(Scene.Seen::figure)
                .findFirst();
    }
}
