package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.align.words.Tokens;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.NumberWords;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Title;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the noun of a speaker: "the Chancellery press service" is the Chancellery, "the Ruritanian
/// government" the country, "the doctor" who was called a doctor before, "two officials" nobody
/// with a name.
final class NounReader {
    private static final Set<String> OWNERS = Set.of("of", "from", "by", "for", "at");

    /// Words between a noun and the "of" or "from" that names its owner: "a statement late on
    /// Monday from the ministry".
    private static final int OWNER_REACH = 3;

    private static final Set<String> SHARED =
            Set.of(
                    "countries",
                    "sides",
                    "nations",
                    "governments",
                    "states",
                    "koreas",
                    "neighbours",
                    "neighbors");

    private final Scene scene;
    private final Tokens tokens;
    private final Cast cast;
    private final Phrases phrases;
    private final Bearers bearers;

    NounReader(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.cast = cast;
        this.phrases = new Phrases(scene);
        this.bearers = new Bearers(scene, cast);
    }

    /// A phrase with its noun taken apart.
    ///
    /// @param whole with what follows the noun: "a statement from the ministry"
    /// @param core up to the noun: "a statement"
    /// @param before the core without its noun: "a"
    private record Parts(Tokens.Range whole, Tokens.Range core, Tokens.Range before) {}

