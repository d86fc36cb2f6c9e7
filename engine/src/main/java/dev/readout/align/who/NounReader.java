package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Title;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the noun of a speaker: "the Chancellery press service" is the Chancellery, "the Ruritanian
/// government" the country, "the doctor" who was called a doctor before, "two officials" nobody
/// with a name.
final class NounReader {
    /// Releases that are whose word stands beside them; a filing or a letter may be anybody's.
    private static final Set<String> STATEMENTS =
            Set.of("statement", "press release", "release", "communique", "announcement");

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;
    private final Bearers bearers;
    private final OwnerReader owners;
    private final MediumReader media;
    private final UnnamedReader unnamed;
    private final BodyNameReader bodyNames;
    private final Enterprises enterprises;
    private final GeneralNouns general;
    private final Retainers retainers;
    private final Beside beside;
    private final IssuerReader issuers;
    private final Epithets epithets;
    private final Offices offices;

    NounReader(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
        this.bearers = new Bearers(scene, cast);
        this.owners = new OwnerReader(scene, cast, this::phrase);
        this.media = new MediumReader(scene, cast, owners);
        this.unnamed = new UnnamedReader(scene, cast);
        this.bodyNames = new BodyNameReader(scene, cast);
        this.enterprises = new Enterprises(scene);
        this.general = new GeneralNouns(scene);
        this.retainers = new Retainers(scene, cast);
        this.beside = new Beside(scene);
        this.issuers = new IssuerReader(scene, this::phrase);
        this.epithets = new Epithets(scene, cast);
        this.offices = new Offices(cast, phrases);
    }

    /// The agencies in "both countries’ state media" ([MediumReader#mediaOfBoth]).
    List<Figure> mediaOfBoth(Tokens.Range range) {
        return media.mediaOfBoth(range);
    }

