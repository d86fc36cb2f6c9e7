package dev.readout.align;

import dev.readout.knowledge.Body;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Title;
import dev.readout.knowledge.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the words that name a speaker: "a Kremlin statement", "she", "both the agency and Mara
/// Vell", "Ruritanian and Zubrowkan officials", "Mara Vell, the head of the harbour agency".
///
/// The result is one figure per speaker, each with the words that name it. Nobody is found for
/// words that stand for somebody named elsewhere ("a news report").
final class SpeakerReader {
    private static final Set<String> CUTS =
            Set.of(
                    "of",
                    "in",
                    "from",
                    "at",
                    "for",
                    "with",
                    "on",
                    "who",
                    "which",
                    "that",
                    "by",
                    "to",
                    "near",
                    "about",
                    "inside",
                    "outside",
                    "close",
                    "citing",
                    "whose",
                    "as",
                    "familiar",
                    "speaking",
                    "briefed",
                    "working",
                    "quoted",
                    "told");
    private static final Set<String> OWNERS = Set.of("of", "from", "by", "for", "at", "in");

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final RoleFinder roles;

    SpeakerReader(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.roles = new RoleFinder(scene, cast);
    }

    /// A speaker and the words that name it.
    record Speaker(Tokens.Range at, Figure figure) {}

    List<Speaker> read(Tokens.Range words) {
        Tokens.Range range = trim(words);
        if (range.isEmpty()) {
            return List.of();
        }
        List<Speaker> several = conjuncts(range);
        if (!several.isEmpty()) {
            return several;
        }
        return one(range).map(figure -> List.of(new Speaker(words, figure))).orElse(List.of());
    }

    private Tokens.Range trim(Tokens.Range words) {
        int from = words.from();
        int to = words.to();
        while (from < to && (!tokens.get(from).isWord() || tokens.get(from).is("both"))) {
            from++;
        }
        while (to > from && !tokens.get(to - 1).isWord() && !tokens.get(to - 1).isPossessive()) {
            to--;
        }
        return new Tokens.Range(from, to);
    }

    /// "Ilan Sor and Mara Vell"; empty if the words do not name at least two.
    private List<Speaker> conjuncts(Tokens.Range range) {
        for (int i = range.from() + 1; i + 1 < range.to(); i++) {
            if (tokens.get(i).is("and") && scene.nameAt(i).isEmpty()) {
                List<Speaker> both = sides(range, i);
                if (both.size() > 1) {
                    return both;
                }
            }
        }
        return List.of();
    }

    private List<Speaker> sides(Tokens.Range range, int and) {
        Tokens.Range left = trim(new Tokens.Range(range.from(), and));
        Tokens.Range right = trim(new Tokens.Range(and + 1, range.to()));
        if (left.isEmpty() || right.isEmpty() || isApposition(left)) {
            return List.of();
        }
        List<Speaker> both = new ArrayList<>();
        Optional<Figure> shared = sharedHead(left, right);
        if (shared.isPresent()) {
            both.add(new Speaker(left, shared.get()));
        } else if (scene.nameAt(left.to() - 1).isPresent() || isPart(left)) {
            one(left).ifPresent(figure -> both.add(new Speaker(left, figure)));
        }
        boolean named =
                scene.nameAt(right.from()).isPresent() || shared.isPresent() || holdsName(right);
        if (named) {
            one(right).ifPresent(figure -> both.add(new Speaker(right, figure)));
        }
        return both;
    }