    Optional<Figure> phrase(Tokens.Range range) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Tokens.Range core = phrases.core(range);
        int last = core.to() - 1;
        boolean named = !tokens.get(last).isPossessive() && scene.nameAt(last).isPresent();
        Optional<Figure> figure = named ? speaking(last) : Optional.empty();
        if (figure.isEmpty() && isBareName(core)) {
            return bareName(core);
        }
        return figure.or(() -> ownerOfThing(core))
                .or(() -> apposed(core))
                .or(() -> noun(range, core));
    }

    /// "The public broadcaster ATV", "the Norda institute": the noun tells what bears the name.
    private Optional<Figure> apposed(Tokens.Range core) {
        int from = core.to();
        while (from > core.from() && isNameWord(from - 1)) {
            from--;
        }
        Tokens.Range before = new Tokens.Range(core.from(), from);
        if (from == core.to() || before.isEmpty() || !isBodyNoun(before)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = from; i < core.to(); i++) {
            words.addAll(Plain.words(tokens.get(i).text()));
        }
        String name = tokens.text(from, core.to());
        return Optional.of(cast.body(words, phrases.code(before), name));
    }

    private boolean isNameWord(int token) {
        return tokens.get(token).isCapital()
                && !tokens.get(token).isHeadline()
                && scene.figureAt(token).isEmpty()
                && scene.codeOf(token).isEmpty()
                && Bodies.of(tokens.get(token).text()).isEmpty();
    }

    private boolean isBodyNoun(Tokens.Range range) {
        return Descriptions.headOf(phrases.words(range))
                .filter(head ->
                        head.kind() == Body.Kind.MEDIUM || head.kind() == Body.Kind.INSTITUTION)
                .isPresent();
    }

    /// A name that ends the phrase. A capital that speaks is its government; a demonym alone
    /// ("Ruritanians") describes people.
    private Optional<Figure> speaking(int token) {
        return scene.figureAt(token)
                .or(() ->
                        scene.nameAt(token)
                                .filter(name -> name.isKnown(Known.Kind.CAPITAL))
                                .flatMap(name -> scene.codeOf(token))
                                .map(cast::country));
    }

    /// "The Chancellery’s version": a body speaks through what it has, unless that is a person.
    private Optional<Figure> ownerOfThing(Tokens.Range core) {
        int possessive = core.to() - 2;
        if (possessive <= core.from() || !tokens.get(possessive).isPossessive()) {
            return Optional.empty();
        }
        List<String> noun = phrases.words(new Tokens.Range(possessive + 1, core.to()));
        return Descriptions.isPerson(noun)
                ? Optional.empty()
                : scene.figureAt(possessive - 1).filter(Scene::isBody);
    }

    private Optional<Figure> noun(Tokens.Range range, Tokens.Range core) {
        List<String> words = phrases.words(core);
        Optional<Body> head = Descriptions.headOf(words);
        if (head.isPresent()) {
            Parts parts = new Parts(range, core, without(core, nounWords(words, head.get())));
            Optional<Figure> figure = body(head.get(), parts);
            if (figure.isPresent()) {
                return figure;
            }
        }
        if (Descriptions.titleOf(words).filter(NounReader::isSpokesperson).isPresent()) {
            Optional<Figure> principal = principal(new Parts(range, core, without(core, 1)));
            if (principal.isPresent()) {
                return principal;
            }
        }
        return described(range, core);
    }

    private static Tokens.Range without(Tokens.Range core, int nouns) {
        return new Tokens.Range(core.from(), Math.max(core.from(), core.to() - nouns));
    }

    /// How many words at the end of `words` are the noun.
    private static int nounWords(List<String> words, Body head) {
        for (int count = Math.min(3, words.size()); count > 1; count--) {
            String phrase = String.join(" ", words.subList(words.size() - count, words.size()));
            if (head.forms().contains(phrase)) {
                return count;
            }
        }
        return 1;
    }

    private static boolean isSpokesperson(String title) {
        return Titles.of(title)
                .filter(found -> found.kind() == Title.Kind.SPOKESPERSON)
                .isPresent();
    }

    /// The body or country for which a spokesperson without a name speaks.
    private Optional<Figure> principal(Parts parts) {
        Tokens.Range before = phrases.withoutArticle(parts.before());
        Optional<Figure> figure =
                before.isEmpty() ? Optional.empty() : phrase(parts.before()).filter(this::isOffice);
        return figure.or(() -> owner(parts).filter(this::isOffice));
    }

    private boolean isOffice(Figure figure) {
        return Scene.isBody(figure) || figure.kind() == dev.readout.story.Entity.Kind.COUNTRY;
    }

    private Optional<Figure> body(Body head, Parts parts) {
        return switch (head.kind()) {
            case INSTITUTION -> institution(head, parts);
            case PART -> part(parts);
            case RELEASE -> release(parts);
            case VENUE -> owner(parts).filter(Scene::isBody).or(() -> medium(parts));
            case MEDIUM -> medium(parts);
            case UNNAMED -> people(parts);
        };
    }

    private Optional<Figure> institution(Body head, Parts parts) {
        Optional<String> code = phrases.code(parts.whole());
        if (Descriptions.isGovernment(head.name())) {
            return code.map(cast::country).or(() -> possessor(parts.before()));
        }
        if (code.isPresent() && isStateMedium(head, parts.before())) {
            return medium(parts);
        }
        return bearers.lastCalled(parts.core())
                .or(() -> bearers.lastEnterprise(parts.core()))
                .or(() -> code.map(country -> countryBody(country, parts)));
    }

    /// "The state propaganda agency", "the official agency": it carries news.
    private boolean isStateMedium(Body head, Tokens.Range before) {
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

    private Figure countryBody(String country, Parts parts) {
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

    /// "His government" is that of the country whose office he holds.
    private Optional<Figure> possessor(Tokens.Range before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return possessive(before)
                .or(() -> lastName(before))
                .flatMap(Figure::country)
                .map(cast::country);
    }

    /// "The Chancellery press service" is the Chancellery; "Mara Vell’s office" the seat that she
    /// holds.
    private Optional<Figure> part(Parts parts) {
        Optional<Figure> holder = holder(parts.before());
        return holder.map(person -> office(person, parts))
                .or(() -> owner(parts))
                .or(() -> bearers.lastCalled(parts.core()));
    }

    /// The person in "Mara Vell’s office", "the prime minister’s office".
    private Optional<Figure> holder(Tokens.Range before) {
        if (before.isEmpty() || !tokens.get(before.to() - 1).isPossessive()) {
            return possessive(before).filter(Figure::isPerson);
        }
        Tokens.Range person = new Tokens.Range(before.from(), before.to() - 1);
        return person.isEmpty() ? Optional.empty() : phrase(person).filter(Figure::isPerson);
    }

    /// The seat of government of a head of state or government; else an office of its own.
    private Figure office(Figure person, Parts parts) {
        Optional<Figure> seat =
                person.country()
                        .filter(code -> person.leads())
                        .flatMap(code ->
                                cast.all().stream().filter(one -> one.isSeatOf(code)).findFirst());
        if (seat.isPresent()) {
            return seat.get();
        }
        List<String> words = new ArrayList<>(Plain.words(person.canonical()));
        words.add("office");
        String name = phrases.text(phrases.withoutArticle(parts.core()));
        Figure office = cast.body(words, person.country(), name);
        person.belongsTo(office);
        return office;
    }

    /// Who gave out a statement, a readout, figures: "a Chancellery statement", "data from the
    /// survey".
    ///
    /// "Ruritanian estimates" are nobody's in particular and stay unnamed.
    private Optional<Figure> release(Parts parts) {
        boolean several = phrases.lower(parts.core().to() - 1).endsWith("s");
        boolean onlyAdjective =
                lastName(parts.before()).isEmpty() && phrases.code(parts.before()).isPresent();
        if (several && onlyAdjective) {
            return Optional.of(unnamed(parts.whole(), parts.core()));
        }
        Optional<Figure> owner = owner(parts);
        if (owner.isPresent()) {
            return owner;
        }
        Tokens.Range rest = phrases.withoutArticle(parts.before());
        return rest.isEmpty() || !holdsNoun(rest) ? Optional.empty() : phrase(rest);
    }

    private boolean holdsNoun(Tokens.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (tokens.get(i).tag().startsWith("NN")) {
                return true;
            }
        }
        return false;
    }

    /// "The Solpress news agency", "the Ruritanian outlet".
    private Optional<Figure> medium(Parts parts) {
        Optional<Figure> named = lastName(parts.before()).filter(Scene::isBody);
        if (named.isPresent()) {
            return named;
        }
        boolean several = Descriptions.isMany(phrases.text(parts.core()));
        Optional<Figure> medium =
                several || phrases.isIndefinite(parts.core())
                        ? Optional.empty()
                        : phrases.code(parts.whole()).flatMap(this::foremostMedium);
        return medium.or(() -> bearers.lastCalled(parts.core()))
                .or(() -> Optional.of(unnamed(parts.whole(), parts.core())));
    }

    private Stream<Figure> mediaOf(String code) {
        return cast.all().stream().filter(figure -> figure.isMediumOf(code));
    }

    /// In "both countries’ state media" the agencies of the two countries that the sentence names
    /// first, if the reports name one of each; else nobody.
    List<Figure> mediaOfBoth(Tokens.Range range) {
        List<String> words = phrases.words(range);
        boolean both =
                words.size() > 2
                        && words.getFirst().equals("both")
                        && SHARED.contains(words.get(1));
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

    /// The body, person or country before the noun, or after "of", "from", "by" behind it.
    private Optional<Figure> owner(Parts parts) {
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
                : phrase(after);
    }

    /// "The ministry" in "the ministry’s statement of Tuesday".
    private Optional<Figure> possessorPhrase(Tokens.Range before) {
        boolean possessive =
                before.to() - before.from() > 1 && tokens.get(before.to() - 1).isPossessive();
        return possessive
                ? phrase(new Tokens.Range(before.from(), before.to() - 1))
                : Optional.empty();
    }

    /// "Its" in "its website", "his" in "his statement".
    private Optional<Figure> possessive(Tokens.Range before) {
        return before.isEmpty()
                ? Optional.empty()
                : Pronouns.gender(phrases.lower(before.from()))
                        .flatMap(gender -> Pronouns.meant(scene, before.from(), gender));
    }

    /// The last name in the words that is a person or a body; a country stands behind them.
    private Optional<Figure> lastName(Tokens.Range range) {
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

    /// "The official" who was met before, or people without a name.
    private Optional<Figure> people(Parts parts) {
        boolean one = !Descriptions.isMany(phrases.text(parts.core()));
        Optional<Figure> met =
                one && phrases.isDefinite(parts.core())
                        ? bearers.lastOfKind(parts.core())
                        : Optional.empty();
        return met.or(() -> Optional.of(unnamed(parts.whole(), parts.core())));
    }

    /// "The doctor", "the Ruritanian president": who bears the role; otherwise somebody unnamed.
    private Optional<Figure> described(Tokens.Range range, Tokens.Range core) {
        return bearers.ofRole(core)
                .or(() -> bearers.lastCalled(core))
                .or(() -> phrases.isDefinite(core) ? bearers.lastOfKind(core) : Optional.empty())
                .or(() -> Optional.of(unnamed(range, core)));
    }

    /// Words that are all a name without a figure: a body that no file knows; a family name that
    /// several bear means nobody.
    private Optional<Figure> bareName(Tokens.Range core) {
        Tokens.Range bare = phrases.withoutArticle(core);
        return bare.isEmpty()
                ? Optional.empty()
                : scene.nameAt(bare.from())
                        .filter(name -> name.at().equals(bare) && name.known().isEmpty())
                        .filter(name -> !name.isPerson())
                        .map(cast::body);
    }

    private boolean isBareName(Tokens.Range core) {
        Tokens.Range bare = phrases.withoutArticle(core);
        return !bare.isEmpty()
                && scene.nameAt(bare.from())
                        .filter(name -> name.at().equals(bare) && name.known().isEmpty())
                        .isPresent();
    }

    private Figure unnamed(Tokens.Range range, Tokens.Range core) {
        Tokens.Range words = phrases.withoutArticle(phrases.firstSegment(range));
        String text = phrases.text(words.isEmpty() ? range : words);
        boolean sentenceStart = tokens.startsSentence(range.from()) && words.from() == range.from();
        return cast.unnamed(sentenceStart ? lowerFirst(text) : text, phrases.code(core));
    }

    /// "Officials" at the start of a sentence are "officials"; a word that no list of common words
    /// holds keeps its capital, for it may be a name.
    private static String lowerFirst(String text) {
        String first = text.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean common =
                Bodies.of(first).isPresent()
                        || Titles.isTitle(first)
                        || Titles.isModifier(first)
                        || StopWords.is(first)
                        || NumberWords.of(first).isPresent();
        return common ? first + text.substring(first.length()) : text;
    }
}
