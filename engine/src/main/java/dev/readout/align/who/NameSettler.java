package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.align.name.Named;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Mention;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Gives every name of a report its figure, as far as the name alone tells; what bare family names
/// mean is left to [SceneReader].
final class NameSettler {
    private static final Set<String> PLACE_WORDS =
            Set.of(
                    "in",
                    "at",
                    "to",
                    "from",
                    "near",
                    "outside",
                    "around",
                    "through",
                    "via",
                    "visit",
                    "visited",
                    "visiting",
                    "leave",
                    "left",
                    "reach",
                    "reached",
                    "into",
                    "towards",
                    "toward",
                    "of");

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final PersonNames persons;
    private final TraitReader traits;

    NameSettler(Scene scene, Cast cast, PersonNames persons) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.persons = persons;
        this.traits = new TraitReader(scene);
    }

    /// Settles every name but those that [#settleAbbreviations] did, which comes first, for all
    /// reports: one may write out what another only abbreviates.
    void settleAll() {
        for (Named name : scene.names()) {
            if (scene.figureOf(name).isEmpty()) {
                figure(name).ifPresent(figure -> settle(name, figure));
            }
        }
        scene.names().forEach(this::settleService);
        RoleFinder roles = new RoleFinder(scene, cast);
        for (Named name : scene.names()) {
            scene.figureOf(name)
                    .filter(Figure::isPerson)
                    .ifPresent(person -> titles(roles, name, person));
        }
    }

    /// "Tavenna police": the service of a place is a body, also where no report writes it as a
    /// name.
    private void settleService(Named name) {
        int noun = name.at().to();
        boolean place = name.kind() == Mention.Kind.PLACE && name.known().isEmpty();
        if (place
                && noun < tokens.size()
                && tokens.sameSentence(noun - 1, noun)
                && WordGroup.LOCAL_SERVICE.has(tokens.get(noun).text().toLowerCase(Locale.ROOT))) {
            String whole = tokens.text(name.at().from(), noun + 1);
            cast.body(Plain.words(whole), Optional.empty(), whole);
        }
    }

    private void settle(Named name, Figure figure) {
        scene.settle(name, figure);
        figure.seenAs(name.text());
        respect(name, figure);
        if (name.length() > 1 && figure.isPerson()) {
            scene.introduce(figure, Pronouns.isOfKin(tokens, name.at()));
        }
    }

    /// "His father, Ilan Vell" tells a man, and is no form of address.
    private void respect(Named name, Figure figure) {
        int from = name.at().from();
        Pronouns.respectBefore(tokens, from)
                .ifPresentOrElse(
                        figure::addressed,
                        () -> Pronouns.genderBefore(tokens, from).ifPresent(figure::called));
    }

    /// After all reports: a capital word behind "the" that names nobody yet is the one body whose
    /// name ends so: "the Front", where the reports tell of the Marsh Front.
    void settleShortForms() {
        for (int at = 1; at < tokens.size(); at++) {
            if (isShortForm(at)) {
                Tokens.Range word = new Tokens.Range(at, at + 1);
                cast.onlyBodyCalled(Plain.of(tokens.get(at).text()))
                        .ifPresent(body -> scene.mention(word, body));
            }
        }
    }

    /// "Mr. Sor", where the reports name one Sor: he is no "she" in any of them, unless a title
    /// says otherwise.
    void learnRespect() {
        for (Named name : scene.names()) {
            if (name.length() == 1 && name.known().isEmpty() && scene.figureOf(name).isEmpty()) {
                List<Figure> bearers = persons.bearing(name.text());
                Pronouns.respectBefore(tokens, name.at().from())
                        .filter(gender -> bearers.size() == 1 && bearers.getFirst().may(gender))
                        .ifPresent(gender -> bearers.getFirst().addressed(gender));
            }
        }
    }

    private boolean isShortForm(int at) {
        return tokens.get(at - 1).is("the")
                && tokens.get(at).isCapital()
                && !tokens.get(at).isHeadline()
                && tokens.sameSentence(at - 1, at)
                && scene.figureAt(at).isEmpty()
                && scene.nameAt(at).filter(name -> name.length() > 1).isEmpty()
                && !isFollowedByCapital(at);
    }

    private boolean isFollowedByCapital(int at) {
        return at + 1 < tokens.size()
                && tokens.sameSentence(at, at + 1)
                && tokens.get(at + 1).isCapital();
    }

    /// Lists "Ruritanian President Ilan Sor" and its shorter forms as names of the person.
    private void titles(RoleFinder roles, Named name, Figure person) {
        roles.learn(name.at(), person);
        int start = roles.titleStart(name.at());
        traits.learn(start, name.at(), person);
        for (int i = start; i < name.at().from(); i++) {
            if (isStart(i) && !tokens.get(i).isHeadline()) {
                person.seenAs(tokens.text(i, name.at().to()));
            }
        }
    }

    /// A capital word that is not the middle of another name.
    private boolean isStart(int token) {
        return tokens.get(token).isCapital()
                && scene.nameAt(token).filter(name -> name.at().from() < token).isEmpty();
    }

    private Optional<Figure> figure(Named name) {
        if (name.known().isPresent()) {
            return known(name, name.known().get());
        }
        if (name.length() == 1 && !persons.bearing(name.text()).isEmpty()) {
            return Optional.empty();
        }
        if (isTitleOfNext(name) || Descendants.isSuffix(name.plain())) {
            return Optional.empty();
        }
        return switch (name.kind()) {
            case PERSON ->
                    Optional.of(
                            persons.named(name.text())
                                    .orElseGet(() -> cast.person(name.plain(), name.text())));
            case ORGANISATION -> Optional.of(cast.body(name));
            case PLACE -> Optional.of(cast.place(name.text()));
            case OTHER -> Optional.empty();
        };
    }

    /// One word right before the name of a person is a title that no file knows.
    private boolean isTitleOfNext(Named name) {
        int next = name.at().to();
        return name.length() == 1
                && next < tokens.size()
                && tokens.sameSentence(next - 1, next)
                && scene.nameAt(next).filter(Named::isPerson).isPresent();
    }

    private Optional<Figure> known(Named name, Known known) {
        return switch (known.kind()) {
            case AGENCY, OUTLET, SEAT -> Optional.of(cast.known(known));
            case COUNTRY -> known.country().map(cast::country);
            case CAPITAL ->
                    isPlace(name)
                            ? Optional.of(cast.place(name.text()))
                            : known.country().map(cast::country);
            case ADJECTIVE ->
                    name.kind() == Mention.Kind.ORGANISATION
                            ? Optional.of(cast.body(name))
                            : Optional.empty();
        };
    }

    /// Whether a capital stands for the place: a preposition goes before it.
    private boolean isPlace(Named name) {
        int before = name.at().from() - 1;
        return before >= 0
                && tokens.sameSentence(before, before + 1)
                && PLACE_WORDS.contains(tokens.get(before).text().toLowerCase(Locale.ROOT));
    }

    /// "The Harbour Rescue Service (HRS)": HRS is that body wherever it stands.
    void settleAbbreviations() {
        List<Named> names = scene.names();
        for (int i = 1; i < names.size(); i++) {
            Named whole = names.get(i - 1);
            Named brief = names.get(i);
            if (isInBracketsBehind(whole, brief) && brief.known().isEmpty()) {
                figure(whole)
                        .filter(Scene::isBody)
                        .ifPresent(body -> {
                            cast.alias(brief.text(), body);
                            settle(whole, body);
                            settle(brief, body);
                        });
            }
        }
    }

    private boolean isInBracketsBehind(Named whole, Named brief) {
        int bracket = brief.at().from() - 1;
        return brief.length() == 1
                && whole.at().to() == bracket
                && tokens.get(bracket).is("(")
                && brief.at().to() < tokens.size()
                && tokens.get(brief.at().to()).is(")");
    }
}