    Optional<Figure> phrase(Tokens.Range range) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Tokens.Range core = phrases.core(range);
        Optional<Figure> known =
                issuers.in(range).or(() -> retainers.meant(core)).or(() -> epithets.ofTrait(core));
        if (known.isPresent()) {
            return known;
        }
        int last = withoutDot(core);
        boolean named = !tokens.get(last).isPossessive() && scene.nameAt(last).isPresent();
        Optional<Figure> figure = named ? owners.speaking(last) : Optional.empty();
        if (figure.isEmpty() && bodyNames.isBareName(core)) {
            return bodyNames.bareName(core);
        }
        return figure.or(() -> owners.ownerOfThing(core))
                .or(() -> bodyNames.apposed(core))
                .or(() -> noun(range, core));
    }

    /// The last word, before the full stop of "Inc."
    private int withoutDot(Tokens.Range core) {
        int last = core.to() - 1;
        return last > core.from() && tokens.get(last).is(".") ? last - 1 : last;
    }

    private Optional<Figure> noun(Tokens.Range range, Tokens.Range core) {
        List<String> words = phrases.words(core);
        Optional<Body> head = Descriptions.headOf(words);
        if (head.isPresent()) {
            NounPhrase parts =
                    new NounPhrase(
                            range, core, without(core, Descriptions.nounWords(words, head.get())));
            Optional<Figure> figure = body(head.get(), parts);
            if (figure.isPresent()) {
                return figure;
            }
        }
        if (Descriptions.titleOf(words).filter(NounReader::isSpokesperson).isPresent()) {
            NounPhrase parts = new NounPhrase(range, core, without(core, 1));
            Optional<Figure> body = principal(parts);
            if (body.isPresent()) {
                return body.map(one -> spokesperson(parts, one));
            }
        }
        return described(range, core);
    }

    /// "Its spokeswoman" is the only one of that body whom the reports name; "a spokeswoman" of it
    /// may be another.
    private Figure spokesperson(NounPhrase parts, Figure body) {
        String noun = phrases.lower(parts.core().to() - 1);
        List<Figure> named =
                cast.all().stream()
                        .filter(one -> one.isPerson() && one.isVoiceOf(body, noun))
                        .toList();
        return named.size() == 1 && !phrases.isIndefinite(parts.core())
                ? named.getFirst()
                : unnamed.voice(parts, body);
    }

    /// For whom a spokesperson speaks: the body that is named, "the board" in "a board spokesman",
    /// or for "a spokesman" alone the body that has just spoken.
    private Optional<Figure> principal(NounPhrase parts) {
        Tokens.Range noun = phrases.withoutArticle(parts.before());
        Optional<Figure> named = owners.principal(parts);
        if (named.isPresent()) {
            return named;
        }
        if (!noun.isEmpty()) {
            return bearers.lastCalledSo(noun).or(() -> enterprises.called(parts.before()));
        }
        return isAlone(parts) && !phrases.isDefinite(parts.core())
                ? beside.body(parts.core().from())
                : Optional.empty();
    }

    /// Whether the phrase is no longer than its noun: "a statement", not "a statement to the
    /// court".
    private static boolean isAlone(NounPhrase parts) {
        return parts.whole().equals(parts.core());
    }

    private static Tokens.Range without(Tokens.Range core, int nouns) {
        return new Tokens.Range(core.from(), Math.max(core.from(), core.to() - nouns));
    }

    private static boolean isSpokesperson(String title) {
        return Titles.of(title)
                .filter(found -> found.kind() == Title.Kind.SPOKESPERSON)
                .isPresent();
    }

    private Optional<Figure> body(Body head, NounPhrase parts) {
        return switch (head.kind()) {
            case INSTITUTION -> institution(head, parts);
            case PART -> part(parts);
            case RELEASE -> release(head, parts);
            case VENUE -> owners.owner(parts).filter(Scene::isBody).or(() -> media.in(parts));
            case MEDIUM -> media.in(parts);
            case UNNAMED -> people(parts);
        };
    }

    private Optional<Figure> institution(Body head, NounPhrase parts) {
        Optional<String> code = phrases.code(parts.whole());
        if (Descriptions.isGovernment(head.name())) {
            return code.map(cast::country)
                    .or(() -> owners.possessor(parts.before()))
                    .or(() -> bodyOf(parts).map(body -> led(body, parts)));
        }
        if (code.isPresent() && media.isStateMedium(head, parts.before())) {
            return media.in(parts);
        }
        return bearers.lastCalled(parts.core())
                .or(() -> general.called(parts.core()))
                .or(() -> enterprises.called(parts.core()))
                .or(() -> code.map(country -> countryBody(country, parts)))
                .or(() -> bodyOf(parts));
    }

    private Figure countryBody(String country, NounPhrase parts) {
        List<String> words = new ArrayList<>();
        for (int i = parts.core().from(); i < parts.core().to(); i++) {
            boolean plain = scene.nameAt(i).isEmpty() && tokens.get(i).isWord();
            if (plain && !Descriptions.isArticle(phrases.lower(i))) {
                words.addAll(Plain.words(tokens.get(i).text()));
            }
        }
        String name = phrases.text(phrases.withoutArticle(parts.core()));
        return cast.body(words, Optional.of(country), name);
    }

    /// "Tavenna police", "the Vell administration": a name before the noun makes it one body; "a
    /// Tavenna court" may be any.
    private Optional<Figure> bodyOf(NounPhrase parts) {
        Tokens.Range bare = phrases.withoutArticle(parts.core());
        int name = parts.before().to() - 1;
        boolean named =
                name >= bare.from()
                        && scene.nameAt(name).isPresent()
                        && !tokens.get(name).isPossessive()
                        && !phrases.isIndefinite(parts.core())
                        && (WordGroup.LOCAL_SERVICE.has(phrases.lower(bare.to() - 1))
                                || !Descriptions.isMany(phrases.text(bare)));
        return named
                ? Optional.of(cast.body(phrases.words(bare), Optional.empty(), phrases.text(bare)))
                : Optional.empty();
    }

    /// "The Vell administration" and Mara Vell are of one side.
    private Figure led(Figure body, NounPhrase parts) {
        scene.figureAt(parts.before().to() - 1)
                .filter(Figure::isPerson)
                .ifPresent(person ->
                        person.party()
                                .ifPresentOrElse(body::belongsTo, () -> person.belongsTo(body)));
        return body;
    }

    /// "The Chancellery press service" is the Chancellery; "Mara Vell’s office" the seat that she
    /// holds; "the Norda prosecutor’s office" a body of its own.
    private Optional<Figure> part(NounPhrase parts) {
        Optional<Body> law = Descriptions.lawOffice(phrases.text(parts.core()));
        if (law.isPresent()) {
            return institution(law.get(), parts);
        }
        Optional<Figure> holder = owners.holder(parts.before());
        return holder.map(person -> offices.of(person, parts))
                .or(() -> owners.owner(parts))
                .or(() -> bearers.lastCalled(parts.core()));
    }

    /// Who gave out a statement, a readout, figures: "a Chancellery statement", "data from the
    /// survey".
    ///
    /// "Ruritanian estimates" are nobody's in particular and stay unnamed.
    private Optional<Figure> release(Body head, NounPhrase parts) {
        boolean several = phrases.lower(parts.core().to() - 1).endsWith("s");
        boolean onlyAdjective =
                owners.lastName(parts.before()).isEmpty()
                        && phrases.code(parts.before()).isPresent();
        if (several && onlyAdjective) {
            return Optional.of(unnamed.of(parts.whole(), parts.core()));
        }
        Optional<Figure> owner = owners.owner(parts);
        if (owner.isPresent()) {
            return owner;
        }
        Tokens.Range rest = phrases.withoutArticle(parts.before());
        if (rest.isEmpty()) {
            return isAlone(parts) && !several && STATEMENTS.contains(head.name())
                    ? beside.body(parts.core().from())
                    : Optional.empty();
        }
        return holdsNoun(rest) ? phrase(rest) : Optional.empty();
    }

    private boolean holdsNoun(Tokens.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (tokens.get(i).tag().startsWith("NN")) {
                return true;
            }
        }
        return false;
    }

    /// "The official" who was met before, or people without a name.
    private Optional<Figure> people(NounPhrase parts) {
        boolean one = !Descriptions.isMany(phrases.text(parts.core()));
        Optional<Figure> met =
                one && phrases.isDefinite(parts.core())
                        ? bearers.lastOfKind(parts.core())
                        : Optional.empty();
        return met.or(() -> Optional.of(unnamed.of(parts.whole(), parts.core())));
    }

    /// "The doctor", "the Ruritanian president": who bears the role; otherwise somebody unnamed.
    private Optional<Figure> described(Tokens.Range range, Tokens.Range core) {
        return bearers.ofRole(core)
                .or(() -> bearers.ofHeadline(core))
                .or(() -> bearers.lastCalled(core))
                .or(() -> enterprises.called(core))
                .or(() -> phrases.isDefinite(core) ? bearers.lastOfKind(core) : Optional.empty())
                .or(() -> epithets.ofTitle(core))
                .or(() -> Optional.of(unnamed.of(range, core)));
    }
}