    private boolean holdsName(Tokens.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (scene.nameAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(Tokens.Range range) {
        return Descriptions.headOf(words(range)).isPresent() && holdsName(range);
    }

    /// A comma before "and" belongs to what is said of the first: "X, the mayor and lawyer".
    private boolean isApposition(Tokens.Range left) {
        for (int i = left.from(); i < left.to(); i++) {
            if (tokens.get(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    /// In "Ruritanian and Zubrowkan officials" the first adjective shares the noun of the second.
    private Optional<Figure> sharedHead(Tokens.Range left, Tokens.Range right) {
        boolean adjective =
                scene.nameAt(left.to() - 1)
                        .filter(name -> name.isKnown(Known.Kind.ADJECTIVE))
                        .filter(name -> name.at().to() == left.to())
                        .isPresent();
        Optional<Body> head = Descriptions.headOf(words(right));
        if (!adjective || head.isEmpty() || scene.nameAt(right.to() - 1).isPresent()) {
            return Optional.empty();
        }
        String noun = tokens.get(right.to() - 1).text();
        return Optional.of(
                cast.unnamed(
                        tokens.text(left.from(), left.to()) + " " + noun,
                        scene.codeOf(left.to() - 1)));
    }

    private Optional<Figure> one(Tokens.Range range) {
        if (range.to() - range.from() == 1) {
            Optional<Figure.Gender> gender = Pronouns.gender(tokens.get(range.from()).text());
            if (gender.isPresent()) {
                return Pronouns.meant(scene, range.from(), gender.get());
            }
            if (StopWords.is(tokens.get(range.from()).text())) {
                return Optional.empty();
            }
        }
        Tokens.Range bare = withoutArticle(range);
        if (!bare.isEmpty() && Descriptions.isVague(tokens.text(bare.from(), bare.to()))) {
            return Optional.empty();
        }
        return personSegment(range).or(() -> phrase(firstSegment(range)));
    }

    /// A piece between commas that ends in the name of a person: "the mayor, Mara Vell".
    private Optional<Figure> personSegment(Tokens.Range range) {
        int from = range.from();
        for (int i = from; i <= range.to(); i++) {
            if (i == range.to() || tokens.get(i).is(",")) {
                Optional<Figure> person = lastPerson(new Tokens.Range(from, i));
                if (person.isPresent()) {
                    return person;
                }
                from = i + 1;
            }
        }
        return Optional.empty();
    }

    /// The person whose name ends the phrase, or its part before "of", "at", "in" …
    private Optional<Figure> lastPerson(Tokens.Range range) {
        Tokens.Range core = core(range);
        return personAtEnd(core).or(() -> isTitled(core) ? personAtEnd(range) : Optional.empty());
    }

    private Optional<Figure> personAtEnd(Tokens.Range range) {
        return range.isEmpty() || tokens.get(range.to() - 1).isPossessive()
                ? Optional.empty()
                : scene.figureAt(range.to() - 1).filter(Figure::isPerson);
    }

    /// Whether a title ends the words: in "the head of the harbour agency Mara Vell" she speaks.
    private boolean isTitled(Tokens.Range core) {
        return Descriptions.titleOf(words(core)).isPresent();
    }

    private Tokens.Range firstSegment(Tokens.Range range) {
        int to = range.from();
        while (to < range.to() && !tokens.get(to).is(",")) {
            to++;
        }
        return to == range.from() ? range : new Tokens.Range(range.from(), to);
    }

    /// The phrase up to its first preposition or relative clause.
    private Tokens.Range core(Tokens.Range range) {
        int to = range.from() + 1;
        while (to < range.to()
                && (scene.nameAt(to).isPresent() || !CUTS.contains(lower(to)))
                && !tokens.get(to).is(",")) {
            to++;
        }
        return new Tokens.Range(range.from(), Math.min(to, range.to()));
    }

    private Optional<Figure> phrase(Tokens.Range range) {
        Tokens.Range core = core(range);
        int last = core.to() - 1;
        if (last < core.from()) {
            return Optional.empty();
        }
        if (!tokens.get(last).isPossessive() && scene.nameAt(last).isPresent()) {
            Optional<Figure> named = speaking(last);
            if (named.isPresent()) {
                return named;
            }
        }
        return noun(range, core);
    }

    /// A name that ends the phrase; a demonym alone ("Ruritanians") describes people.
    private Optional<Figure> speaking(int token) {
        boolean adjective =
                scene.nameAt(token).filter(name -> name.isKnown(Known.Kind.ADJECTIVE)).isPresent();
        return scene.figureAt(token).or(() -> adjective ? Optional.empty() : capital(token));
    }

    /// As a speaker a capital is its government.
    private Optional<Figure> capital(int token) {
        return scene.nameAt(token)
                .filter(name -> name.isKnown(Known.Kind.CAPITAL))
                .flatMap(name -> scene.codeOf(token))
                .map(cast::country);
    }

    private Optional<Figure> noun(Tokens.Range range, Tokens.Range core) {
        List<String> words = words(core);
        Optional<Figure> owner = ownerOfThing(core);
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Body> head = Descriptions.headOf(words);
        if (head.isPresent()) {
            int nouns = nounWords(words, head.get());
            Tokens.Range before = new Tokens.Range(core.from(), core.to() - nouns);
            Optional<Figure> figure = body(head.get(), before, range, core);
            if (figure.isPresent()) {
                return figure;
            }
        }
        Optional<String> title = Descriptions.titleOf(words);
        if (title.isPresent() && isSpokesperson(title.get())) {
            Optional<Figure> principal = owner(core, range);
            if (principal.isPresent()) {
                return principal;
            }
        }
        return described(range, core);
    }

    /// "The Kremlin’s version": a body speaks through what it has, unless that is a person.
    private Optional<Figure> ownerOfThing(Tokens.Range core) {
        int possessive = core.to() - 2;
        if (possessive <= core.from() || !tokens.get(possessive).isPossessive()) {
            return Optional.empty();
        }
        List<String> noun = words(new Tokens.Range(possessive + 1, core.to()));
        boolean person =
                Descriptions.titleOf(noun).isPresent()
                        || Descriptions.headOf(noun)
                                .filter(body -> body.kind() == Body.Kind.UNNAMED)
                                .isPresent();
        return person ? Optional.empty() : scene.figureAt(possessive - 1).filter(Scene::isBody);
    }

    private static int nounWords(List<String> words, Body head) {
        int count = 1;
        while (count < words.size()
                && count < 3
                && head.forms()
                        .contains(
                                String.join(
                                        " ",
                                        words.subList(words.size() - count - 1, words.size())))) {
            count++;
        }
        return count;
    }

    private static boolean isSpokesperson(String title) {
        return Titles.of(title)
                .filter(found -> found.kind() == Title.Kind.SPOKESPERSON)
                .isPresent();
    }

    private Optional<Figure> body(
            Body head, Tokens.Range before, Tokens.Range range, Tokens.Range core) {
        return switch (head.kind()) {
            case INSTITUTION -> institution(head, before, range);
            case PART -> part(before, range);
            case RELEASE, VENUE -> releaser(before, range);
            case MEDIUM -> medium(before, range, core);
            case UNNAMED -> Optional.of(unnamed(range, core));
        };
    }

    private Optional<Figure> institution(Body head, Tokens.Range before, Tokens.Range range) {
        Optional<String> code = code(range);
        if (Descriptions.isGovernment(head.name())) {
            if (code.isPresent()) {
                return code.map(cast::country);
            }
            return possessor(before);
        }
        Optional<Figure> met = lastCalled(new Tokens.Range(before.from(), core(range).to()));
        if (met.isPresent()) {
            return met;
        }
        return code.map(country -> {
            List<String> words = new ArrayList<>();
            for (int i = before.from(); i < core(range).to(); i++) {
                if (scene.nameAt(i).isEmpty()
                        && tokens.get(i).isWord()
                        && !Descriptions.isArticle(tokens.get(i).text())) {
                    words.addAll(Plain.words(tokens.get(i).text()));
                }
            }
            Tokens.Range named = withoutArticle(core(range));
            return cast.body(words, Optional.of(country), tokens.text(named.from(), named.to()));
        });
    }

    /// "His government" is that of the country whose office he holds.
    private Optional<Figure> possessor(Tokens.Range before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return Pronouns.gender(tokens.get(before.from()).text())
                .flatMap(gender -> Pronouns.meant(scene, before.from(), gender))
                .or(() -> lastName(before))
                .flatMap(Figure::country)
                .map(cast::country);
    }

    /// "The Kremlin press service" is the Kremlin; "Mara Vell’s office" the seat that she holds.
    private Optional<Figure> part(Tokens.Range before, Tokens.Range range) {
        return owner(before, range)
                .map(figure -> figure.isPerson() ? seatOf(figure) : figure)
                .or(() -> lastCalled(core(range)));
    }

    private Figure seatOf(Figure person) {
        return person.country()
                .flatMap(code -> cast.all().stream().filter(one -> one.isSeatOf(code)).findFirst())
                .orElse(person);
    }

    /// Who gave out a statement, a readout, figures: "a Kremlin statement", "data from the survey".
    private Optional<Figure> releaser(Tokens.Range before, Tokens.Range range) {
        Optional<Figure> owner = owner(before, range);
        if (owner.isPresent()) {
            return owner;
        }
        Tokens.Range rest = withoutArticle(before);
        return rest.isEmpty() || onlyAdjectives(rest) ? Optional.empty() : phrase(rest);
    }

    private boolean onlyAdjectives(Tokens.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (tokens.get(i).tag().startsWith("NN")) {
                return false;
            }
        }
        return true;
    }

    /// "The TASS news agency", "the Ruritanian outlet", "both countries’ state media".
    private Optional<Figure> medium(Tokens.Range before, Tokens.Range range, Tokens.Range core) {
        Optional<Figure> named = lastName(before).filter(Scene::isBody);
        if (named.isPresent()) {
            return named;
        }
        List<Figure> media =
                code(range).map(this::mediaOf).filter(all -> all.size() == 1).orElse(List.of());
        return media.stream()
                .findFirst()
                .or(() -> lastCalled(core))
                .or(() -> Optional.of(unnamed(range, core)));
    }

    private List<Figure> mediaOf(String code) {
        return cast.all().stream().filter(figure -> figure.isMediumOf(code)).toList();
    }

    /// The body or country before the noun, or after "of", "from", "by" behind it.
    private Optional<Figure> owner(Tokens.Range before, Tokens.Range range) {
        Optional<Figure> first = lastName(before);
        if (first.isPresent()) {
            return first;
        }
        Optional<String> code = code(before);
        if (code.isPresent()) {
            return code.map(cast::country);
        }
        int at = before.to();
        while (at < range.to() && !OWNERS.contains(lower(at))) {
            at++;
        }
        Tokens.Range after =
                withoutArticle(new Tokens.Range(Math.min(at + 1, range.to()), range.to()));
        return after.isEmpty() || at - before.to() > 3 ? Optional.empty() : phrase(after);
    }

    /// The last name in the words that is a person or a body; a country stands behind them.
    private Optional<Figure> lastName(Tokens.Range range) {
        Optional<Figure> country = Optional.empty();
        for (int i = range.to() - 1; i >= range.from(); i--) {
            Optional<Figure> figure = speaking(i);
            if (figure.filter(one -> one.isPerson() || Scene.isBody(one)).isPresent()) {
                return figure;
            }
            country = country.or(() -> figure);
        }
        return country;
    }

    private Optional<String> code(Tokens.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            Optional<String> code = scene.codeOf(i);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    /// The body met last whose name ends in these words: "the service", "the ministry".
    private Optional<Figure> lastCalled(Tokens.Range core) {
        if (!isDefinite(core)) {
            return Optional.empty();
        }
        Tokens.Range bare = withoutArticle(core);
        String wanted = Plain.of(tokens.text(bare.from(), bare.to()));
        return scene.met(figure -> Scene.isBody(figure) && figure.isCalled(wanted))
                .map(Scene.Seen::figure)
                .findFirst();
    }

    private boolean isDefinite(Tokens.Range range) {
        return tokens.get(range.from()).is("the");
    }

    /// "The doctor", "the Ruritanian president": who bears the role; otherwise somebody unnamed.
    private Optional<Figure> described(Tokens.Range range, Tokens.Range core) {
        Optional<Role> role = roles.role(withoutArticle(core).from(), core.to());
        boolean country = role.flatMap(Role::country).isPresent();
        if (role.isPresent() && (isDefinite(core) || (country && !isIndefinite(core)))) {
            Optional<Figure> bearer = bearer(role.get());
            if (bearer.isPresent()) {
                return bearer;
            }
        }
        return lastCalled(core).or(() -> Optional.of(unnamed(range, core)));
    }

    private boolean isIndefinite(Tokens.Range range) {
        return tokens.get(range.from()).is("a") || tokens.get(range.from()).is("an");
    }

    /// Of several bearers the one met last in this report; nobody if none of several was met.
    Optional<Figure> bearer(Role role) {
        Optional<Figure> met =
                scene.met(figure -> figure.isPerson() && figure.answers(role))
                        .map(Scene.Seen::figure)
                        .findFirst();
        if (met.isPresent() || role.country().isEmpty()) {
            return met;
        }
        List<Figure> all =
                cast.all().stream()
                        .filter(figure -> figure.isPerson() && figure.answers(role))
                        .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Figure unnamed(Tokens.Range range, Tokens.Range core) {
        Tokens.Range words = withoutArticle(firstSegment(range));
        return cast.unnamed(tokens.text(words.from(), words.to()), code(core));
    }

    private Tokens.Range withoutArticle(Tokens.Range range) {
        int from = range.from();
        while (from < range.to()
                && (Descriptions.isArticle(tokens.get(from).text())
                        || !tokens.get(from).isWord())) {
            from++;
        }
        return new Tokens.Range(from, range.to());
    }

    private List<String> words(Tokens.Range range) {
        return tokens.all().subList(range.from(), range.to()).stream()
                .filter(Token::isWord)
                .map(token -> token.text().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private String lower(int index) {
        return tokens.get(index).text().toLowerCase(java.util.Locale.ROOT);
    }
}
